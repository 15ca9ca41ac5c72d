// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Runs the program: finds the command, parses its arguments, runs it and returns the exit status. Catches everything
/// that is thrown and reports it on standard error.
int runCommandLine(int argc, char *argv[]);
