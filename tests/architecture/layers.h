// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QSet>
#include <QString>
#include <QStringList>

/// The rules of the layers as functions of sources, so that tests can try each with a planted fault. Paths are relative
/// to the project and use '/'. Each rule returns one sentence per fault that names the file; empty: nothing wrong.
namespace layers {

/// Sources by path.
using Sources = QMap<QString, QString>;
/// Which folders a folder may include from, itself aside: the lists in CMake, by way of layers.txt.
using Allowed = QMap<QString, QSet<QString>>;

/// Reads layers.txt: `core/export: base;csv` names folders below core, `app/gui/form: app/gui/look` whole paths.
/// A folder below app may also include all of core.
Allowed readAllowed(const QString &text);

QString folderOf(const QString &path);
/// The paths in quotation marks that a source includes from core or app.
QStringList includes(const QString &source);

/// Every folder with sources is in the list, and every include of another folder is allowed there.
QStringList wrongIncludes(const Sources &sources, const Allowed &allowed);
/// Folders that include each other, directly or by way of others. A folder and a folder inside it are two folders.
QStringList circles(const Sources &sources);
/// SQL text outside core/sqlite, core/storage and core/search.
QStringList straySql(const Sources &sources);
/// Includes of the connection (core/sqlite, core/storage/chapter.h) outside core/sqlite, core/storage and core/search.
/// Every other module uses the functions and cursors of core/storage.
QStringList databaseUsers(const Sources &sources);
/// A main window that includes a dialog, a page or a workspace: it must know only the interfaces.
QStringList windowKnowsTooMuch(const Sources &sources);

}
