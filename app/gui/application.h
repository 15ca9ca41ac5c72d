// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Runs the program with its window: `groundswell [FILE]`, or `groundswell --shots FOLDER [--file FILE]`, which writes
/// screenshots of every part of the window and quits. Returns the exit status.
int runApplication(int argc, char **argv);
