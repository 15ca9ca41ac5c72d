// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "app/cli/console/context.h"
#include "app/cli/console/lookup.h"
#include "core/base/text.h"
#include "core/storage/joining.h"

namespace {

class Join : public Command
{
public:
    About about() const override
    {
        return {"join",
                "Join duplicate records into one",
                R"(
Join duplicate records. KEEP remains and gets the values that it lacks. The other records no longer appear in lists
and searches, and references to them point to KEEP from now on, including references that arrive later from other
chapters. No values are lost: lists are combined, a second e-mail address or phone number is added to the other
contacts, and "show" prints the rest. "part" or "undo" reverses the join. Records are never joined automatically;
"duplicates" lists candidates.

JSON: {"id", "joined", "edit", "problems"}.)",
                {QStringLiteral("join duluth.groundswell person \"Ana Diaz\" 0198a7c2-5f00-7000-8000-000000000001")}};
    }

    void declare(Arguments &arguments) override
    {
        arguments.required(m_file, "FILE", "Chapter file.");
        arguments.required(m_entity, "ENTITY", "Kind of record.");
        arguments.required(m_keep, "KEEP", "Record to keep.");
        arguments.rest(m_others, "ID", "Records to join into it.");
    }

    int run(Context &context) override
    {
        const Entity &entity = entityNamed(m_entity);
        Store &store = context.openToWrite(m_file);
        const Id kept = recordNamed(store, entity, m_keep);
        std::vector<Id> others;
        for (const QString &word : m_others)
            others.push_back(recordNamed(store, entity, word));
        const EditResult result =
            joinRecords(store, entity, kept, others, QStringLiteral("Join %1").arg(entity.pluralCaption().toLower()));
        reportProblems(result.problems);
        if (context.asJson()) {
            context.json().beginObject();
            context.json().key("id").string(kept.text());
            context.json().key("joined").number(result.changed);
            writeEdit(context.json(), result.step);
            context.json().key("problems");
            writeProblems(context.json(), result.problems);
            context.json().endObject();
        } else {
            context.print(QStringLiteral("Joined into %1.").arg(store.title(entity, kept)));
        }
        return Done;
    }

private:
    QString m_file, m_entity, m_keep;
    QStringList m_others;
};

class Unjoin : public Command
{
public:
    About about() const override
    {
        return {"part",
                "Separate a joined record again",
                R"(
Reverse a join: the record with this ID becomes a separate record again, as it was before. Values that the other
record got from it stay there too.

JSON: {"id", "edit"}.)",
                {QStringLiteral("part duluth.groundswell person 0198a7c2-5f00-7000-8000-000000000001")}};
    }

    void declare(Arguments &arguments) override
    {
        arguments.required(m_file, "FILE", "Chapter file.");
        arguments.required(m_entity, "ENTITY", "Kind of record.");
        arguments.required(m_id, "ID", "Record that was joined into another.");
    }

    int run(Context &context) override
    {
        const Entity &entity = entityNamed(m_entity);
        Store &store = context.openToWrite(m_file);
        const Id id = deletedRecordNamed(store, entity, m_id);
        const EditResult result =
            unjoinRecord(store, entity, id, QStringLiteral("Unjoin %1").arg(entity.pluralCaption().toLower()));
        refuseErrors(result.problems);
        if (context.asJson()) {
            context.json().beginObject();
            context.json().key("id").string(id.text());
            writeEdit(context.json(), result.step);
            context.json().endObject();
        } else {
            context.print(QStringLiteral("%1 is a separate record again.").arg(store.title(entity, id)));
        }
        return Done;
    }

private:
    QString m_file, m_entity, m_id;
};

}

std::unique_ptr<Command> joinCommand()
{
    return std::make_unique<Join>();
}

std::unique_ptr<Command> unjoinCommand()
{
    return std::make_unique<Unjoin>();
}
