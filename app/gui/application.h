// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The whole program with its window: `groundswell [FILE]`, or `groundswell --shots FOLDER [--file FILE]`, which
/// writes pictures of every part of the window and ends. Returns the exit code.
int runApplication(int argc, char **argv);
