// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/parsing/parse.h"

#include <string>
#include <string_view>

/// Reads a phone number as people in the United States write it. North American numbers become `+1XXXXXXXXXX`; valid
/// numbers of other countries (starting with +, 00 or 011) their E.164 form. Anything ambiguous or without such a form
/// (seven digits, an extension, two numbers, words) is kept as typed and Unsure. A number in scientific notation is
/// Refused. Fictional numbers (555-01xx) are accepted. raw must not be blank.
Outcome parsePhone(std::string_view raw, std::string &out, Remark *remark = nullptr);
