// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/duplicates.h"
#include "app/cli/commands/commands.h"
#include "app/cli/console/context.h"
#include "app/cli/console/lookup.h"
#include "app/cli/console/texttable.h"
#include "core/base/text.h"
#include "core/entities/registry.h"

#include <QCoreApplication>

#include <optional>

namespace {

class Duplicates : public Command
{
public:
    About about() const override
    {
        return {
            "duplicates",
            QCoreApplication::translate("Cli", "looks for records that may be the same person"),
            QCoreApplication::translate(
                "Cli",
                "Compares the people of a chapter file with one another, the surest pairs first, and says of each why. "
                "Compared are e-mail addresses, phone numbers, names with their short forms and slips of the fingers, "
                "and ZIP codes. People who only share an address or a number with others of their household are left "
                "out unless --households is given, and a pledge for another action or of another kind is another "
                "pledge. Changes nothing. Ends with 3 when a person should look at something.\n\n"
                "JSON: {\"pairs\":[{\"entity\", \"verdict\", \"score\", \"household\", \"reason\", "
                "\"records\":[{\"id\", \"title\"}]}], \"total\", \"more\"}. The verdict is \"same\" where an import "
                "would "
                "take the two for one, else \"look\". total counts all pairs, also those beyond the limit; more is "
                "true "
                "where there were too many to count."),
            {QStringLiteral("duplicates duluth.groundswell"),
             QStringLiteral("duplicates duluth.groundswell pledge --limit 20 --json")}};
    }

    void declare(Arguments &arguments) override
    {
        arguments.required(m_file, "FILE", QCoreApplication::translate("Cli", "The chapter file."));
        arguments.optional(m_entity, "ENTITY",
                           QCoreApplication::translate(
                               "Cli", "Only this kind of record: person or pledge; else first one, then the other."));
        arguments.number(m_limit, "--limit", QCoreApplication::translate("Cli", "At most so many; 50 if not said."), 0);
        arguments.flag(
            m_households, "--households",
            QCoreApplication::translate("Cli", "Also those who share an address or number under other first names."));
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
            const QString what = QCoreApplication::translate("Cli", "Comparing %1").arg(entity->pluralCaption());
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
        return total == 0 ? Done : NeedsLook;
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
                throw UsageError{
                    QCoreApplication::translate("Cli", "Records of the kind \"%1\" are no people.").arg(*m_entity),
                    QCoreApplication::translate("Cli", "Write person or pledge.")};
            people.push_back(&entity);
        } else {
            for (const Entity *entity : entities())
                if (people::hasPeople(*entity))
                    people.push_back(entity);
        }
        return people;
    }

    /// Calls each for the pairs up to the limit.
    template <typename Each> void eachShown(Context &context, const std::vector<Found> &found, const Each &each) const
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
        eachShown(context, found, [&](const Entity &entity, const people::DuplicatePair &pair) {
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
        eachShown(context, found, [&](const Entity &entity, const people::DuplicatePair &pair) {
            context.print(pair.reason);
            for (const Id &id : {pair.first, pair.second})
                context.print(
                    QStringLiteral("    %1 %2  %3")
                        .arg(QLatin1String(entity.key), text::toQ(id.text()), plain(store.title(entity, id))));
        });
        if (total == 0)
            context.say(QCoreApplication::translate("Cli", "No two records look like the same person."));
        else if (total > m_limit)
            context.say(QCoreApplication::translate("Cli", "%1 of %2 are shown.").arg(m_limit).arg(total));
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
