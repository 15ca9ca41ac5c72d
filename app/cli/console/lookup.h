// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/store.h"

#include <QString>
#include <QStringList>

#include <string>
#include <vector>

/// From the words of a command line to what they name. A name that the program cannot know is a UsageError with the
/// nearest one that exists; a record that is not there is a Failure.

const Entity &entityNamed(const QString &key);
const Field &fieldNamed(const Entity &entity, const QString &key);
/// "a,b": the fields in this order; "id" is left out, since it is always there. A list that names nothing is a
/// UsageError.
std::vector<const Field *> fieldsNamed(const Entity &entity, const QString &list);
/// An id, or the name of exactly one record. Of deleted ones, only ids find them.
Id recordNamed(Store &store, const Entity &entity, const QString &idOrName);
/// The same for a record that is to be brought back: a name is looked for among the deleted ones first.
Id deletedRecordNamed(Store &store, const Entity &entity, const QString &idOrName);
/// What a field that takes one of a few words takes, by key: "Write one of these: open, done." Empty for other fields.
QString cureForChoice(const Field &field);
/// As for parseFilter: the id of the one record with this name, else empty.
std::string idOfName(Store &store, const Entity &entity, const std::string &name);
/// Reads --where expressions. What cannot be read is a UsageError.
std::vector<Filter> filtersOf(Store &store, const Entity &entity, const QStringList &expressions);
