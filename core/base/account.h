// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Who uses the computer, as it names the account: for the history and the log of what was shared. May be empty.
QString accountName();
