// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Runs the command line: finds the command, reads its words, does it, and answers with an exit code. Everything that
/// is thrown ends here, in sentences on standard error.
int runCommandLine(int argc, char *argv[]);
