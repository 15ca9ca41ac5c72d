// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <functional>

/// Reports the progress of a task. done and total are in the task's own unit (bytes or rows); a total of 0 means
/// unknown. Called in the task's thread at least every few thousand rows. Returning false cancels the task, which then
/// rolls back and throws Cancelled.
using Progress = std::function<bool(qint64 done, qint64 total)>;
