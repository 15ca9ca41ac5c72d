// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "app/cli/console/context.h"
#include "app/cli/console/lookup.h"

#include <QCoreApplication>

namespace {

/// remove and restore, which differ in their words and in the direction only.
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
                    QCoreApplication::translate("Cli", "deletes records; restore brings them back"),
                    QCoreApplication::translate("Cli",
                                                "Deletes records. They leave lists and searches; what refers to them "
                                                "still names them, and restore or undo brings them back. All in one "
                                                "step: when one of the records is not there, none is deleted.\n\n"
                                                "JSON: {\"removed\", \"unchanged\", \"edit\"}."),
                    {QStringLiteral("remove duluth.groundswell task \"Bring candles\"")}};
        return {"restore",
                QCoreApplication::translate("Cli", "brings deleted records back"),
                QCoreApplication::translate("Cli", "Brings deleted records back; \"list --deleted\" shows them.\n\n"
                                                   "JSON: {\"restored\", \"unchanged\", \"edit\"}."),
                {QStringLiteral("restore duluth.groundswell task 0198a7c2-5f00-7000-8000-000000000001")}};
    }

    void declare(Arguments &arguments) override
    {
        arguments.required(m_file, "FILE", QCoreApplication::translate("Cli", "The chapter file."));
        arguments.required(m_entity, "ENTITY", QCoreApplication::translate("Cli", "The kind of record."));
        arguments.rest(m_ids, "ID", QCoreApplication::translate("Cli", "The records."));
    }

    int run(Context &context) override
    {
        const Entity &entity = entityNamed(m_entity);
        Store &store = context.openToWrite(m_file);
        Edit edit;
        edit.kind = m_removes ? EditKind::Removal : EditKind::Restore;
        edit.label = (m_removes ? QCoreApplication::translate("Cli", "Delete %1")
                                : QCoreApplication::translate("Cli", "Restore %1"))
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
            context.json().key("edit");
            if (result.step > 0)
                context.json().number(result.step);
            else
                context.json().null();
            context.json().endObject();
        } else {
            context.print((m_removes ? QCoreApplication::translate("Cli", "%1 deleted.")
                                     : QCoreApplication::translate("Cli", "%1 brought back."))
                              .arg(count));
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
