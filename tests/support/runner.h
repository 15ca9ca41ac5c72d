// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Runs the Catch2 tests linked into the program with these arguments and returns the exit status. If a test failed,
/// the last line on standard error explains how to repeat the run with the same random values.
int runTests(int argc, char **argv);
