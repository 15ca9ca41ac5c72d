// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/console/arguments.h"

#include <QString>

#include <memory>
#include <vector>

class Context;

/// What the program answers with; promised to users.
enum ExitCode : int {
    Done = 0,
    Refused = 1, ///< Or failed: nothing was changed.
    WrongUsage = 2,
    NeedsLook = 3, ///< Done, and something is left for a person.
};

/// One thing the program can do. One file in commands/ each: the words it takes, what help says of it, and the doing.
class Command
{
public:
    struct About {
        const char *name;
        QString summary;      ///< One line, without a full stop, in lower case: "makes a new, empty chapter file".
        QString description;  ///< Paragraphs, parted by empty lines.
        QStringList examples; ///< Without the name of the program.
    };

    virtual ~Command() = default;
    virtual About about() const = 0;
    /// Declares what the command takes; the targets are members of the command. Called once.
    virtual void declare(Arguments &arguments) = 0;
    /// Does it. Throws Failure or UsageError.
    virtual int run(Context &context) = 0;
};

/// All commands in the order in which help lists them.
std::vector<std::unique_ptr<Command>> allCommands();
