// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"

std::vector<std::unique_ptr<Command>> allCommands()
{
    using Make = std::unique_ptr<Command> (*)();
    static constexpr Make makers[] = {
        createCommand,  demoCommand,       infoCommand,   schemaCommand, templateCommand,  inspectCommand,
        importCommand,  exportCommand,     bundleCommand, mergeCommand,  conflictsCommand, resolveCommand,
        sharesCommand,  listCommand,       showCommand,   addCommand,    setCommand,       removeCommand,
        restoreCommand, joinCommand,       unjoinCommand, undoCommand,   redoCommand,      historyCommand,
        searchCommand,  duplicatesCommand, checkCommand,  backupCommand,
    };
    std::vector<std::unique_ptr<Command>> commands;
    for (const Make make : makers)
        commands.push_back(make());
    return commands;
}
