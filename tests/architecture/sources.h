// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

/// The project's own text files, for the tests that read them. Paths are relative to the project's root.

/// The text of a file; fails the running test when it cannot be read.
QString readText(const QString &absolutePath);
QString readSource(const QString &path);
/// All C++ files below the given folders, sorted.
QStringList sourceFiles(const QStringList &folders);
/// All shell scripts.
QStringList scriptFiles();
/// All CMakeLists.txt, sorted.
QStringList cmakeFiles();
