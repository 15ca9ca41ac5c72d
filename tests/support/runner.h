// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Runs the Catch2 tests linked into the program as the command line asks, and returns the exit code. When a test
/// failed, the last line on standard error says how to repeat the run with the same random values.
int runTests(int argc, char **argv);
