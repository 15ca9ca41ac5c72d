// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/value.h"

#include <QtGlobal>

#include <string_view>

/// One value to write: a view of its canonical text, so that a bulk load copies nothing.
struct CellView {
    Value::State state = Value::State::NotRecorded;
    std::string_view text;
};

/// The stamps of a new row to insert.
struct RowStamps {
    quint64 hlc = 0;
    qint64 site = 0;              ///< Row number in the table site.
    std::string_view fieldStamps; ///< The column `st`.
    bool hidden = false;
};
