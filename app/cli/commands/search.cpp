// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/search.h"
#include "app/cli/commands/commands.h"
#include "app/cli/console/context.h"
#include "app/cli/console/lookup.h"
#include "app/cli/console/texttable.h"
#include "core/base/text.h"

#include <QCoreApplication>

namespace {

class Search : public Command
{
public:
    About about() const override
    {
        return {
            "search",
            QCoreApplication::translate("Cli", "looks for words in all records"),
            QCoreApplication::translate(
                "Cli",
                "Looks for words in every searchable field of every kind of record. Accents and case never matter, "
                "every "
                "word must occur, the last word may be the beginning of one, and phone digits are found however they "
                "were typed.\n\n"
                "JSON: {\"hits\":[{\"entity\", \"id\", \"title\", \"snippet\"}], \"total\"}; total counts all matches, "
                "also "
                "those beyond the limit."),
            {QStringLiteral("search demo.groundswell renee good"),
             QStringLiteral("search demo.groundswell 612-555 --limit 5")}};
    }

    void declare(Arguments &arguments) override
    {
        arguments.required(m_file, "FILE", QCoreApplication::translate("Cli", "The chapter file."));
        arguments.rest(m_words, "WORDS", QCoreApplication::translate("Cli", "What to look for."));
        arguments.number(m_limit, "--limit", QCoreApplication::translate("Cli", "At most so many; 50 if not said."), 0);
        arguments.option(m_entity, "--in", "ENTITY", QCoreApplication::translate("Cli", "Only this kind of record."));
    }

    int run(Context &context) override
    {
        const Entity *only = m_entity ? &entityNamed(*m_entity) : nullptr;
        Store &store = context.openToRead(m_file);
        const SearchResult result = search(store, text::fromQ(m_words.join(QLatin1Char(' '))), m_limit, only);
        if (context.asJson())
            writeJson(context.json(), result);
        else
            printText(context, result);
        return Done;
    }

private:
    static void writeJson(JsonWriter &json, const SearchResult &result)
    {
        json.beginObject();
        json.key("hits").beginArray();
        for (const Hit &hit : result.hits) {
            json.beginObject();
            json.key("entity").string(hit.entity->key);
            json.key("id").string(hit.id.text());
            json.key("title").string(hit.title);
            json.key("snippet").string(hit.snippet);
            json.endObject();
        }
        json.endArray();
        json.key("total").number(result.total);
        json.endObject();
    }

    static void printText(Context &context, const SearchResult &result)
    {
        for (const Hit &hit : result.hits) {
            context.print(
                QStringLiteral("%1 %2  %3")
                    .arg(QLatin1String(hit.entity->key), QLatin1String(hit.id.text().c_str()), plain(hit.title)));
            context.print(QStringLiteral("    ") + plain(hit.snippet));
        }
        if (result.total == 0)
            context.say(QCoreApplication::translate("Cli", "Nothing was found."));
        else if (result.total > qint64(result.hits.size()))
            context.say(
                QCoreApplication::translate("Cli", "%1 of %2 are shown.").arg(result.hits.size()).arg(result.total));
    }

    QString m_file;
    QStringList m_words;
    qint64 m_limit = 50;
    std::optional<QString> m_entity;
};

}

std::unique_ptr<Command> searchCommand()
{
    return std::make_unique<Search>();
}
