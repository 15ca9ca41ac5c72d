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

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <utility>
#include <vector>

namespace {

constexpr int widestCaption = 30;

/// All ids that a record refers to, each with the title of what it names; empty for what is not in the file.
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
                QCoreApplication::translate("Cli", "shows one record with everything that is known of it"),
                QCoreApplication::translate(
                    "Cli",
                    "Shows one record, also a deleted one: every field in which something is recorded, references and "
                    "sources by title, and when it was made and changed. A record that was joined into another says "
                    "which.\n\n"
                    "JSON: the object that list gives, and \"title\", \"created\", \"changed\" (UTC), \"deleted\", "
                    "\"joinedInto\", \"standsFor\" (ids that were joined into it), \"extra\", "
                    "and \"titles\": the titles of all records that it refers to, by id."),
                {QStringLiteral("show demo.groundswell action \"National Shutdown\"")}};
    }

    void declare(Arguments &arguments) override
    {
        arguments.required(m_file, "FILE", QCoreApplication::translate("Cli", "The chapter file."));
        arguments.required(m_entity, "ENTITY", QCoreApplication::translate("Cli", "The kind of record."));
        arguments.required(m_id, "ID", QCoreApplication::translate("Cli", "The record."));
    }

    int run(Context &context) override
    {
        const Entity &entity = entityNamed(m_entity);
        Store &store = context.openToRead(m_file);
        const auto record = store.get(entity, recordNamed(store, entity, m_id));
        if (!record)
            throw Failure(QCoreApplication::translate("Cli", "The record was there a moment ago and is gone."),
                          QCoreApplication::translate("Cli", "Look it up again with list or search."));
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

    /// Caption and value of everything that is known of the record; values may have several lines.
    static std::vector<std::pair<QString, QString>> known(Store &store, const Record &record)
    {
        std::vector<std::pair<QString, QString>> out;
        for (const Field &field : record.entity().fields)
            if (const Value &value = record.value(field); !value.isNotRecorded())
                out.emplace_back(field.caption(), valueForPeople(store, field, value));
        for (const auto &[header, cell] : record.extra)
            out.emplace_back(plain(text::toQ(header)), text::toQ(cell));
        out.emplace_back(QCoreApplication::translate("Cli", "Created"), timeText(record.created.wallMs()));
        if (const Id stays = standsFor(store, record.entity(), record.id()); stays != record.id())
            out.emplace_back(QCoreApplication::translate("Cli", "Joined into"),
                             store.title(record.entity(), stays) + QLatin1String("  ") + text::toQ(stays.text()));
        if (record.changed != record.created)
            out.emplace_back(QCoreApplication::translate("Cli", "Changed"), timeText(record.changed.wallMs()));
        return out;
    }

    static void printText(Context &context, Store &store, const Record &record)
    {
        context.print(plain(store.title(record)));
        context.print(QStringLiteral("  %1 %2").arg(QLatin1String(record.entity().key), text::toQ(record.id().text())));
        const auto lines = known(store, record);
        int width = 0;
        for (const auto &[caption, value] : lines)
            width = std::max(width, std::min(widestCaption, displayWidth(caption)));
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
