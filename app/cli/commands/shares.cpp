// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "app/cli/console/context.h"
#include "app/cli/console/recordview.h"
#include "app/cli/console/texttable.h"
#include "core/base/text.h"
#include "core/privacy/sharelog.h"

#include <QCoreApplication>
#include <QLocale>

namespace {

class Shares : public Command
{
public:
    About about() const override
    {
        return {
            "shares",
            QCoreApplication::translate("Cli", "tells what was shared with whom"),
            QCoreApplication::translate(
                "Cli",
                "Lists the sharing log, newest first: every bundle and table for others that was written from this "
                "chapter file, when, by whom, for whom, at which share level, with what in it. The log itself never "
                "leaves the file.\n\n"
                "JSON: a list of {\"id\", \"time\", \"user\", \"recipient\", \"kind\", \"level\", \"file\", "
                "\"entities\":[…], \"columns\":[…], \"counts\":[…], \"filter\", \"rows\", \"hash\", \"step\"}; time is "
                "UTC, hash is the BLAKE2b-256 digest of the file in hexadecimal digits, step the newest step of the "
                "history that it holds, counts the kinds of records whose numbers it tells."),
            {QStringLiteral("shares duluth.groundswell"), QStringLiteral("shares duluth.groundswell --json")}};
    }

    void declare(Arguments &arguments) override
    {
        arguments.required(m_file, "FILE", QCoreApplication::translate("Cli", "The chapter file."));
    }

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

    static std::vector<std::string> countedIn(const privacy::Share &share)
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
            writeList(json, countedIn(share));
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
            context.say(QCoreApplication::translate("Cli", "Nothing has been shared yet."));
            return;
        }
        std::vector<QStringList> rows;
        for (const privacy::Share &share : shares) {
            const auto level = privacy::levelFromKey(share.level);
            rows.push_back({timeText(share.wallMs), plain(share.user), plain(share.recipient),
                            level ? privacy::levelCaption(*level) : plain(text::toQ(share.level)), plain(share.kind),
                            QLocale::c().toString(share.rows), plain(share.filter), plain(share.file)});
        }
        TextTable table({QCoreApplication::translate("Cli", "When"), QCoreApplication::translate("Cli", "By"),
                         QCoreApplication::translate("Cli", "For"), QCoreApplication::translate("Cli", "Level"),
                         QCoreApplication::translate("Cli", "Kind"), QCoreApplication::translate("Cli", "Records"),
                         QCoreApplication::translate("Cli", "Only"), QCoreApplication::translate("Cli", "File")});
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
