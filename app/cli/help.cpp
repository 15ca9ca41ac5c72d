// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/manual.h"

#include "core/base/text.h"

#include <QCoreApplication>

namespace {

constexpr qsizetype lineWidth = 80;
constexpr qsizetype termWidth = 26; ///< Longer terms stand on a line of their own.

/// Words filled into lines that fit, each indented.
QString filled(const QString &text, qsizetype indent, qsizetype firstUsed = 0)
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

/// Stands for a blank at which no line may end; taken out before anything is printed.
constexpr QChar fixedBlank(0x1f);

QString term(const QString &word, const QString &explanation)
{
    const QString left = QStringLiteral("  ") + word;
    if (left.size() + 2 > termWidth)
        return left + QLatin1Char('\n') + filled(explanation, termWidth);
    return left.leftJustified(termWidth) + filled(explanation, termWidth, termWidth);
}

QString topicText(const Topic &topic)
{
    QString out = topic.title + QStringLiteral(":\n");
    for (const QString &paragraph : topic.paragraphs)
        out += filled(paragraph, 2);
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

/// The usage in lines that fit, options together with what they take.
QString usageText(const DeclaredCommand &command)
{
    QStringList parts = usageParts(command);
    parts.replaceInStrings(QStringLiteral(" "), QString(fixedBlank));
    return filled(parts.join(QLatin1Char(' ')), 2).replace(fixedBlank, QLatin1Char(' '));
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
        arguments.flag(json, "--json", QCoreApplication::translate("Cli", "Print one JSON value."));
        arguments.flag(progress, "--progress",
                       QCoreApplication::translate("Cli", "Show progress although standard error is no terminal."));
        arguments.flag(help, "--help", QCoreApplication::translate("Cli", "Explain the command."));
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
        QCoreApplication::translate("Cli", "Usage: %1 COMMAND [ARGUMENTS] [OPTIONS]").arg(QLatin1String(programName))
        + QStringLiteral("\n\n") + QCoreApplication::translate("Cli", "Commands:") + QLatin1Char('\n');
    for (const DeclaredCommand &command : commands)
        out += QStringLiteral("  ") + QString::fromLatin1(command.about.name).leftJustified(10)
             + filled(command.about.summary, 12, 12);
    out += QLatin1Char('\n');
    for (const Topic &topic : topics())
        out += topicText(topic);
    return out
         + filled(QCoreApplication::translate("Cli", "\"%1 help COMMAND\" explains a command.")
                      .arg(QLatin1String(programName)),
                  0);
}

QString commandHelp(const DeclaredCommand &command)
{
    QString out =
        QCoreApplication::translate("Cli", "Usage:") + QLatin1Char('\n') + usageText(command) + QLatin1Char('\n');
    for (const QString &paragraph : command.about.description.split(QStringLiteral("\n\n")))
        out += filled(paragraph, 0) + QLatin1Char('\n');
    for (const Argument &argument : command.arguments.all())
        out += term(argumentTerm(argument), argument.help);
    if (!command.about.examples.isEmpty())
        out += QLatin1Char('\n') + QCoreApplication::translate("Cli", "Examples:") + QLatin1Char('\n');
    for (const QString &example : command.about.examples)
        out += QStringLiteral("  ") + QLatin1String(programName) + QLatin1Char(' ') + example + QLatin1Char('\n');
    return out;
}
