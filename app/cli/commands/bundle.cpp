// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "app/cli/console/bufferedfiles.h"
#include "app/cli/console/context.h"
#include "app/cli/console/counted.h"
#include "app/cli/console/lookup.h"
#include "app/cli/console/targetfile.h"
#include "core/base/failure.h"
#include "core/base/text.h"
#include "core/bundle/noteshare.h"
#include "core/bundle/writebundle.h"
#include "core/entities/registry.h"
#include "core/privacy/sharelog.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>

namespace {

class BundleCommand : public Command
{
public:
    About about() const override
    {
        return {"bundle",
                "Write a bundle for another chapter",
                R"(
Write a bundle: a ZIP archive with one CSV table for each kind of record, which any spreadsheet program can open,
and the data that the other chapter needs to merge it. Bundles can be merged in any order, any number of times, by
any number of chapters.

The share level says who the bundle is for. "full" includes everything and is for another copy of the same chapter;
"trusted", "coalition" and "public" leave out more and more, and mark each value left out as withheld. --only,
--campaign, --action and --unit limit the bundle to some of the records. --since leaves out what the recipient
already has: give "last" for everything in the last full bundle, the name or site ID of a chapter for everything
that it last reported having, or the path of a bundle from that chapter.

JSON: {"path", "rows":{"pledge": 1200}, "records", "removed", "level", "digest"}.)",
                {QStringLiteral("bundle duluth.groundswell to-saint-paul.gsbundle"),
                 QStringLiteral("bundle duluth.groundswell for-partners.gsbundle --level coalition"),
                 QStringLiteral("bundle duluth.groundswell news.gsbundle --since last")}};
    }

    void declare(Arguments &arguments) override
    {
        arguments.required(m_file, "FILE", "Chapter file.");
        arguments.required(m_out, "OUT", "Path of the bundle, or - for standard output.");
        arguments.choice(
            m_level, "--level",
            {QStringLiteral("full"), QStringLiteral("trusted"), QStringLiteral("coalition"), QStringLiteral("public")},
            "Share level (default: full).");
        arguments.option(m_only, "--only", "ENTITY,...", "Include only these kinds of record.");
        arguments.option(m_campaign, "--campaign", "ID",
                         "Include only this campaign and the records that belong to it.");
        arguments.option(m_action, "--action", "ID", "Include only this action and the records that belong to it.");
        arguments.option(m_unit, "--unit", "ID", "Include only this unit and the records that belong to it.");
        arguments.option(m_since, "--since", "last|CHAPTER|BUNDLE", "Leave out what the recipient already has.");
        arguments.flag(m_dryRun, "--dry-run", "Show what the bundle would contain without writing it.");
        arguments.option(m_to, "--to", "WHOM", "Recipient, for the sharing log.");
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
            options.since = sinceVersions(store);
        const Progress progress = context.progress("Bundling");
        if (m_dryRun) {
            printPlan(context, toTemporaryFile(store, options, progress));
            return Done;
        }
        const bundle::Written written = m_out == QLatin1String("-") ? toOutput(context, store, options, progress)
                                                                    : toFile(store, options, progress);
        const QString fileName = m_out == QLatin1String("-") ? QString() : QFileInfo(m_out).fileName();
        privacy::Share share;
        share.counts = written.counts;
        if (const QString warning = privacy::differenceWarning(store, share); !warning.isEmpty())
            context.report(warning);
        if (const QString trouble = bundle::noteShare(store, options, written, fileName, m_to.value_or(QString()));
            !trouble.isEmpty())
            context.report(trouble);
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
                throw UsageError{"Give only one of --campaign, --action and --unit.",
                                 "Write a separate bundle for each."};
            const Entity &entity = entityNamed(QLatin1String(key));
            options.scope = {&entity, recordNamed(store, entity, **id)};
        }
    }

    merge::VersionVector sinceVersions(Store &store) const
    {
        if (*m_since == QLatin1String("last")) {
            if (const auto held = bundle::knownAtLastFullBundle(store))
                return *held;
            throw Failure("No bundle of all records has been written from this file yet.",
                          "Write one without --since first.");
        }
        return QFileInfo(*m_since).isFile() ? bundle::knownToSender(*m_since)
                                            : bundle::knownVersionsOf(store, *m_since);
    }

    bundle::Written toFile(Store &store, const bundle::Options &options, const Progress &progress) const
    {
        TargetFile file(m_out, m_file);
        const bundle::Written written = bundle::write(store, options, file.device(), progress);
        file.commit();
        return written;
    }

    static bundle::Written toTemporaryFile(Store &store, const bundle::Options &options, const Progress &progress)
    {
        QTemporaryFile file;
        if (!file.open())
            throw Failure(QStringLiteral("A temporary file could not be created: %1.").arg(file.errorString()),
                          "Free some space for temporary files.");
        return bundle::write(store, options, file, progress);
    }

    void printPlan(Context &context, const bundle::Written &written) const
    {
        if (context.asJson()) {
            writeJson(context.json(), written);
            return;
        }
        for (const auto &[key, rows] : written.rows)
            if (rows > 0)
                context.print(QStringLiteral("%1  %2").arg(rows, 10).arg(entityNamed(text::toQ(key)).pluralCaption()));
        for (const auto &[key, digest] : written.counts)
            context.print(QStringLiteral("%1: only counts of people").arg(entityNamed(text::toQ(key)).pluralCaption()));
        context.report(
            QStringLiteral("Nothing was written. The bundle will have the digest %1 unless something changes.")
                .arg(QString::fromLatin1(written.digest.toHex())));
    }

    bundle::Written toOutput(Context &context, Store &store, const bundle::Options &options,
                             const Progress &progress) const
    {
        BufferedOutput out(m_out, context.out());
        QFile file(out.path());
        if (!file.open(QIODevice::WriteOnly))
            throw Failure(QStringLiteral("A temporary file could not be created: %1.").arg(file.errorString()),
                          "Free some space for temporary files.");
        const bundle::Written written = bundle::write(store, options, file, progress);
        file.close();
        out.deliver();
        return written;
    }

    void print(Context &context, const bundle::Written &written) const
    {
        const bool toOutput = m_out == QLatin1String("-");
        if (!context.asJson() || toOutput) {
            const QString line = QStringLiteral("Wrote %1 and %2 to %3.")
                                     .arg(counted(written.live, "record"), counted(written.hidden, "deletion"),
                                          toOutput ? QStringLiteral("standard output") : m_out);
            toOutput ? context.report(line) : context.print(line);
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
