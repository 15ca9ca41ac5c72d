// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/conflicts.h"
#include "app/cli/commands/commands.h"
#include "app/cli/console/context.h"
#include "app/cli/console/counted.h"
#include "app/cli/console/recordview.h"
#include "app/cli/console/texttable.h"
#include "app/cli/console/values.h"
#include "core/base/text.h"

namespace {

class ConflictsCommand : public Command
{
public:
    About about() const override
    {
        return {
            "conflicts",
            "List conflicting edits",
            R"(
List the conflicts in a chapter file: fields to which people wrote different values without having seen each other's
edits, records that one person deleted while another changed them, and values written to a record that had been
joined into another. Nothing is lost: one value is shown until someone resolves the conflict, in any chapter. Exit
with status 3 if conflicts were found.

JSON: {"conflicts":[{"id", "entity", "record", "title", "field", "label", "kind", "ours", "theirs", "others",
"ancestor"}], "total"}. kind is "values", "deletion" or "joined". Each side is {"value", "who", "when", "site"}.
others lists any further values. ancestor is the value before the conflict, or null if unknown.)",
            {QStringLiteral("conflicts duluth.groundswell"), QStringLiteral("conflicts duluth.groundswell --json")}};
    }

    void declare(Arguments &arguments) override
    {
        arguments.required(m_file, "FILE", "Chapter file.");
        arguments.number(m_limit, "--limit", "Maximum number of conflicts (default: all).", 0);
    }

    int run(Context &context) override
    {
        Store &store = context.openToRead(m_file);
        Conflicts conflicts(store);
        const qint64 total = conflicts.count();
        if (context.asJson()) {
            context.json().beginObject();
            context.json().key("conflicts").beginArray();
        }
        constexpr qint64 portion = 500;
        const qint64 wanted = m_limit < 0 ? total : std::min(m_limit, total);
        for (qint64 done = 0; done < wanted && context.shouldContinue(); done += portion)
            for (const StoredConflict &one : conflicts.list(std::min(portion, wanted - done), done))
                context.asJson() ? writeJson(context.json(), store, one) : print(context, store, one);
        if (context.asJson()) {
            context.json().endArray();
            context.json().key("total").number(total);
            context.json().endObject();
        } else if (total == 0) {
            context.report("No conflicts.");
        } else if (wanted < total) {
            context.report(QStringLiteral("Showing %1 of %2.").arg(wanted).arg(total));
        }
        return total == 0 ? Done : NeedsAttention;
    }

private:
    static const char *kindKey(StoredConflict::Kind kind)
    {
        switch (kind) {
        case StoredConflict::Kind::Values:
            return "values";
        case StoredConflict::Kind::Deletion:
            return "deletion";
        case StoredConflict::Kind::Joined:
            break;
        }
        return "joined";
    }

    static void writeSide(JsonWriter &json, const StoredConflict &conflict, const StoredConflict::Side &side)
    {
        json.beginObject();
        json.key("value");
        if (const Field *field = conflict.entity->find(conflict.field))
            writeValue(json, *field, side.value);
        else
            json.string(side.value.cell());
        json.key("who").string(side.who);
        json.key("when").string(timeText(side.wallMs));
        json.key("site").string(side.stamp.site.text());
        json.endObject();
    }

    static void writeJson(JsonWriter &json, Store &store, const StoredConflict &conflict)
    {
        json.beginObject();
        json.key("id").string(conflict.key());
        json.key("entity").string(conflict.entity->key);
        json.key("record").string(conflict.record.text());
        json.key("title").string(store.title(*conflict.entity, conflict.record));
        json.key("field").string(conflict.field);
        json.key("label").string(conflict.caption());
        json.key("kind").string(kindKey(conflict.kind));
        json.key("ours");
        writeSide(json, conflict, conflict.ours());
        json.key("theirs");
        writeSide(json, conflict, conflict.theirs());
        json.key("others").beginArray();
        for (const StoredConflict::Side &side : conflict.sides)
            if (&side != &conflict.ours() && &side != &conflict.theirs())
                writeSide(json, conflict, side);
        json.endArray();
        json.key("ancestor");
        const Field *field = conflict.entity->find(conflict.field);
        if (conflict.ancestor && field)
            writeValue(json, *field, *conflict.ancestor);
        else
            json.null();
        json.endObject();
    }

    static QString sideText(Store &store, const StoredConflict &conflict, const StoredConflict::Side &side)
    {
        const Field *field = conflict.entity->find(conflict.field);
        const QString value = conflict.kind == StoredConflict::Kind::Deletion
                                ? (side.value.text() == "removed" ? QStringLiteral("deleted") : QStringLiteral("kept"))
                            : field ? valueForPeople(store, *field, side.value)
                                    : text::toQ(side.value.cell());
        const QString shown = value.isEmpty() ? QStringLiteral("(empty)") : plain(value);
        return QStringLiteral("%1, by %2 on %3")
            .arg(shown, side.who.isEmpty() ? text::toQ(side.stamp.site.text()) : plain(side.who),
                 timeText(side.wallMs));
    }

    static void print(Context &context, Store &store, const StoredConflict &conflict)
    {
        context.print(QStringLiteral("%1  %2: %3")
                          .arg(text::toQ(conflict.key()), plain(store.title(*conflict.entity, conflict.record)),
                               plain(conflict.caption())));
        context.print(QStringLiteral("    ")
                      + QStringLiteral("ours:   %1").arg(sideText(store, conflict, conflict.ours())));
        for (const StoredConflict::Side &side : conflict.sides)
            if (&side != &conflict.ours())
                context.print(QStringLiteral("    ")
                              + QStringLiteral("theirs: %1").arg(sideText(store, conflict, side)));
        if (conflict.ancestor && conflict.entity->find(conflict.field))
            context.print(
                QStringLiteral("    ")
                + QStringLiteral("before: %1")
                      .arg(plain(valueForPeople(store, *conflict.entity->find(conflict.field), *conflict.ancestor))));
    }

    QString m_file;
    qint64 m_limit = -1;
};

class Resolve : public Command
{
public:
    About about() const override
    {
        return {
            "resolve",
            "Resolve conflicts",
            R"(
Resolve conflicts by their IDs, as "conflicts" lists them. "ours" keeps the value written in this file or, if none
of the values was, the one shown; "theirs" keeps the latest of the others; "newest" keeps the one written last
according to the clocks. For a deleted record, the choice is between deleting and keeping it. The decision is a step
in the history and can be undone. It resolves the conflict in every chapter that receives it.

JSON: {"resolved", "left", "edit"}.)",
            {QStringLiteral("resolve duluth.groundswell --all --keep newest"),
             QStringLiteral(
                 "resolve duluth.groundswell pledge:0198a7c2-5f00-7000-8000-000000000001:phone --keep theirs"),
             QStringLiteral(
                 "resolve duluth.groundswell pledge:0198a7c2-5f00-7000-8000-000000000001:phone --value +16125550101")}};
    }

    void declare(Arguments &arguments) override
    {
        arguments.required(m_file, "FILE", "Chapter file.");
        arguments.rest(m_conflicts, "CONFLICT", "IDs of the conflicts.", 0);
        arguments.choice(m_keep, "--keep", {QStringLiteral("ours"), QStringLiteral("theirs"), QStringLiteral("newest")},
                         "Which value to keep.");
        arguments.option(m_value, "--value", "VALUE",
                         "Use another value instead (only for one conflict between values).");
        arguments.flag(m_all, "--all", "Resolve all conflicts in the file.");
    }

    int run(Context &context) override
    {
        checkWords();
        Store &store = context.openToWrite(m_file);
        Conflicts conflicts(store);
        const Keep keep = m_keep == QLatin1String("ours")   ? Keep::Ours
                        : m_keep == QLatin1String("theirs") ? Keep::Theirs
                                                            : Keep::Newest;
        const QString label = QStringLiteral("Resolve conflicts");
        EditResult result;
        if (m_all) {
            result = conflicts.resolveAll(keep, label);
        } else {
            std::vector<Decision> decisions;
            for (const QString &one : m_conflicts)
                decisions.push_back({text::fromQ(one), keep, m_value ? valueFor(store, conflicts, one) : std::nullopt});
            result = conflicts.resolve(decisions, label);
        }
        refuseErrors(result.problems);
        const qint64 left = conflicts.count();
        if (context.asJson()) {
            context.json().beginObject();
            context.json().key("resolved").number(result.changed);
            context.json().key("left").number(left);
            writeEdit(context.json(), result.step);
            context.json().endObject();
        } else {
            context.print(QStringLiteral("%1 resolved, %2 left.").arg(counted(result.changed, "conflict")).arg(left));
        }
        return Done;
    }

private:
    void checkWords() const
    {
        if (m_all == !m_conflicts.isEmpty())
            throw UsageError{"No conflicts specified.", "Give their IDs, as \"conflicts\" lists them, or --all."};
        if (m_keep.isEmpty() == !m_value || (m_value && m_conflicts.size() != 1))
            throw UsageError{"No decision specified.",
                             "Give --keep ours, --keep theirs or --keep newest, or --value for a single conflict."};
    }

    std::optional<Value> valueFor(Store &store, Conflicts &conflicts, const QString &key) const
    {
        const auto conflict = conflicts.find(text::fromQ(key));
        if (!conflict)
            return Value(text::fromQ(*m_value)); // Unknown ID: resolve() reports it.
        const Field *field = conflict->entity->find(conflict->field);
        if (conflict->kind != StoredConflict::Kind::Values || !field)
            throw UsageError{"--value does not apply to this conflict, which is not between values of a field.",
                             "Give --keep ours or --keep theirs."};
        const GivenValues given = readValues(store, {{{field, text::fromQ(*m_value)}}, {}});
        refuseErrors(given.problems);
        return given.values.at(0).second;
    }

    QString m_file, m_keep;
    QStringList m_conflicts;
    std::optional<QString> m_value;
    bool m_all = false;
};

}

std::unique_ptr<Command> conflictsCommand()
{
    return std::make_unique<ConflictsCommand>();
}

std::unique_ptr<Command> resolveCommand()
{
    return std::make_unique<Resolve>();
}
