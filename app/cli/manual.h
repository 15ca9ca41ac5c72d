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

/// A chapter of the manual that concerns all commands: shown by "help" and in the manual page.
struct Topic {
    QString title;
    QStringList paragraphs;
    std::vector<std::pair<QString, QString>> terms; ///< Word and explanation, after the paragraphs.
};
std::vector<Topic> topics();

/// A command together with the words it takes.
struct DeclaredCommand {
    std::unique_ptr<Command> command;
    Command::About about;
    Arguments arguments;
};
/// All commands, declared, in the order of help. --json, --progress and --help are among each one's options.
std::vector<DeclaredCommand> declaredCommands(bool &json, bool &progress, bool &help);

/// "groundswell-cli list FILE ENTITY [--where EXPR]…"; options that every command has are left out.
QString usageLine(const DeclaredCommand &command);
/// What "groundswell-cli --help" prints.
QString generalHelp(const std::vector<DeclaredCommand> &commands);
/// What "groundswell-cli COMMAND --help" prints.
QString commandHelp(const DeclaredCommand &command);
class JsonWriter;
/// {"usage", "commands":[…], "text"}: each command as below, the text as generalHelp has it.
void writeHelp(JsonWriter &json, const std::vector<DeclaredCommand> &commands);
/// {"name", "summary", "usage", "arguments":[{"name", "value", "help"}], "examples":[], "text"}; value is null for
/// flags and for words that go by their place.
void writeHelp(JsonWriter &json, const DeclaredCommand &command);
/// The manual page in the man macros of troff; the same words as the help.
QString manualPage(const std::vector<DeclaredCommand> &commands);
