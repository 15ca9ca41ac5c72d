// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"

#include <QString>

/// Creates a chapter file with the example that is part of the program: facts from two published texts, with their
/// sources, and a fictional chapter. The tables are imported like any user's file. Returns the number of records.
/// Throws Failure if the path exists or cannot be written, Cancelled if progress returns false; then no file is left.
/// progress counts tables.
qint64 createExample(const QString &path, const Progress &progress = {});
