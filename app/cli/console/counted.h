// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// A number with its noun in the right form: "1 record", "2 records". The plural form ends in "s" unless given.
QString counted(qint64 number, const char *singular, const char *plural = nullptr);
