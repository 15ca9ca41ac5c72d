// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// True if the first bytes are those of a chapter file, independent of its name; false if it cannot be read.
bool isChapterFile(const QString &path);
/// Call before writing another kind of file. Throws Failure if that would overwrite a chapter file.
void refuseChapterFile(const QString &path);
