// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/console/command.h"

#include <memory>

/// One file in this folder for each command or pair of opposite commands.
std::unique_ptr<Command> addCommand();
std::unique_ptr<Command> backupCommand();
std::unique_ptr<Command> bundleCommand();
std::unique_ptr<Command> checkCommand();
std::unique_ptr<Command> conflictsCommand();
std::unique_ptr<Command> createCommand();
std::unique_ptr<Command> demoCommand();
std::unique_ptr<Command> duplicatesCommand();
std::unique_ptr<Command> exportCommand();
std::unique_ptr<Command> historyCommand();
std::unique_ptr<Command> importCommand();
std::unique_ptr<Command> infoCommand();
std::unique_ptr<Command> inspectCommand();
std::unique_ptr<Command> joinCommand();
std::unique_ptr<Command> listCommand();
std::unique_ptr<Command> mergeCommand();
std::unique_ptr<Command> unjoinCommand();
std::unique_ptr<Command> redoCommand();
std::unique_ptr<Command> removeCommand();
std::unique_ptr<Command> resolveCommand();
std::unique_ptr<Command> restoreCommand();
std::unique_ptr<Command> schemaCommand();
std::unique_ptr<Command> searchCommand();
std::unique_ptr<Command> setCommand();
std::unique_ptr<Command> sharesCommand();
std::unique_ptr<Command> showCommand();
std::unique_ptr<Command> templateCommand();
std::unique_ptr<Command> undoCommand();
