// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "app/cli/console/context.h"
#include "app/cli/console/lookup.h"
#include "app/cli/console/recordview.h"
#include "app/cli/console/texttable.h"
#include "core/base/failure.h"
#include "core/base/text.h"
#include "core/entities/registry.h"
#include "core/storage/joined.h"

#include <algorithm>
#include <map>
#include <utility>
#include <vector>

namespace {

constexpr int maxCaptionWidth = 30;

/// The IDs of all records that a record refers to, with their titles; the title is empty if the record is missing.
std::map<std::string, QString> referredTitles(Store &store, const Record &record)
{
    std::map<std::string, QString> titles;
    for (const Field &field : record.entity().fields) {
        if (!field.isReference() || !record.value(field).isPresent())
            continue;
        for (const std::string &item : text::splitList(record.value(field).text())) {
            const std::size_t colon = item.find(':');
            const Entity *entity = field.refers ? &field.refers() : findEntity(std::string_view(item).substr(0, colon));
            const auto id = Id::parse(field.refers || colon == std::string::npos ? item : item.substr(colon + 1));
            if (entity && id)
                titles[id->text()] = store.title(*entity, *id);
        }
    }
    return titles;
}

class Show : public Command
{
public:
    About about() const override
    {
        return {"show",
                "Show one record with all its values",
                R"(
Show one record, deleted or not: every recorded field, references and sources by title, and the times when the
record was created and changed. If the record was joined into another, that record is named.

JSON: the object that "list" prints, and "title", "created", "changed" (UTC), "deleted", "joinedInto", "standsFor"
(IDs of records that were joined into it), "extra", and "titles": the titles of all records that it refers to, by
ID.)",
                {QStringLiteral("show demo.groundswell action \"National Shutdown\"")}};
    }

    void declare(Arguments &arguments) override
    {
        arguments.required(m_file, "FILE", "Chapter file.");
        arguments.required(m_entity, "ENTITY", "Kind of record.");
        arguments.required(m_id, "ID", "ID or name of the record.");
    }

    int run(Context &context) override
    {
        const Entity &entity = entityNamed(m_entity);
        Store &store = context.openToRead(m_file);
        const auto record = store.get(entity, recordNamed(store, entity, m_id));
        if (!record)
            throw Failure("The record was removed while it was being read.",
                          "Find it again with \"list\" or \"search\".");
        if (context.asJson())
            writeJson(context.json(), store, *record);
        else
            printText(context, store, *record);
        return Done;
    }

private:
    static void writeJson(JsonWriter &json, Store &store, const Record &record)
    {
        json.beginObject();
        writeFields(json, record);
        if (record.extra.empty()) {
            json.key("extra").beginObject();
            json.endObject();
        }
        json.key("title").string(store.title(record));
        json.key("created").string(timeText(record.created.wallMs()));
        json.key("changed").string(timeText(record.changed.wallMs()));
        json.key("deleted").boolean(record.deleted);
        const Id stays = standsFor(store, record.entity(), record.id());
        json.key("joinedInto");
        if (stays == record.id())
            json.null();
        else
            json.string(stays.text());
        json.key("standsFor").beginArray();
        for (const Id &id : joinedInto(store, record.entity(), record.id()))
            json.string(id.text());
        json.endArray();
        json.key("titles").beginObject();
        for (const auto &[id, title] : referredTitles(store, record))
            json.key(id).string(title);
        json.endObject();
        json.endObject();
    }

    /// Captions and values to print; a value may have several lines.
    static std::vector<std::pair<QString, QString>> captionsAndValues(Store &store, const Record &record)
    {
        std::vector<std::pair<QString, QString>> out;
        for (const Field &field : record.entity().fields)
            if (const Value &value = record.value(field); !value.isNotRecorded())
                out.emplace_back(field.caption(), valueForPeople(store, field, value));
        for (const auto &[header, cell] : record.extra)
            out.emplace_back(plain(text::toQ(header)), text::toQ(cell));
        out.emplace_back("Created", timeText(record.created.wallMs()));
        if (const Id stays = standsFor(store, record.entity(), record.id()); stays != record.id())
            out.emplace_back("Joined into",
                             store.title(record.entity(), stays) + QLatin1String("  ") + text::toQ(stays.text()));
        if (record.changed != record.created)
            out.emplace_back("Changed", timeText(record.changed.wallMs()));
        return out;
    }

    static void printText(Context &context, Store &store, const Record &record)
    {
        context.print(plain(store.title(record)));
        context.print(QStringLiteral("  %1 %2").arg(QLatin1String(record.entity().key), text::toQ(record.id().text())));
        const auto lines = captionsAndValues(store, record);
        int width = 0;
        for (const auto &[caption, value] : lines)
            width = std::max(width, std::min(maxCaptionWidth, displayWidth(caption)));
        for (const auto &[caption, value] : lines) {
            QString margin = caption + QString(std::max(0, width - displayWidth(caption)), QLatin1Char(' '));
            for (const QString &line : value.split(QLatin1Char('\n'))) {
                context.print(QStringLiteral("  ") + margin + QStringLiteral("  ") + plain(line));
                margin = QString(width, QLatin1Char(' '));
            }
        }
    }

    QString m_file, m_entity, m_id;
};

}

std::unique_ptr<Command> showCommand()
{
    return std::make_unique<Show>();
}
