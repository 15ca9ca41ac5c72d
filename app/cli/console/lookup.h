// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/store.h"

#include <QString>
#include <QStringList>

#include <string>
#include <vector>

/// Finds what arguments refer to. An unknown entity or field is a UsageError that suggests the closest match; a missing
/// record is a Failure.

const Entity &entityNamed(const QString &key);
const Field &fieldNamed(const Entity &entity, const QString &key);
/// The fields of a list such as "a,b", in this order, without "id", which is always included. An empty list is a
/// UsageError.
std::vector<const Field *> fieldsNamed(const Entity &entity, const QString &list);
/// Finds a record by its ID or unique name. Deleted records are found only by ID.
Id recordNamed(Store &store, const Entity &entity, const QString &idOrName);
/// Finds a record to restore by its ID or unique name; names of deleted records come first.
Id deletedRecordNamed(Store &store, const Entity &entity, const QString &idOrName);
/// The valid values of a field with fixed choices: "Give one of these: open, done." Empty for other fields.
QString cureForChoice(const Field &field);
/// For parseFilter: the ID of the only record with this name, or empty.
std::string idOfName(Store &store, const Entity &entity, const std::string &name);
/// Parses --where conditions. Throws UsageError for an invalid one.
std::vector<Filter> filtersOf(Store &store, const Entity &entity, const QStringList &expressions);
