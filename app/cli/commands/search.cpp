// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/search.h"
#include "app/cli/commands/commands.h"
#include "app/cli/console/context.h"
#include "app/cli/console/lookup.h"
#include "app/cli/console/texttable.h"
#include "core/base/text.h"

namespace {

class Search : public Command
{
public:
    About about() const override
    {
        return {"search",
                "Search all records",
                R"(
Search the searchable fields of all records. Accents and case are ignored. Every word must occur; the last one may
be just the beginning of a word. Phone numbers are found by their digits, however they are formatted.

JSON: {"hits":[{"entity", "id", "title", "snippet"}], "total"}. total counts all matches, including those beyond the
limit.)",
                {QStringLiteral("search demo.groundswell renee good"),
                 QStringLiteral("search demo.groundswell 612-555 --limit 5")}};
    }

    void declare(Arguments &arguments) override
    {
        arguments.required(m_file, "FILE", "Chapter file.");
        arguments.rest(m_words, "WORDS", "Words to search for.");
        arguments.number(m_limit, "--limit", "Maximum number of results (default: 50).", 0);
        arguments.option(m_entity, "--in", "ENTITY", "Show only this kind of record.");
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
            context.report("No matches.");
        else if (result.total > qint64(result.hits.size()))
            context.report(QStringLiteral("Showing %1 of %2.").arg(result.hits.size()).arg(result.total));
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
