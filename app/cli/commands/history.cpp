// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "app/cli/console/context.h"
#include "app/cli/console/lookup.h"
#include "app/cli/console/recordview.h"
#include "app/cli/console/texttable.h"
#include "core/base/text.h"

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
                "Show who changed what, when and from where",
                R"(
List the steps in the history, newest first. With a record, list only the steps that changed it.

JSON: a list of {"step", "time", "user", "from", "kind", "label", "created", "changed", "removed", "restored",
"undone", "lines":[{"entity", "id", "what", "field", "before", "after"}]}. time is UTC; before and after are the
text forms of the values.)",
                {QStringLiteral("history duluth.groundswell --limit 10"),
                 QStringLiteral("history duluth.groundswell pledge \"Ana Núñez\"")}};
    }

    void declare(Arguments &arguments) override
    {
        arguments.required(m_file, "FILE", "Chapter file.");
        arguments.optional(m_entity, "ENTITY", "Kind of the record.");
        arguments.optional(m_id, "ID", "ID or name of the record.");
        arguments.number(m_limit, "--limit", "Maximum number of steps (default: 100).", 0);
        arguments.number(m_offset, "--offset", "Number of results to skip (default: 0).", 0);
    }

    int run(Context &context) override
    {
        if (m_entity && !m_id)
            throw UsageError{"ID is missing.", "Give a record, or leave out ENTITY as well."};
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

    /// The label of the step. An undo or redo has the label of the step that it reversed or repeated.
    static QString labelOf(const HistoryStep &step)
    {
        if (step.kind == EditKind::Undo)
            return QStringLiteral("Undo: %1").arg(step.label);
        if (step.kind == EditKind::Redo)
            return QStringLiteral("Redo: %1").arg(step.label);
        return step.label;
    }

    static QString counts(const HistoryStep &step)
    {
        QStringList parts;
        const auto add = [&parts](qint64 count, const QString &text) {
            if (count > 0)
                parts << text.arg(count);
        };
        add(step.created, "%1 new");
        add(step.changed, "%1 changed");
        add(step.removed, "%1 deleted");
        add(step.restored, "%1 restored");
        if (step.undone)
            parts << QStringLiteral("undone");
        return parts.join(QStringLiteral(", "));
    }

    static void printText(Context &context, Store &store, const std::vector<HistoryStep> &steps)
    {
        for (const HistoryStep &step : steps) {
            context.print(QStringLiteral("%1  %2  %3  %4: %5 (%6)")
                              .arg(step.step)
                              .arg(timeText(step.wallMs), plain(step.user), plain(step.from), plain(labelOf(step)),
                                   counts(step)));
            for (const HistoryStep::Line &line : step.lines)
                if (!line.field.empty())
                    context.print(QStringLiteral("      %1, %2: %3 → %4")
                                      .arg(plain(store.title(*line.entity, line.record)), text::toQ(line.field),
                                           quoted(line.before), quoted(line.after)));
        }
        if (steps.empty() && store.historyCount() == 0)
            context.report("The history is empty.");
    }

    static QString quoted(const Value &value)
    {
        return value.isNotRecorded() ? QStringLiteral("(not recorded)")
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
