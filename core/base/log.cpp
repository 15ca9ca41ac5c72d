// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/log.h"

Q_LOGGING_CATEGORY(storageLog, "groundswell.storage", QtInfoMsg)
Q_LOGGING_CATEGORY(bundleLog, "groundswell.bundle", QtInfoMsg)
