// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

/// Functions to read the project's own text files. Paths are relative to the project root.

/// Returns the text of a file. Fails the running test if the file cannot be read.
QString readText(const QString &absolutePath);
QString readSource(const QString &path);
/// Returns all C++ files below the given folders, sorted.
QStringList sourceFiles(const QStringList &folders);
/// Returns all shell scripts.
QStringList scriptFiles();
/// Returns all CMakeLists.txt files, sorted.
QStringList cmakeFiles();
