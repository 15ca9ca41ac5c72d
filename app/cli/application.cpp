// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/application.h"

#include "app/cli/console/context.h"
#include "app/cli/console/interrupt.h"
#include "app/cli/manual.h"
#include "core/base/failure.h"
#include "core/base/text.h"
#include "translations/catalogue.h"

#include <QCoreApplication>

#include <clocale>
#include <cstdlib>
#include <cstring>
#include <langinfo.h>
#include <new>

namespace {

/// The options before the command, and the position of the command.
struct LeadingOptions {
    bool json = false, progress = false, help = false, version = false, man = false;
    std::size_t command = 0; ///< Index among the arguments; their number if no command was given.
};

/// Makes arguments and file names UTF-8, even with LANG=C.
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

/// Whether --json was given, even if the rest of the command line is wrong.
bool wantsJson(const std::vector<std::string> &words)
{
    for (const std::string &word : words) {
        if (word == "--")
            return false;
        if (word == "--json")
            return true;
    }
    return false;
}

LeadingOptions readLeadingOptions(const std::vector<std::string> &words)
{
    LeadingOptions leading;
    for (; leading.command < words.size() && words[leading.command].starts_with('-'); ++leading.command) {
        const std::string &word = words[leading.command];
        bool *const target = word == "--json"                 ? &leading.json
                           : word == "--progress"             ? &leading.progress
                           : word == "--help" || word == "-h" ? &leading.help
                           : word == "--version"              ? &leading.version
                           : word == "--man"                  ? &leading.man
                                                              : nullptr;
        if (!target)
            throw UsageError{QStringLiteral("Unknown option %1 before the command.").arg(text::toQ(word)),
                             "Put the options of a command after it."};
        *target = true;
    }
    return leading;
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
        QStringLiteral("Unknown command \"%1\".").arg(text::toQ(name)),
        didYouMean(text::toQ(name), names,
                   QStringLiteral("Run \"%1 help\" to list the commands.").arg(QLatin1String(programName)))};
}

/// The program without error handling. usage() is the line to print after a UsageError.
class Application
{
public:
    Application(std::vector<std::string> words, Output &out)
        : m_arguments(std::move(words))
        , m_out(out)
        , m_asJson(wantsJson(m_arguments))
        , m_commands(declaredCommands(m_json, m_progress, m_help))
    {}

    int run();
    int refuse(const QString &sentence, const QString &cure, ExitCode code);
    const QString &usage() const { return m_usage; }

private:
    int runCommand(const LeadingOptions &leading);
    int print(const QString &text);
    int printVersion();
    /// Help for one command, or the general help if null.
    int printHelp(const DeclaredCommand *command);

    std::vector<std::string> m_arguments;
    Output &m_out;
    bool m_json = false, m_progress = false, m_help = false;
    bool m_asJson;
    std::vector<DeclaredCommand> m_commands;
    std::unique_ptr<Context> m_context;
    QString m_usage = QStringLiteral("Usage: %1 COMMAND [ARGUMENTS] [OPTIONS]").arg(QLatin1String(programName));
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
    const LeadingOptions leading = readLeadingOptions(m_arguments);
    m_asJson = m_asJson || leading.json;
    if (leading.man)
        return print(manualPage(m_commands));
    if (leading.version && m_asJson)
        return printVersion();
    if (leading.version)
        return print(QStringLiteral("Groundswell %1\n").arg(QCoreApplication::applicationVersion()));
    const bool hasCommand = leading.command < m_arguments.size();
    if (hasCommand && (m_arguments[leading.command] == "help" || leading.help)) {
        const std::size_t topic = leading.command + (m_arguments[leading.command] == "help" ? 1 : 0);
        return printHelp(topic < m_arguments.size() && !m_arguments[topic].starts_with('-')
                             ? &find(m_commands, m_arguments[topic])
                             : nullptr);
    }
    if (leading.help)
        return printHelp(nullptr);
    if (!hasCommand)
        throw UsageError{"No command given.",
                         QStringLiteral("Run \"%1 help\" to list the commands.").arg(QLatin1String(programName))};
    return runCommand(leading);
}

int Application::runCommand(const LeadingOptions &leading)
{
    DeclaredCommand &command = find(m_commands, m_arguments[leading.command]);
    m_usage = QStringLiteral("Usage: %1").arg(usageLine(command));
    command.arguments.parse({m_arguments.begin() + qsizetype(leading.command) + 1, m_arguments.end()});
    if (m_help)
        return printHelp(&command);
    m_context = std::make_unique<Context>(m_out, m_json || leading.json, m_progress || leading.progress);
    return command.command->run(*m_context);
}

int Application::refuse(const QString &sentence, const QString &cure, ExitCode code)
{
    if (m_out.isClosed())
        return Done; // The reader closed the pipe, such as `head`. That is not an error.
    reportLine(cure.isEmpty() ? sentence : sentence + QLatin1Char(' ') + cure);
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
        reportLine(application.usage());
        return code;
    } catch (const Failure &failure) {
        return application.refuse(failure.sentence(), failure.cure(), Refused);
    } catch (const std::bad_alloc &) {
        return application.refuse("Out of memory.", "Close other programs and try again.", Refused);
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
    const std::unique_ptr<QTranslator> english = loadCatalogue(QStringLiteral("en"));
    if (english)
        QCoreApplication::installTranslator(english.get());
    Output out;
    Application application({argv + std::min(argc, 1), argv + argc}, out);
    int code = guarded(application);
    if (out.isClosed())
        return code;
    try {
        out.flush();
    } catch (const Failure &failure) {
        reportLine(failure.text());
        return Refused;
    }
    return code;
}
