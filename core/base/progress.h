// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <functional>

/// Reports how far a task is: done and total in the task's own unit (bytes, rows); total 0 means unknown.
/// Called at least every few thousand rows, in the task's thread. Returning false asks the task to stop; it
/// then rolls back and throws Cancelled.
using Progress = std::function<bool(qint64 done, qint64 total)>;
