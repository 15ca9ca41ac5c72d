// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/console/command.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <utility>
#include <vector>

inline constexpr char programName[] = "groundswell-cli";

/// A section about all commands, in the general help and in the manual page.
struct Topic {
    QString title;
    QStringList paragraphs;
    std::vector<std::pair<QString, QString>> terms; ///< Term and explanation, printed after the paragraphs.
};
std::vector<Topic> topics();

/// A command with its declared arguments.
struct DeclaredCommand {
    std::unique_ptr<Command> command;
    Command::About about;
    Arguments arguments;
};
/// All commands in the order of the help. The options of each include --json, --progress and --help.
std::vector<DeclaredCommand> declaredCommands(bool &json, bool &progress, bool &help);

/// "groundswell-cli list FILE ENTITY [--where EXPR]…"; without the options of every command.
QString usageLine(const DeclaredCommand &command);
/// What "groundswell-cli --help" prints.
QString generalHelp(const std::vector<DeclaredCommand> &commands);
/// What "groundswell-cli COMMAND --help" prints.
QString commandHelp(const DeclaredCommand &command);
class JsonWriter;
/// {"usage", "commands":[…], "text"}: each command as below; text is generalHelp().
void writeHelp(JsonWriter &json, const std::vector<DeclaredCommand> &commands);
/// {"name", "summary", "usage", "arguments":[{"name", "value", "help"}], "examples":[], "text"}; value is null for
/// flags and positional arguments.
void writeHelp(JsonWriter &json, const DeclaredCommand &command);
/// The manual page in the man macros of troff, with the same texts as the help.
QString manualPage(const std::vector<DeclaredCommand> &commands);
