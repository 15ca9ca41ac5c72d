// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>

/// Debug lines for developers, off unless QT_LOGGING_RULES="groundswell.*.debug=true" is set. They may contain counts,
/// durations, step numbers and entity keys, and never names, values, ids or file names.
Q_DECLARE_LOGGING_CATEGORY(storageLog) // groundswell.storage
Q_DECLARE_LOGGING_CATEGORY(bundleLog)  // groundswell.bundle
