// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Writes a picture of every workspace and dialog into a folder, each in both themes, both languages, and as it looks
/// on a screen of 1366 by 768 pixels at 100 and at 150 %. file: the chapter file to show, of which a copy is used;
/// empty: the example. Returns the exit code.
int takeShots(const QString &folder, const QString &file);
