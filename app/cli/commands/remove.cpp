// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "app/cli/console/context.h"
#include "app/cli/console/counted.h"
#include "app/cli/console/lookup.h"

namespace {

/// The commands remove and restore, which differ only in texts and direction.
class RemoveOrRestore : public Command
{
public:
    explicit RemoveOrRestore(bool removes)
        : m_removes(removes)
    {}

    About about() const override
    {
        if (m_removes)
            return {"remove",
                    "Delete records",
                    R"(
Delete records. They no longer appear in lists and searches. References to them still show their titles. "restore"
or "undo" brings them back. All records are deleted in one step; if one of them is missing, none is deleted.

JSON: {"removed", "unchanged", "edit"}.)",
                    {QStringLiteral("remove duluth.groundswell task \"Bring candles\"")}};
        return {"restore",
                "Restore deleted records",
                R"(
Restore deleted records. "list --deleted" shows them.

JSON: {"restored", "unchanged", "edit"}.)",
                {QStringLiteral("restore duluth.groundswell task 0198a7c2-5f00-7000-8000-000000000001")}};
    }

    void declare(Arguments &arguments) override
    {
        arguments.required(m_file, "FILE", "Chapter file.");
        arguments.required(m_entity, "ENTITY", "Kind of record.");
        arguments.rest(m_ids, "ID", "IDs or names of the records.");
    }

    int run(Context &context) override
    {
        const Entity &entity = entityNamed(m_entity);
        Store &store = context.openToWrite(m_file);
        Edit edit;
        edit.kind = m_removes ? EditKind::Removal : EditKind::Restore;
        edit.label = (m_removes ? QStringLiteral("Delete %1") : QStringLiteral("Restore %1"))
                         .arg((m_ids.size() == 1 ? entity.caption() : entity.pluralCaption()).toLower());
        for (const QString &word : m_ids)
            edit.changes.push_back(
                {m_removes ? RecordChange::What::Remove : RecordChange::What::Restore,
                 &entity,
                 m_removes ? recordNamed(store, entity, word) : deletedRecordNamed(store, entity, word),
                 {},
                 {}});
        const EditResult result = store.apply(edit);
        refuseErrors(result.problems);
        const qint64 count = m_removes ? result.removed : result.restored;
        if (context.asJson()) {
            context.json().beginObject();
            context.json().key(m_removes ? "removed" : "restored").number(count);
            context.json().key("unchanged").number(result.unchanged);
            writeEdit(context.json(), result.step);
            context.json().endObject();
        } else {
            context.print((m_removes ? QStringLiteral("%1 deleted.") : QStringLiteral("%1 restored."))
                              .arg(counted(count, "record")));
        }
        return Done;
    }

private:
    bool m_removes;
    QString m_file, m_entity;
    QStringList m_ids;
};

}

std::unique_ptr<Command> removeCommand()
{
    return std::make_unique<RemoveOrRestore>(true);
}

std::unique_ptr<Command> restoreCommand()
{
    return std::make_unique<RemoveOrRestore>(false);
}
