// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Absolute paths of files that tests use. Only places.cpp is compiled with them, so the compiler cache can share every
/// other test between working trees.

/// A file or folder of the sources, by its path from their root.
QString sourcePath(const char *relative);
/// A file or folder of the build, by its path from the build folder.
QString buildPath(const char *relative);
/// The built command line and window programs.
QString cliProgram();
QString windowProgram();
