// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "app/cli/console/context.h"
#include "app/cli/console/lookup.h"
#include "core/base/text.h"
#include "core/storage/joining.h"

#include <QCoreApplication>

namespace {

void writeStep(JsonWriter &json, qint64 step)
{
    json.key("edit");
    if (step > 0)
        json.number(step);
    else
        json.null();
}

class Join : public Command
{
public:
    About about() const override
    {
        return {
            "join",
            QCoreApplication::translate("Cli", "makes records of one person or thing one"),
            QCoreApplication::translate(
                "Cli",
                "Joins records: KEEP stays and takes over what it lacks; the others leave lists and searches, and "
                "whatever refers to them means KEEP from now on, also what arrives later from other chapters. Their "
                "values "
                "are kept: lists are put together, a second e-mail or phone goes to the others, and the rest can be "
                "seen "
                "with show. part or undo takes it back. Nothing is ever joined without being asked; duplicates lists "
                "what may be one.\n\n"
                "JSON: {\"id\", \"joined\", \"edit\", \"problems\"}."),
            {QStringLiteral("join duluth.groundswell person \"Ana Diaz\" 0198a7c2-5f00-7000-8000-000000000001")}};
    }

    void declare(Arguments &arguments) override
    {
        arguments.required(m_file, "FILE", QCoreApplication::translate("Cli", "The chapter file."));
        arguments.required(m_entity, "ENTITY", QCoreApplication::translate("Cli", "The kind of record."));
        arguments.required(m_stays, "KEEP", QCoreApplication::translate("Cli", "The record that stays."));
        arguments.rest(m_goes, "ID", QCoreApplication::translate("Cli", "The records that go into it."));
    }

    int run(Context &context) override
    {
        const Entity &entity = entityNamed(m_entity);
        Store &store = context.openToWrite(m_file);
        const Id stays = recordNamed(store, entity, m_stays);
        std::vector<Id> goes;
        for (const QString &word : m_goes)
            goes.push_back(recordNamed(store, entity, word));
        const EditResult result =
            joinRecords(store, entity, stays, goes,
                        QCoreApplication::translate("Cli", "Join %1").arg(entity.pluralCaption().toLower()));
        sayProblems(result.problems);
        if (context.asJson()) {
            context.json().beginObject();
            context.json().key("id").string(stays.text());
            context.json().key("joined").number(result.changed);
            writeStep(context.json(), result.step);
            context.json().key("problems");
            writeProblems(context.json(), result.problems);
            context.json().endObject();
        } else {
            context.print(QCoreApplication::translate("Cli", "Joined into %1.").arg(store.title(entity, stays)));
        }
        return Done;
    }

private:
    QString m_file, m_entity, m_stays;
    QStringList m_goes;
};

class Part : public Command
{
public:
    About about() const override
    {
        return {"part",
                QCoreApplication::translate("Cli", "takes a joined record out again"),
                QCoreApplication::translate(
                    "Cli", "Parts what join has joined: the record with this id is one of its own again, as it was. "
                           "What the other took over from it stays there as well.\n\n"
                           "JSON: {\"id\", \"edit\"}."),
                {QStringLiteral("part duluth.groundswell person 0198a7c2-5f00-7000-8000-000000000001")}};
    }

    void declare(Arguments &arguments) override
    {
        arguments.required(m_file, "FILE", QCoreApplication::translate("Cli", "The chapter file."));
        arguments.required(m_entity, "ENTITY", QCoreApplication::translate("Cli", "The kind of record."));
        arguments.required(m_id, "ID", QCoreApplication::translate("Cli", "The record that was joined into another."));
    }

    int run(Context &context) override
    {
        const Entity &entity = entityNamed(m_entity);
        Store &store = context.openToWrite(m_file);
        const Id id = deletedRecordNamed(store, entity, m_id);
        const EditResult result = unjoinRecord(
            store, entity, id, QCoreApplication::translate("Cli", "Part %1").arg(entity.pluralCaption().toLower()));
        refuseErrors(result.problems);
        if (context.asJson()) {
            context.json().beginObject();
            context.json().key("id").string(id.text());
            writeStep(context.json(), result.step);
            context.json().endObject();
        } else {
            context.print(
                QCoreApplication::translate("Cli", "%1 is a record of its own again.").arg(store.title(entity, id)));
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

std::unique_ptr<Command> partCommand()
{
    return std::make_unique<Part>();
}
