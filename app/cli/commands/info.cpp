// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "app/cli/console/context.h"
#include "app/cli/console/counted.h"
#include "core/base/text.h"
#include "core/entities/registry.h"
#include "core/storage/conflicts.h"

#include <QFileInfo>
#include <QLocale>

namespace {

class Info : public Command
{
public:
    About about() const override
    {
        return {"info",
                "Show a summary of a chapter file",
                R"(
Show the chapter's name, the ID of this copy of the file (site), its schema version, its size, and the numbers of
records of each kind, of unresolved conflicts and of changes in the history. The file is only read.

JSON: {"name", "site", "schema", "entities":{"pledge":1200}, "bytes", "conflicts", "changes"}.)",
                {QStringLiteral("info duluth.groundswell")}};
    }

    void declare(Arguments &arguments) override { arguments.required(m_file, "FILE", "Chapter file."); }

    int run(Context &context) override
    {
        Store &store = context.openToRead(m_file);
        std::vector<std::pair<const Entity *, qint64>> counts;
        for (const Entity *entity : entities()) {
            Query query;
            query.entity = entity;
            counts.emplace_back(entity, store.count(query));
        }
        if (context.asJson())
            writeJson(context, store, counts);
        else
            printText(context, store, counts);
        return Done;
    }

private:
    using Counts = std::vector<std::pair<const Entity *, qint64>>;

    /// The number of unresolved conflicts.
    static qint64 conflicts(Store &store) { return Conflicts(store).count(); }

    qint64 bytes() const { return QFileInfo(m_file).size(); }

    void writeJson(Context &context, Store &store, const Counts &counts) const
    {
        JsonWriter &json = context.json();
        json.beginObject();
        json.key("name").string(store.name());
        json.key("site").string(store.site().text());
        json.key("schema").number(store.fileSchemaVersion());
        json.key("entities").beginObject();
        for (const auto &[entity, count] : counts)
            json.key(entity->key).number(count);
        json.endObject();
        json.key("bytes").number(bytes());
        json.key("conflicts").number(conflicts(store));
        json.key("changes").number(store.historyCount());
        json.endObject();
    }

    void printText(Context &context, Store &store, const Counts &counts) const
    {
        const QLocale locale = QLocale::c();
        context.print(store.name());
        context.print(QStringLiteral("Site %1, schema %2, %3, %4, %5")
                          .arg(text::toQ(store.site().text()))
                          .arg(store.fileSchemaVersion())
                          .arg(counted(bytes(), "byte"), counted(conflicts(store), "conflict"),
                               counted(store.historyCount(), "change")));
        for (const auto &[entity, count] : counts)
            if (count > 0)
                context.print(locale.toString(count).rightJustified(12) + QStringLiteral("  ")
                              + QLatin1String(entity->key));
    }

    QString m_file;
};

}

std::unique_ptr<Command> infoCommand()
{
    return std::make_unique<Info>();
}
