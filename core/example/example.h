// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"

#include <QString>

/// Makes a new chapter file that holds the shipped example: what two published texts say, with their sources, and an
/// invented chapter. The tables are part of the program and come in the way any user's file does. Returns the number of
/// records. Throws Failure when the path exists or cannot be written, Cancelled when progress says so; no file is left
/// behind then. progress counts tables.
qint64 createExample(const QString &path, const Progress &progress = {});
