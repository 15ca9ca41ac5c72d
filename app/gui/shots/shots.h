// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

struct Workspaces;

/// Saves a picture of every workspace and dialog into a folder, each in both themes, in every language, and as it looks
/// on a screen of 1366 by 768 pixels at 100 % and 150 %. file: the chapter file to show, of which a copy is used;
/// empty: the example. Returns the exit status.
int takeShots(const QString &folder, const QString &file, const Workspaces &workspaces);
