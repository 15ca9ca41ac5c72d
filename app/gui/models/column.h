// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/field.h"
#include "core/storage/store.h"

#include <QString>
#include <QVariant>

#include <functional>
#include <span>
#include <string>
#include <vector>

/// A column whose values are computed from other records. It cannot be sorted by.
struct ComputedColumn {
    std::string key; ///< Saved in the settings beside field keys; starts with '#', which no field key does.
    std::function<QString()> caption;
    bool isNumber = true;
    /// One value for each id, in their order; called for a page of about 200 rows and must take one query for all of
    /// them. May throw a Failure.
    std::function<std::vector<QVariant>(Store &store, std::span<const Id> ids)> compute;
};

/// A column of a list: a field or a computed value.
struct Column {
    Column(const Field *shown)
        : field(shown)
    {}
    Column(const ComputedColumn *shown)
        : computed(shown)
    {}

    const Field *field = nullptr;
    const ComputedColumn *computed = nullptr;

    std::string key() const { return field ? field->key : computed->key; }
    QString caption() const { return field ? field->caption() : computed->caption(); }
    bool isNumber() const { return field ? field->isNumber() : computed->isNumber; }
    bool operator==(const Column &other) const = default;
};

namespace columns {

/// The computed columns that a list of an entity can show: for each indexed reference to it, the number of records that
/// refer.
const std::vector<ComputedColumn> &computed(const Entity &entity);
/// Every column that a list of an entity can show, fields first.
std::vector<Column> all(const Entity &entity);
std::vector<Column> of(const std::vector<const Field *> &fields);

}
