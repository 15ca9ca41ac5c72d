// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// From now on Ctrl-C, and being told to end, ask the running task to stop and roll back. The second time they end the
/// program at once, which is safe too: the file then holds whole edits only.
void catchInterrupts();
bool interruptRequested();

class Store;
/// Lets Ctrl-C stop a long statement of this connection as well, such as the building of an index; it then throws
/// Cancelled. Short ones, such as those that close the file, still run.
void interruptAlso(Store &store);
