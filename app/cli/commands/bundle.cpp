// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "app/cli/console/bufferedfiles.h"
#include "app/cli/console/context.h"
#include "app/cli/console/lookup.h"
#include "app/cli/console/targetfile.h"
#include "core/base/failure.h"
#include "core/base/text.h"
#include "core/bundle/noteshare.h"
#include "core/bundle/writebundle.h"
#include "core/entities/registry.h"
#include "core/privacy/sharelog.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>

namespace {

class BundleCommand : public Command
{
public:
    About about() const override
    {
        return {
            "bundle",
            QCoreApplication::translate("Cli", "writes one file to hand to another chapter"),
            QCoreApplication::translate(
                "Cli",
                "Writes a bundle: one zip archive with a table for each kind of record, which any spreadsheet opens, "
                "and "
                "what the other chapter's merge needs. It can be taken in with merge, in any order, any number of "
                "times, "
                "by any number of chapters.\n\n"
                "The level says who it is for: full is everything, for another copy of this very chapter; trusted, "
                "coalition and public leave out more and more, and say so in place of the value. --only, --campaign, "
                "--action and --unit limit it to some records; --since leaves out what the other side has already: "
                "\"last\" for what the last bundle of everything held, a chapter by its name or site id for what it "
                "last "
                "said that it holds, or a bundle that came from it.\n\n"
                "JSON: {\"path\", \"rows\":{\"pledge\": 1200}, \"records\", \"removed\", \"level\", \"digest\"}."),
            {QStringLiteral("bundle duluth.groundswell to-saint-paul.gsbundle"),
             QStringLiteral("bundle duluth.groundswell for-partners.gsbundle --level coalition"),
             QStringLiteral("bundle duluth.groundswell news.gsbundle --since last")}};
    }

    void declare(Arguments &arguments) override
    {
        arguments.required(m_file, "FILE", QCoreApplication::translate("Cli", "The chapter file."));
        arguments.required(m_out, "OUT",
                           QCoreApplication::translate("Cli", "Where to write the bundle; - for standard output."));
        arguments.choice(
            m_level, "--level",
            {QStringLiteral("full"), QStringLiteral("trusted"), QStringLiteral("coalition"), QStringLiteral("public")},
            QCoreApplication::translate("Cli", "Who it is for; full if not said."));
        arguments.option(m_only, "--only", "ENTITY,...",
                         QCoreApplication::translate("Cli", "Only these kinds of record."));
        arguments.option(m_campaign, "--campaign", "ID",
                         QCoreApplication::translate("Cli", "Only this campaign and what belongs to it."));
        arguments.option(m_action, "--action", "ID",
                         QCoreApplication::translate("Cli", "Only this action and what belongs to it."));
        arguments.option(m_unit, "--unit", "ID",
                         QCoreApplication::translate("Cli", "Only this unit and what belongs to it."));
        arguments.option(m_since, "--since", "last|CHAPTER|BUNDLE",
                         QCoreApplication::translate("Cli", "Leave out what the other side has already."));
        arguments.flag(m_dryRun, "--dry-run",
                       QCoreApplication::translate("Cli", "Say what would leave and write nothing."));
        arguments.option(m_to, "--to", "WHOM",
                         QCoreApplication::translate("Cli", "Who gets it, for the list of what was shared."));
    }

    int run(Context &context) override
    {
        bundle::Options options;
        options.audience = privacy::Audience(*privacy::levelFromKey(m_level.toStdString()));
        for (const QString &key : m_only ? m_only->split(u',', Qt::SkipEmptyParts) : QStringList())
            options.only.push_back(&entityNamed(key.trimmed()));
        Store &store = context.openToShare(m_file);
        addScope(store, options);
        if (m_since)
            options.since = sinceWhat(store);
        const Progress progress = context.progress(QCoreApplication::translate("Cli", "Bundling"));
        if (m_dryRun) {
            tellPlan(context, toNowhere(store, options, progress));
            return Done;
        }
        const bundle::Written written = m_out == QLatin1String("-") ? toOutput(context, store, options, progress)
                                                                    : toFile(store, options, progress);
        const QString fileName = m_out == QLatin1String("-") ? QString() : QFileInfo(m_out).fileName();
        privacy::Share share;
        share.counts = written.counts;
        if (const QString warning = privacy::differenceWarning(store, share); !warning.isEmpty())
            context.say(warning);
        if (const QString trouble = bundle::noteShare(store, options, written, fileName, m_to.value_or(QString()));
            !trouble.isEmpty())
            context.say(trouble);
        print(context, written);
        return Done;
    }

private:
    void addScope(Store &store, bundle::Options &options) const
    {
        const std::pair<const char *, const std::optional<QString> *> scopes[] = {
            {"campaign", &m_campaign}, {"action", &m_action}, {"unit", &m_unit}};
        for (const auto &[key, id] : scopes) {
            if (!*id)
                continue;
            if (options.scope)
                throw UsageError{
                    QCoreApplication::translate("Cli", "Only one of --campaign, --action and --unit can be given."),
                    QCoreApplication::translate("Cli", "Make a bundle for each.")};
            const Entity &entity = entityNamed(QLatin1String(key));
            options.scope = {&entity, recordNamed(store, entity, **id)};
        }
    }

    merge::VersionVector sinceWhat(Store &store) const
    {
        if (*m_since == QLatin1String("last")) {
            if (const auto held = bundle::heldAtLastBundle(store))
                return *held;
            throw Failure(QCoreApplication::translate("Cli", "This file has not made a bundle of everything yet."),
                          QCoreApplication::translate("Cli", "Make one without --since first."));
        }
        return QFileInfo(*m_since).isFile() ? bundle::heldBySender(*m_since) : bundle::toldBy(store, *m_since);
    }

    bundle::Written toFile(Store &store, const bundle::Options &options, const Progress &progress) const
    {
        TargetFile file(m_out, m_file);
        const bundle::Written written = bundle::write(store, options, file.device(), progress);
        file.commit();
        return written;
    }

    static bundle::Written toNowhere(Store &store, const bundle::Options &options, const Progress &progress)
    {
        QTemporaryFile file;
        if (!file.open())
            throw Failure(
                QCoreApplication::translate("Cli", "No temporary file could be made: %1.").arg(file.errorString()),
                QCoreApplication::translate("Cli", "Make room on the disk for temporary files."));
        return bundle::write(store, options, file, progress);
    }

    void tellPlan(Context &context, const bundle::Written &written) const
    {
        if (context.asJson()) {
            writeJson(context.json(), written);
            return;
        }
        for (const auto &[key, rows] : written.rows)
            if (rows > 0)
                context.print(QStringLiteral("%1  %2").arg(rows, 10).arg(entityNamed(text::toQ(key)).pluralCaption()));
        for (const auto &[key, digest] : written.counts)
            context.print(QCoreApplication::translate("Cli", "%1: only numbers of people")
                              .arg(entityNamed(text::toQ(key)).pluralCaption()));
        context.say(
            QCoreApplication::translate(
                "Cli",
                "This would leave; nothing was written. The file will have the digest %1 as long as nothing changes.")
                .arg(QString::fromLatin1(written.digest.toHex())));
    }

    bundle::Written toOutput(Context &context, Store &store, const bundle::Options &options,
                             const Progress &progress) const
    {
        BufferedOutput out(m_out, context.out());
        QFile file(out.path());
        if (!file.open(QIODevice::WriteOnly))
            throw Failure(
                QCoreApplication::translate("Cli", "No temporary file could be made: %1.").arg(file.errorString()),
                QCoreApplication::translate("Cli", "Make room on the disk for temporary files."));
        const bundle::Written written = bundle::write(store, options, file, progress);
        file.close();
        out.deliver();
        return written;
    }

    void print(Context &context, const bundle::Written &written) const
    {
        const bool toOutput = m_out == QLatin1String("-");
        if (!context.asJson() || toOutput) {
            const QString line = QCoreApplication::translate("Cli", "%1 records and %2 removals written to %3.")
                                     .arg(written.live)
                                     .arg(written.hidden)
                                     .arg(toOutput ? QCoreApplication::translate("Cli", "standard output") : m_out);
            toOutput ? context.say(line) : context.print(line);
            return;
        }
        writeJson(context.json(), written);
    }

    void writeJson(JsonWriter &json, const bundle::Written &written) const
    {
        json.beginObject();
        json.key("path").string(m_out);
        json.key("rows").beginObject();
        for (const auto &[entity, rows] : written.rows)
            json.key(entity).number(rows);
        json.endObject();
        json.key("records").number(written.live);
        json.key("removed").number(written.hidden);
        json.key("level").string(m_level);
        json.key("digest").string(QString::fromLatin1(written.digest.toHex()));
        json.endObject();
    }

    bool m_dryRun = false;
    QString m_file, m_out, m_level = QStringLiteral("full");
    std::optional<QString> m_only, m_campaign, m_action, m_unit, m_since, m_to;
};

}

std::unique_ptr<Command> bundleCommand()
{
    return std::make_unique<BundleCommand>();
}
