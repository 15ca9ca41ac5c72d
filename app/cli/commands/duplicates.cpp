// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/duplicates.h"
#include "app/cli/commands/commands.h"
#include "app/cli/console/context.h"
#include "app/cli/console/lookup.h"
#include "app/cli/console/texttable.h"
#include "core/base/text.h"
#include "core/entities/registry.h"

#include <optional>

namespace {

class Duplicates : public Command
{
public:
    About about() const override
    {
        return {"duplicates",
                "Find records that may be the same person",
                R"(
Compare the people in a chapter file with one another. List possible duplicates with the reason, the most certain
pairs first. The comparison uses e-mail addresses, phone numbers, names (including short forms and typing errors) and
ZIP codes. People who only share an address or a phone number with others in their household are left out unless
--households is given. Pledges for different actions or of different kinds are not duplicates. Nothing is changed.
Exit with status 3 if possible duplicates were found.

JSON: {"pairs":[{"entity", "verdict", "score", "household", "reason", "records":[{"id", "title"}]}], "total",
"more"}. verdict is "same" if an import would treat the two as one person, otherwise "look". total counts all pairs,
including those beyond the limit. more is true if there were too many to count.)",
                {QStringLiteral("duplicates duluth.groundswell"),
                 QStringLiteral("duplicates duluth.groundswell pledge --limit 20 --json")}};
    }

    void declare(Arguments &arguments) override
    {
        arguments.required(m_file, "FILE", "Chapter file.");
        arguments.optional(m_entity, "ENTITY", "Compare only this kind of record, person or pledge (default: both).");
        arguments.number(m_limit, "--limit", "Maximum number of pairs (default: 50).", 0);
        arguments.flag(m_households, "--households",
                       "Include people who share an address or phone number but have different first names.");
    }

    int run(Context &context) override
    {
        const std::vector<const Entity *> entities = entitiesToSearch();
        Store &store = context.openToRead(m_file);
        std::vector<Found> found;
        for (const Entity *entity : entities) {
            people::DuplicateOptions options;
            options.entity = entity;
            options.households = m_households;
            const QString what = QStringLiteral("Comparing %1").arg(entity->pluralCaption());
            found.push_back({entity, people::findDuplicates(store, options, context.progress(what))});
        }
        qint64 total = 0;
        bool more = false;
        for (const Found &of : found) {
            total += qint64(of.report.pairs.size());
            more = more || of.report.cut;
        }
        if (context.asJson())
            writeJson(context, store, found, total, more);
        else
            printText(context, store, found, total);
        return total == 0 ? Done : NeedsAttention;
    }

private:
    struct Found {
        const Entity *entity;
        people::DuplicateReport report;
    };

    std::vector<const Entity *> entitiesToSearch() const
    {
        std::vector<const Entity *> people;
        if (m_entity) {
            const Entity &entity = entityNamed(*m_entity);
            if (!people::hasPeople(entity))
                throw UsageError{QStringLiteral("\"%1\" records are not people.").arg(*m_entity),
                                 "Give person or pledge."};
            people.push_back(&entity);
        } else {
            for (const Entity *entity : entities())
                if (people::hasPeople(*entity))
                    people.push_back(entity);
        }
        return people;
    }

    /// Calls each(entity, pair) for the pairs up to the limit.
    template <typename Each>
    void forEachShown(Context &context, const std::vector<Found> &found, const Each &each) const
    {
        qint64 shown = 0;
        for (const Found &of : found)
            for (const people::DuplicatePair &pair : of.report.pairs)
                if (shown++ < m_limit && context.shouldContinue())
                    each(*of.entity, pair);
    }

    void writeJson(Context &context, Store &store, const std::vector<Found> &found, qint64 total, bool more) const
    {
        JsonWriter &json = context.json();
        json.beginObject();
        json.key("pairs").beginArray();
        forEachShown(context, found, [&](const Entity &entity, const people::DuplicatePair &pair) {
            json.beginObject();
            json.key("entity").string(entity.key);
            json.key("verdict").string(pair.verdict == people::PersonMatch::Same ? "same" : "look");
            json.key("score").number(pair.score);
            json.key("household").boolean(pair.household);
            json.key("reason").string(pair.reason);
            json.key("records").beginArray();
            for (const Id &id : {pair.first, pair.second}) {
                json.beginObject();
                json.key("id").string(id.text());
                json.key("title").string(store.title(entity, id));
                json.endObject();
            }
            json.endArray();
            json.endObject();
        });
        json.endArray();
        json.key("total").number(total);
        json.key("more").boolean(more);
        json.endObject();
    }

    void printText(Context &context, Store &store, const std::vector<Found> &found, qint64 total) const
    {
        forEachShown(context, found, [&](const Entity &entity, const people::DuplicatePair &pair) {
            context.print(pair.reason);
            for (const Id &id : {pair.first, pair.second})
                context.print(
                    QStringLiteral("    %1 %2  %3")
                        .arg(QLatin1String(entity.key), text::toQ(id.text()), plain(store.title(entity, id))));
        });
        if (total == 0)
            context.report("No possible duplicates found.");
        else if (total > m_limit)
            context.report(QStringLiteral("Showing %1 of %2.").arg(m_limit).arg(total));
    }

    QString m_file;
    std::optional<QString> m_entity;
    qint64 m_limit = 50;
    bool m_households = false;
};

}

std::unique_ptr<Command> duplicatesCommand()
{
    return std::make_unique<Duplicates>();
}
