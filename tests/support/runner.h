// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Runs the Catch2 tests linked into the program as the command line asks, and returns the exit status. If a test
/// fails, the last line on standard error says how to repeat the run with the same random values. With sanitizers, 40
/// cases of each random test are run by default; RC_PARAMS changes that.
int runTests(int argc, char **argv);
