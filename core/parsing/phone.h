// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/parsing/parse.h"

#include <string>
#include <string_view>

/// Reads a telephone number as people in the United States write it. Numbers of North America become
/// `+1XXXXXXXXXX`, valid ones of other countries (with + or 00 or 011 in front) their E.164 form. What cannot be
/// decided or written that way (seven digits, an extension, two numbers, words) is kept as typed and Unsure. Refused
/// for a number in scientific notation. Invented numbers (555-01xx) are as good as any. raw is not blank.
Outcome parsePhone(std::string_view raw, std::string &out, Remark *remark = nullptr);
