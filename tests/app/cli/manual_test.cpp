// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/manual.h"

#include "tests/app/cli/program.h"
#include "tests/support/places.h"

#include <QFile>

#include <catch2/catch.hpp>

namespace {

/// All commands, in the order of the help.
const QStringList commands = {"create", "demo",   "info",    "schema",    "template",   "inspect", "import",
                              "export", "bundle", "merge",   "conflicts", "resolve",    "shares",  "list",
                              "show",   "add",    "set",     "remove",    "restore",    "join",    "part",
                              "undo",   "redo",   "history", "search",    "duplicates", "check",   "backup"};

QByteArray readFile(const QString &path)
{
    QFile file(path);
    INFO(path.toStdString());
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

}

TEST_CASE("Help lists every command and no other", "[cli]")
{
    bool json, progress, help;
    QStringList declared;
    const Run general = run({"--help"});
    CHECK(general.exit == 0);
    for (const DeclaredCommand &command : declaredCommands(json, progress, help)) {
        const QString name = command.about.name;
        declared << name;
        INFO(name.toStdString());
        CHECK(general.out.contains(("\n  " + name.leftJustified(12) + command.about.summary + '\n').toUtf8()));
    }
    CHECK(declared == commands);
}

TEST_CASE("Help matches the approved text", "[cli]")
{
    // After an intended change, copy the written file to tests/data/cli/help.txt.
    QByteArray all = run({"help"}).out;
    for (const QString &command : commands)
        all += "\n" + run({"help", command}).out;
    const QByteArray approved = readFile(sourcePath("tests/data/cli/help.txt"));
    if (all != approved) {
        QFile written(buildPath("help.txt"));
        REQUIRE(written.open(QIODevice::WriteOnly));
        written.write(all);
    }
    INFO("The current text is in " << buildPath("help.txt").toStdString());
    CHECK((all == approved));
}

TEST_CASE("Help fits a terminal", "[cli]")
{
    for (const QString &command : QStringList{""} + commands) {
        const Run help = run(command.isEmpty() ? QStringList{"help"} : QStringList{"help", command});
        CHECK(help.exit == 0);
        CHECK(help.error == "");
        for (const QString &line : QString::fromUtf8(help.out).split('\n')) {
            INFO(line.toStdString());
            CHECK((line.size() <= 80 || line.trimmed().startsWith("groundswell-cli")));
        }
    }
}

TEST_CASE("All ways to ask for help give the same text", "[cli]")
{
    for (const QString &command : commands) {
        const QByteArray help = run({"help", command}).out;
        CHECK(help.contains("groundswell-cli " + command.toUtf8()));
        CHECK(run({command, "--help"}).out == help);
        CHECK(run({command, "-h"}).out == help);
        CHECK(run({"--help", command}).out == help);
    }
}

TEST_CASE("Every command has a description and examples with existing options", "[cli]")
{
    bool json, progress, help;
    for (const DeclaredCommand &command : declaredCommands(json, progress, help)) {
        INFO(command.about.name);
        CHECK_FALSE(command.about.summary.isEmpty());
        CHECK_FALSE(command.about.summary.endsWith('.'));
        CHECK(command.about.description.contains('.'));
        CHECK_FALSE(command.about.examples.isEmpty());
        QStringList options;
        for (const Argument &argument : command.arguments.all()) {
            CHECK_FALSE(argument.help.isEmpty());
            options << QString::fromStdString(argument.name);
        }
        CHECK(options.contains("--json"));
        for (const QString &example : command.about.examples) {
            CHECK(example.startsWith(command.about.name));
            for (const QString &word : example.split(' '))
                if (word.startsWith("--"))
                    CHECK(options.contains(word));
        }
    }
}

TEST_CASE("The manual page is valid troff and has every command and option", "[cli]")
{
    const Run page = run({"--man"});
    CHECK(page.exit == 0);
    CHECK(page.out.contains(".TH"));
    bool json, progress, help;
    for (const DeclaredCommand &command : declaredCommands(json, progress, help)) {
        CHECK(page.out.contains(QByteArray(".SS \"") + command.about.name + "\""));
        for (const Argument &argument : command.arguments.all())
            CHECK(page.out.contains(QByteArray::fromStdString(argument.name).replace("-", "\\-")));
    }
    for (const QByteArray &line : page.out.split('\n')) {
        INFO(line.toStdString());
        CHECK((!line.startsWith('.') || line.startsWith(".\\\"")
               || (line.size() > 2 && line[1] >= 'A' && line[1] <= 'Z')));
        CHECK_FALSE(line.startsWith('\''));
    }
}

TEST_CASE("The README mentions every command", "[cli]")
{
    const QByteArray readme = readFile(sourcePath("README.md"));
    for (const QString &command : commands) {
        INFO(command.toStdString());
        CHECK((readme.contains("groundswell-cli " + command.toUtf8()) || readme.contains("`" + command.toUtf8())));
    }
}

TEST_CASE("--version prints the version", "[cli]")
{
    const Run version = run({"--version"});
    CHECK(version.exit == 0);
    CHECK(version.out.startsWith("Groundswell "));
}
