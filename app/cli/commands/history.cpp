// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "app/cli/console/context.h"
#include "app/cli/console/lookup.h"
#include "app/cli/console/recordview.h"
#include "app/cli/console/texttable.h"
#include "core/base/text.h"

#include <QCoreApplication>

namespace {

const char *whatKey(RecordChange::What what)
{
    switch (what) {
    case RecordChange::What::Update:
        return "update";
    case RecordChange::What::Create:
        return "create";
    case RecordChange::What::Remove:
        return "remove";
    case RecordChange::What::Restore:
        return "restore";
    }
    return "update";
}

class History : public Command
{
public:
    About about() const override
    {
        return {"history",
                QCoreApplication::translate("Cli", "tells who changed what, when and from where"),
                QCoreApplication::translate(
                    "Cli",
                    "Lists the steps of the history, newest first; with a record, only those that touched it.\n\n"
                    "JSON: a list of {\"step\", \"time\", \"user\", \"from\", \"kind\", \"label\", \"created\", "
                    "\"changed\", "
                    "\"removed\", \"restored\", \"undone\", \"lines\":[{\"entity\", \"id\", \"what\", \"field\", "
                    "\"before\", "
                    "\"after\"}]}; time is UTC, before and after are the text forms of the values."),
                {QStringLiteral("history duluth.groundswell --limit 10"),
                 QStringLiteral("history duluth.groundswell pledge \"Ana Núñez\"")}};
    }

    void declare(Arguments &arguments) override
    {
        arguments.required(m_file, "FILE", QCoreApplication::translate("Cli", "The chapter file."));
        arguments.optional(m_entity, "ENTITY", QCoreApplication::translate("Cli", "The kind of the record."));
        arguments.optional(m_id, "ID", QCoreApplication::translate("Cli", "The record."));
        arguments.number(m_limit, "--limit", QCoreApplication::translate("Cli", "At most so many; 100 if not said."),
                         0);
        arguments.number(m_offset, "--offset", QCoreApplication::translate("Cli", "Leave out so many at the start."),
                         0);
    }

    int run(Context &context) override
    {
        if (m_entity && !m_id)
            throw UsageError{QCoreApplication::translate("Cli", "ID is missing."),
                             QCoreApplication::translate("Cli", "Say which record, or leave ENTITY out as well.")};
        const Entity *entity = m_entity ? &entityNamed(*m_entity) : nullptr;
        Store &store = context.openToRead(m_file);
        const Id id = entity ? recordNamed(store, *entity, *m_id) : Id();
        const std::vector<HistoryStep> steps = store.history(m_limit, m_offset, 100, entity, id);
        if (context.asJson())
            writeJson(context.json(), steps);
        else
            printText(context, store, steps);
        return Done;
    }

private:
    static void writeJson(JsonWriter &json, const std::vector<HistoryStep> &steps)
    {
        json.beginArray();
        for (const HistoryStep &step : steps) {
            json.beginObject();
            json.key("step").number(step.step);
            json.key("time").string(timeText(step.wallMs));
            json.key("user").string(step.user);
            json.key("from").string(step.from);
            json.key("kind").string(editKindKey(step.kind));
            json.key("label").string(step.label);
            json.key("created").number(step.created);
            json.key("changed").number(step.changed);
            json.key("removed").number(step.removed);
            json.key("restored").number(step.restored);
            json.key("undone").boolean(step.undone);
            json.key("lines").beginArray();
            for (const HistoryStep::Line &line : step.lines)
                writeLine(json, line);
            json.endArray();
            json.endObject();
        }
        json.endArray();
    }

    static void writeLine(JsonWriter &json, const HistoryStep::Line &line)
    {
        json.beginObject();
        json.key("entity").string(line.entity->key);
        json.key("id");
        if (line.record.isNull())
            json.null();
        else
            json.string(line.record.text());
        json.key("what").string(whatKey(line.what));
        if (!line.field.empty()) {
            json.key("field").string(line.field);
            json.key("before").string(line.before.cell());
            json.key("after").string(line.after.cell());
        }
        json.endObject();
    }

    /// What was done; an undo carries the label of what it took back.
    static QString deed(const HistoryStep &step)
    {
        if (step.kind == EditKind::Undo)
            return QCoreApplication::translate("Cli", "Undo of \"%1\"").arg(step.label);
        if (step.kind == EditKind::Redo)
            return QCoreApplication::translate("Cli", "Redo of \"%1\"").arg(step.label);
        return step.label;
    }

    static QString counts(const HistoryStep &step)
    {
        QStringList parts;
        const auto add = [&parts](qint64 count, const QString &text) {
            if (count > 0)
                parts << text.arg(count);
        };
        add(step.created, QCoreApplication::translate("Cli", "%1 new"));
        add(step.changed, QCoreApplication::translate("Cli", "%1 changed"));
        add(step.removed, QCoreApplication::translate("Cli", "%1 deleted"));
        add(step.restored, QCoreApplication::translate("Cli", "%1 brought back"));
        if (step.undone)
            parts << QCoreApplication::translate("Cli", "undone since");
        return parts.join(QStringLiteral(", "));
    }

    static void printText(Context &context, Store &store, const std::vector<HistoryStep> &steps)
    {
        for (const HistoryStep &step : steps) {
            context.print(
                QStringLiteral("%1  %2  %3  %4: %5 (%6)")
                    .arg(step.step)
                    .arg(timeText(step.wallMs), plain(step.user), plain(step.from), plain(deed(step)), counts(step)));
            for (const HistoryStep::Line &line : step.lines)
                if (!line.field.empty())
                    context.print(QStringLiteral("      %1, %2: %3 → %4")
                                      .arg(plain(store.title(*line.entity, line.record)), text::toQ(line.field),
                                           quoted(line.before), quoted(line.after)));
        }
        if (steps.empty() && store.historyCount() == 0)
            context.say(QCoreApplication::translate("Cli", "Nothing has been done yet."));
    }

    static QString quoted(const Value &value)
    {
        return value.isNotRecorded() ? QCoreApplication::translate("Cli", "nothing")
                                     : QStringLiteral("\"%1\"").arg(plain(text::toQ(value.cell())).left(60));
    }

    QString m_file;
    std::optional<QString> m_entity, m_id;
    qint64 m_limit = 100, m_offset = 0;
};

}

std::unique_ptr<Command> historyCommand()
{
    return std::make_unique<History>();
}
