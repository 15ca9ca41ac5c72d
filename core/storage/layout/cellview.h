// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/value.h"

#include <string_view>

/// The value of one field on its way into the file: canonical text by view, so that a bulk load copies nothing.
struct CellView {
    Value::State state = Value::State::NotRecorded;
    std::string_view text;
};
