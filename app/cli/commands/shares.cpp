// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "app/cli/console/context.h"
#include "app/cli/console/recordview.h"
#include "app/cli/console/texttable.h"
#include "core/base/text.h"
#include "core/privacy/sharelog.h"

#include <QLocale>

namespace {

class Shares : public Command
{
public:
    About about() const override
    {
        return {"shares",
                "Show what was shared and with whom",
                R"(
List the sharing log, newest first: every bundle and every table for others that was written from this chapter file,
with the time, user, recipient, share level and contents. The log itself never leaves the file.

JSON: a list of {"id", "time", "user", "recipient", "kind", "level", "file", "entities":[…], "columns":[…],
"counts":[…], "filter", "rows", "hash", "step"}. time is UTC. hash is the BLAKE2b-256 digest of the file in
hexadecimal. step is the newest step in the history that the file includes. counts lists the kinds of records that
were shared only as counts.)",
                {QStringLiteral("shares duluth.groundswell"), QStringLiteral("shares duluth.groundswell --json")}};
    }

    void declare(Arguments &arguments) override { arguments.required(m_file, "FILE", "Chapter file."); }

    int run(Context &context) override
    {
        const std::vector<privacy::Share> shares = privacy::shares(context.openToRead(m_file));
        if (context.asJson())
            writeJson(context.json(), shares);
        else
            printText(context, shares);
        return Done;
    }

private:
    static void writeList(JsonWriter &json, const std::vector<std::string> &items)
    {
        json.beginArray();
        for (const std::string &item : items)
            json.string(item);
        json.endArray();
    }

    static std::vector<std::string> countedEntities(const privacy::Share &share)
    {
        std::vector<std::string> entities;
        for (const auto &[entity, digest] : share.counts)
            entities.push_back(entity);
        return entities;
    }

    static void writeJson(JsonWriter &json, const std::vector<privacy::Share> &shares)
    {
        json.beginArray();
        for (const privacy::Share &share : shares) {
            json.beginObject();
            json.key("id").string(share.id.text());
            json.key("time").string(timeText(share.wallMs));
            json.key("user").string(share.user);
            json.key("recipient").string(share.recipient);
            json.key("kind").string(share.kind);
            json.key("level").string(share.level);
            json.key("file").string(share.file);
            json.key("entities");
            writeList(json, share.entities);
            json.key("columns");
            writeList(json, share.columns);
            json.key("counts");
            writeList(json, countedEntities(share));
            json.key("filter").string(share.filter);
            json.key("rows").number(share.rows);
            json.key("hash").string(QString::fromLatin1(share.hash.toHex()));
            json.key("step").number(share.step);
            json.endObject();
        }
        json.endArray();
    }

    static void printText(Context &context, const std::vector<privacy::Share> &shares)
    {
        if (shares.empty()) {
            context.report("Nothing has been shared yet.");
            return;
        }
        std::vector<QStringList> rows;
        for (const privacy::Share &share : shares) {
            const auto level = privacy::levelFromKey(share.level);
            rows.push_back({timeText(share.wallMs), plain(share.user), plain(share.recipient),
                            level ? privacy::levelCaption(*level) : plain(text::toQ(share.level)), plain(share.kind),
                            QLocale::c().toString(share.rows), plain(share.filter), plain(share.file)});
        }
        TextTable table({"When", "By", "For", "Level", "Kind", "Records", "Only", "File"});
        for (const QString &line : table.lines(rows))
            context.print(line);
    }

    QString m_file;
};

}

std::unique_ptr<Command> sharesCommand()
{
    return std::make_unique<Shares>();
}
