// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/manual.h"

#include "core/base/text.h"

#include <algorithm>
#include <cstring>

namespace {

constexpr qsizetype lineWidth = 80;
constexpr qsizetype gap = 2;        ///< Spaces before names and between columns.
constexpr qsizetype termWidth = 26; ///< Longer terms get a line of their own.

/// Wraps the text into indented lines. The first line starts at column firstUsed, if positive, without an indent.
QString wrapped(const QString &text, qsizetype indent, qsizetype firstUsed = 0)
{
    const QString margin(indent, QLatin1Char(' '));
    QString out;
    QString line = firstUsed > 0 ? QString() : margin;
    qsizetype used = firstUsed > 0 ? firstUsed : indent;
    bool atStart = true;
    for (const QString &word : text.simplified().split(QLatin1Char(' '))) {
        if (!atStart && used + 1 + word.size() > lineWidth) {
            out += line + QLatin1Char('\n');
            line = margin;
            used = indent;
            atStart = true;
        }
        line += (atStart ? QString() : QStringLiteral(" ")) + word;
        used += word.size() + (atStart ? 0 : 1);
        atStart = false;
    }
    return out + line + QLatin1Char('\n');
}

/// A space at which a line may not break; replaced before printing.
constexpr QChar nonBreakingSpace(0x1f);

QString term(const QString &word, const QString &explanation)
{
    const QString left = QStringLiteral("  ") + word;
    if (left.size() + 2 > termWidth)
        return left + QLatin1Char('\n') + wrapped(explanation, termWidth);
    return left.leftJustified(termWidth) + wrapped(explanation, termWidth, termWidth);
}

QString topicText(const Topic &topic)
{
    QString out = topic.title + QStringLiteral(":\n");
    for (const QString &paragraph : topic.paragraphs)
        out += wrapped(paragraph, 2);
    for (const auto &[word, explanation] : topic.terms)
        out += term(word, explanation);
    return out + QLatin1Char('\n');
}

bool isOfEveryCommand(const Argument &argument)
{
    return argument.name == "--json" || argument.name == "--progress" || argument.name == "--help";
}

QStringList usageParts(const DeclaredCommand &command)
{
    QStringList parts = {QLatin1String(programName), QLatin1String(command.about.name)};
    for (const Argument &argument : command.arguments.all())
        if (!isOfEveryCommand(argument))
            parts << argument.usage();
    return parts;
}

/// The usage, wrapped so that an option and its value stay on one line.
QString usageText(const DeclaredCommand &command)
{
    QStringList parts = usageParts(command);
    parts.replaceInStrings(QStringLiteral(" "), QString(nonBreakingSpace));
    return wrapped(parts.join(QLatin1Char(' ')), 2).replace(nonBreakingSpace, QLatin1Char(' '));
}

QString argumentTerm(const Argument &argument)
{
    const QString name = argument.name == "--help" ? QStringLiteral("-h, --help") : text::toQ(argument.name);
    return argument.placeholder.empty() ? name : name + QLatin1Char(' ') + text::toQ(argument.placeholder);
}

}

std::vector<DeclaredCommand> declaredCommands(bool &json, bool &progress, bool &help)
{
    std::vector<DeclaredCommand> declared;
    for (std::unique_ptr<Command> &command : allCommands()) {
        Arguments arguments;
        command->declare(arguments);
        arguments.flag(json, "--json", "Print one JSON value.");
        arguments.flag(progress, "--progress", "Show progress even if standard error is not a terminal.");
        arguments.flag(help, "--help", "Show help for this command.");
        Command::About about = command->about();
        declared.push_back({std::move(command), std::move(about), std::move(arguments)});
    }
    return declared;
}

QString usageLine(const DeclaredCommand &command)
{
    return usageParts(command).join(QLatin1Char(' '));
}

QString generalHelp(const std::vector<DeclaredCommand> &commands)
{
    QString out =
        QStringLiteral("Usage: %1 COMMAND [ARGUMENTS] [OPTIONS]\n\nCommands:\n").arg(QLatin1String(programName));
    qsizetype width = 0;
    for (const DeclaredCommand &command : commands)
        width = std::max(width, qsizetype(std::strlen(command.about.name)) + 2 * gap);
    for (const DeclaredCommand &command : commands)
        out += QString(gap, QLatin1Char(' ')) + QString::fromLatin1(command.about.name).leftJustified(width - gap)
             + wrapped(command.about.summary, width, width);
    out += QLatin1Char('\n');
    for (const Topic &topic : topics())
        out += topicText(topic);
    return out
         + wrapped(QStringLiteral("Run \"%1 help COMMAND\" for help on a command.").arg(QLatin1String(programName)), 0);
}

QString commandHelp(const DeclaredCommand &command)
{
    QString out = QStringLiteral("Usage:\n") + usageText(command) + QLatin1Char('\n');
    for (const QString &paragraph : command.about.description.split(QStringLiteral("\n\n")))
        out += wrapped(paragraph, 0) + QLatin1Char('\n');
    for (const Argument &argument : command.arguments.all())
        out += term(argumentTerm(argument), argument.help);
    if (!command.about.examples.isEmpty())
        out += QStringLiteral("\nExamples:\n");
    for (const QString &example : command.about.examples)
        out += QStringLiteral("  ") + QLatin1String(programName) + QLatin1Char(' ') + example + QLatin1Char('\n');
    return out;
}
