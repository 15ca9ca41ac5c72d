// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/field.h"

#include <QJsonObject>

#include <set>
#include <string>
#include <vector>

namespace bundle {

/// The values found in a column. If a newer version or another program wrote values that the field does not allow, the
/// description states fewer constraints.
struct ColumnFacts {
    bool odd = false;              ///< Contains values that are not of the field's type.
    std::set<std::string> unknown; ///< Choices that are not among the field's options.
    bool resolves = false;         ///< Every reference is to a live record of the bundle.
};

/// The description of an entity's table as Table Schema: the columns by name, their types, choices and references.
/// facts: one per field, for what is in the table. Only IDs and stamps are required: a valid record may lack any field.
QJsonObject entitySchema(const Entity &entity, const std::vector<std::string> &extraHeaders,
                         const std::vector<ColumnFacts> &facts, bool live);
/// For a table of texts.
QJsonObject plainSchema(const std::vector<std::string> &columns, const std::vector<std::string> &primaryKey);

}
