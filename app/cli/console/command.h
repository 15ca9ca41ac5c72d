// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/console/arguments.h"

#include <QString>

#include <memory>
#include <vector>

class Context;

/// Exit status. Scripts rely on these values.
enum ExitCode : int {
    Done = 0,
    Refused = 1, ///< Refused or failed; nothing was changed.
    WrongUsage = 2,
    NeedsAttention = 3, ///< Done, but something needs a person's attention.
};

/// A command: its help, its arguments and its action. Each has a file in commands/.
class Command
{
public:
    struct About {
        const char *name;
        QString summary;      ///< Imperative, without a period: "Create an empty chapter file".
        QString description;  ///< Paragraphs separated by empty lines; single line breaks count as spaces.
        QStringList examples; ///< Command lines without the program name.
    };

    virtual ~Command() = default;
    virtual About about() const = 0;
    /// Declares the arguments; their targets are members of the command. Called once.
    virtual void declare(Arguments &arguments) = 0;
    /// Runs the command and returns its exit status. Throws Failure or UsageError.
    virtual int run(Context &context) = 0;
};

/// All commands in the order of the help.
std::vector<std::unique_ptr<Command>> allCommands();
