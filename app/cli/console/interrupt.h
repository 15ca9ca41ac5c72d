// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class Store;

/// From now on SIGINT and SIGTERM ask the running task to stop and roll back. A second signal ends the program at once;
/// that is safe too, since a chapter file contains only complete transactions.
void catchInterrupts();
bool interruptRequested();

/// Lets Ctrl-C also interrupt long statements of this connection, such as building an index; they throw Cancelled.
/// Short statements, such as those that close the file, still run.
void interruptAlso(Store &store);
