// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sqlite/sqlite.h"

#include <QStringList>

/// Brings the tables of a file to this program's schema.
namespace migrator {

/// Makes all tables of an empty database and sets application id and version. Inside the caller's transaction.
void createAll(Database &db);
/// Adds what a file of an older version lacks: tables, columns, indexes, search indexes; then sets the version. Field
/// keys are never renamed or reused, so adding is all there is to do. One transaction: all or nothing.
void upgrade(Database &db);
/// Names of tables and columns that this version needs and the file lacks (in a file from a newer version: a breaking
/// change); empty when it can be read.
QStringList missing(Database &db);

}
