// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/application.h"

#include "app/cli/console/context.h"
#include "app/cli/console/interrupt.h"
#include "app/cli/manual.h"
#include "core/base/failure.h"
#include "core/base/text.h"

#include <QCoreApplication>

#include <clocale>
#include <cstdlib>
#include <cstring>
#include <langinfo.h>
#include <new>

namespace {

/// What stands before the command, and where the command stands.
struct Front {
    bool json = false, progress = false, help = false, version = false, man = false;
    std::size_t command = 0; ///< Index among the words; their number when there is none.
};

/// Arguments and file names are UTF-8 here, also where the computer says LANG=C.
void useUtf8()
{
    std::setlocale(LC_ALL, "");
    if (std::strcmp(nl_langinfo(CODESET), "UTF-8") == 0)
        return;
    if (const char *all = std::getenv("LC_ALL")) {
        qputenv("LANG", all);
        qunsetenv("LC_ALL");
    }
    qputenv("LC_CTYPE", "C.UTF-8");
    std::setlocale(LC_ALL, "");
}

/// Whether JSON is wanted, also when the rest of the command line is wrong.
bool asksForJson(const std::vector<std::string> &words)
{
    for (const std::string &word : words) {
        if (word == "--")
            return false;
        if (word == "--json")
            return true;
    }
    return false;
}

Front readFront(const std::vector<std::string> &words)
{
    Front front;
    for (; front.command < words.size() && words[front.command].starts_with('-'); ++front.command) {
        const std::string &word = words[front.command];
        bool *const target = word == "--json"                 ? &front.json
                           : word == "--progress"             ? &front.progress
                           : word == "--help" || word == "-h" ? &front.help
                           : word == "--version"              ? &front.version
                           : word == "--man"                  ? &front.man
                                                              : nullptr;
        if (!target)
            throw UsageError{
                QCoreApplication::translate("Cli", "There is no option %1 before the command.").arg(text::toQ(word)),
                QCoreApplication::translate("Cli", "Options of a command go after it.")};
        *target = true;
    }
    return front;
}

DeclaredCommand &find(std::vector<DeclaredCommand> &commands, const std::string &name)
{
    QStringList names;
    for (DeclaredCommand &command : commands) {
        if (name == command.about.name)
            return command;
        names << QLatin1String(command.about.name);
    }
    throw UsageError{
        QCoreApplication::translate("Cli", "There is no command \"%1\".").arg(text::toQ(name)),
        didYouMean(
            text::toQ(name), names,
            QCoreApplication::translate("Cli", "\"%1 help\" lists the commands.").arg(QLatin1String(programName)))};
}

/// Everything but what is thrown. Sets usage to the line that goes with a UsageError.
class Application
{
public:
    Application(std::vector<std::string> words, Output &out)
        : m_words(std::move(words))
        , m_out(out)
        , m_asJson(asksForJson(m_words))
        , m_commands(declaredCommands(m_json, m_progress, m_help))
    {}

    int run();
    int refuse(const QString &sentence, const QString &cure, ExitCode code);
    const QString &usage() const { return m_usage; }

private:
    int runCommand(const Front &front);
    int print(const QString &text);
    int printVersion();
    /// Of one command, or in general.
    int printHelp(const DeclaredCommand *command);

    std::vector<std::string> m_words;
    Output &m_out;
    bool m_json = false, m_progress = false, m_help = false;
    bool m_asJson;
    std::vector<DeclaredCommand> m_commands;
    std::unique_ptr<Context> m_context;
    QString m_usage =
        QCoreApplication::translate("Cli", "Usage: %1 COMMAND [ARGUMENTS] [OPTIONS]").arg(QLatin1String(programName));
};

int Application::print(const QString &text)
{
    m_out.write(text::fromQ(text));
    return Done;
}

int Application::printVersion()
{
    JsonWriter json(m_out);
    json.beginObject();
    json.key("name").string("Groundswell");
    json.key("version").string(QCoreApplication::applicationVersion());
    json.endObject();
    return Done;
}

int Application::printHelp(const DeclaredCommand *command)
{
    if (!m_asJson)
        return print(command ? commandHelp(*command) : generalHelp(m_commands));
    JsonWriter json(m_out);
    if (command)
        writeHelp(json, *command);
    else
        writeHelp(json, m_commands);
    return Done;
}

int Application::run()
{
    const Front front = readFront(m_words);
    m_asJson = m_asJson || front.json;
    if (front.man)
        return print(manualPage(m_commands));
    if (front.version && m_asJson)
        return printVersion();
    if (front.version)
        return print(QStringLiteral("Groundswell %1\n").arg(QCoreApplication::applicationVersion()));
    const bool hasCommand = front.command < m_words.size();
    if (hasCommand && (m_words[front.command] == "help" || front.help)) {
        const std::size_t topic = front.command + (m_words[front.command] == "help" ? 1 : 0);
        return printHelp(topic < m_words.size() && !m_words[topic].starts_with('-') ? &find(m_commands, m_words[topic])
                                                                                    : nullptr);
    }
    if (front.help)
        return printHelp(nullptr);
    if (!hasCommand)
        throw UsageError{
            QCoreApplication::translate("Cli", "Say what to do."),
            QCoreApplication::translate("Cli", "\"%1 help\" lists the commands.").arg(QLatin1String(programName))};
    return runCommand(front);
}

int Application::runCommand(const Front &front)
{
    DeclaredCommand &command = find(m_commands, m_words[front.command]);
    m_usage = QCoreApplication::translate("Cli", "Usage: %1").arg(usageLine(command));
    command.arguments.parse({m_words.begin() + qsizetype(front.command) + 1, m_words.end()});
    if (m_help)
        return printHelp(&command);
    m_context = std::make_unique<Context>(m_out, m_json || front.json, m_progress || front.progress);
    return command.command->run(*m_context);
}

int Application::refuse(const QString &sentence, const QString &cure, ExitCode code)
{
    if (m_out.isClosed())
        return Done; // Whoever read has seen enough, and the rest could not be told; that is no failure.
    sayLine(cure.isEmpty() ? sentence : sentence + QLatin1Char(' ') + cure);
    if (m_out.isUsed()) {
        if (m_asJson && m_context)
            m_context->json().closeAll();
        return code;
    }
    if (m_asJson) {
        JsonWriter json(m_out);
        json.beginObject();
        json.key("error").beginObject();
        json.key("message").string(sentence);
        json.key("cure").string(cure);
        json.endObject();
        json.endObject();
    }
    return code;
}

int guarded(Application &application)
{
    try {
        return application.run();
    } catch (const UsageError &error) {
        const int code = application.refuse(error.sentence, error.cure, WrongUsage);
        sayLine(application.usage());
        return code;
    } catch (const Failure &failure) {
        return application.refuse(failure.sentence(), failure.cure(), Refused);
    } catch (const std::bad_alloc &) {
        return application.refuse(QCoreApplication::translate("Cli", "There is not enough memory for that."),
                                  QCoreApplication::translate("Cli", "Close other programs and try again."), Refused);
    }
}

}

int runCommandLine(int argc, char *argv[])
{
    occupyStandardStreams();
    useUtf8();
    catchInterrupts();
    QCoreApplication qt(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("groundswell"));
    QCoreApplication::setApplicationVersion(QStringLiteral(GROUNDSWELL_VERSION));
    Output out;
    Application application({argv + std::min(argc, 1), argv + argc}, out);
    int code = guarded(application);
    if (out.isClosed())
        return code;
    try {
        out.flush();
    } catch (const Failure &failure) {
        sayLine(failure.text());
        return Refused;
    }
    return code;
}
