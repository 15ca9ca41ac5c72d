// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QSet>
#include <QString>
#include <QStringList>

/// The layering rules as functions of sources, so that tests can check each with a planted fault. Paths are relative to
/// the project root and use '/'. Each rule returns one sentence per fault, which names the file; an empty list means no
/// faults.
namespace layers {

/// Sources by path.
using Sources = QMap<QString, QString>;
/// The folders that each folder may include, in addition to itself: the lists in CMake, as written to layers.txt.
using Allowed = QMap<QString, QSet<QString>>;

/// Parses layers.txt: `core/export: base;csv` names folders below core, `app/gui/form: app/gui/look` full paths.
/// Folders below app may also include all of core.
Allowed readAllowed(const QString &text);

QString folderOf(const QString &path);
/// Returns the paths in core or app that a source includes with quotation marks.
QStringList includes(const QString &source);

/// Faults: folders that are not in the list, and includes that the list does not allow.
QStringList wrongIncludes(const Sources &sources, const Allowed &allowed);
/// Faults: folders that include each other, directly or indirectly. A folder and its subfolder are separate.
QStringList cycles(const Sources &sources);
/// Faults: SQL text outside core/sqlite, core/storage and core/search.
QStringList straySql(const Sources &sources);
/// Faults: includes of the database connection (core/sqlite, core/storage/chapter.h) outside core/sqlite, core/storage
/// and core/search. Every other module uses the functions and cursors of core/storage.
QStringList databaseUsers(const Sources &sources);
/// Faults: dialogs, pages or workspaces included by the main window, which may use only interfaces.
QStringList wrongWindowIncludes(const Sources &sources);

}
