// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/progress.h"
#include "core/storage/file/rescuereport.h"

#include <QString>

/// Writes a new chapter file of this program's schema with everything that can still be read of a damaged one: records
/// with their ids, stamps, unknown columns and marks of deletion as they are, settings, sites and history; indexes and
/// full text are rebuilt. The damaged file is only read. Like any copy, the new file gets its own site ID when
/// it is first opened for writing. Also works on undamaged files and on files of older versions. Throws Failure if path
/// exists, the disk is full, or nothing can be read; then no file is left behind.
RescueReport rescueTo(const QString &damaged, const QString &path, const Progress &progress = {},
                      const WallClock &clock = WallClock::system());
