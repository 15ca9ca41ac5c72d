// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// The name of the user account that runs the program, for the history and the sharing log. May be empty.
QString accountName();
