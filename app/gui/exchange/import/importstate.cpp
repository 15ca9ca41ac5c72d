// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/exchange/import/importstate.h"

#include <QFileInfo>

#include <string_view>

QString ImportState::fileName() const
{
    return QFileInfo(path).fileName();
}

std::vector<const Field *> ImportState::missingFields() const
{
    std::vector<const Field *> missing;
    if (!inspection.entity)
        return missing;
    bool hasId = false;
    for (const ColumnGuess &column : inspection.columns)
        hasId = hasId || column.role == ColumnRole::Id;
    for (const Field &field : inspection.entity->fields) {
        bool filled = hasId || !field.is(Required);
        for (const ColumnGuess &column : inspection.columns)
            filled = filled || column.field == &field
                  || (column.role == ColumnRole::FullName && std::string_view(field.key).ends_with("name"));
        if (!filled)
            missing.push_back(&field);
    }
    return missing;
}
