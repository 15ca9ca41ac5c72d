// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console/json.h"
#include "app/cli/manual.h"
#include "core/base/text.h"

void writeHelp(JsonWriter &json, const DeclaredCommand &command)
{
    json.beginObject();
    json.key("name").string(command.about.name);
    json.key("summary").string(command.about.summary);
    json.key("usage").string(usageLine(command));
    json.key("arguments").beginArray();
    for (const Argument &argument : command.arguments.all()) {
        json.beginObject();
        json.key("name").string(argument.name);
        json.key("value");
        if (argument.placeholder.empty())
            json.null();
        else
            json.string(argument.placeholder);
        json.key("help").string(argument.help);
        json.endObject();
    }
    json.endArray();
    json.key("examples").beginArray();
    for (const QString &example : command.about.examples)
        json.string(QLatin1String(programName) + QLatin1Char(' ') + example);
    json.endArray();
    json.key("text").string(commandHelp(command));
    json.endObject();
}

void writeHelp(JsonWriter &json, const std::vector<DeclaredCommand> &commands)
{
    json.beginObject();
    json.key("usage").string(QStringLiteral("%1 COMMAND [ARGUMENTS] [OPTIONS]").arg(QLatin1String(programName)));
    json.key("commands").beginArray();
    for (const DeclaredCommand &command : commands)
        writeHelp(json, command);
    json.endArray();
    json.key("text").string(generalHelp(commands));
    json.endObject();
}
