// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Absolute paths of files that tests use. They are compiled into places.cpp only, so that the compiler cache can share
/// all other test files between working trees.

/// Returns the path of a file or folder in the source tree, given relative to its root.
QString sourcePath(const char *relative);
/// Returns the path of a file or folder in the build folder, given relative to it.
QString buildPath(const char *relative);
/// Returns the paths of the built command-line and window programs.
QString cliProgram();
QString windowProgram();
