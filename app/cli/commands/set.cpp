// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "app/cli/console/context.h"
#include "app/cli/console/lookup.h"
#include "app/cli/console/values.h"
#include "core/base/text.h"

#include <QCoreApplication>

namespace {

class Set : public Command
{
public:
    About about() const override
    {
        return {
            "set",
            QCoreApplication::translate("Cli", "changes fields of one record"),
            QCoreApplication::translate("Cli",
                                        "Changes fields of one record; FIELD= empties a field. Values that the "
                                        "record holds already change nothing and leave no step in the history.\n\n"
                                        "JSON: {\"id\", \"changed\", \"edit\", \"problems\":[]}; edit is the number of "
                                        "the step, or null where nothing was changed."),
            {QStringLiteral("set duluth.groundswell pledge \"Ana Núñez\" status=confirmed confirmed_on=2026-01-28")}};
    }

    void declare(Arguments &arguments) override
    {
        arguments.required(m_file, "FILE", QCoreApplication::translate("Cli", "The chapter file."));
        arguments.required(m_entity, "ENTITY", QCoreApplication::translate("Cli", "The kind of record."));
        arguments.required(m_id, "ID", QCoreApplication::translate("Cli", "The record."));
        arguments.rest(m_words, "FIELD=VALUE", QCoreApplication::translate("Cli", "What it holds from now on."));
    }

    int run(Context &context) override
    {
        const Entity &entity = entityNamed(m_entity);
        const FieldWords words = fieldWords(entity, m_words);
        if (!words.id.isNull())
            throw UsageError{QCoreApplication::translate("Cli", "The id of a record never changes."), {}};
        Store &store = context.openToWrite(m_file);
        const Id id = recordNamed(store, entity, m_id);
        const GivenValues given = readValues(store, words);
        refuseErrors(given.problems);
        Edit edit{EditKind::Form, QCoreApplication::translate("Cli", "Edit %1").arg(entity.caption().toLower()), {}};
        edit.changes.push_back({RecordChange::What::Update, &entity, id, given.values, {}});
        const EditResult result = store.apply(edit);
        refuseErrors(result.problems);
        const Problems problems = given.problems + result.problems;
        sayProblems(problems);
        if (context.asJson())
            writeJson(context.json(), id, result, problems);
        else
            context.print(result.changed > 0
                              ? QCoreApplication::translate("Cli", "Changed %1.").arg(store.title(entity, id))
                              : QCoreApplication::translate("Cli", "Nothing to change."));
        return needLook(problems) ? NeedsLook : Done;
    }

private:
    static void writeJson(JsonWriter &json, const Id &id, const EditResult &result, const Problems &problems)
    {
        json.beginObject();
        json.key("id").string(id.text());
        json.key("changed").boolean(result.changed > 0);
        json.key("edit");
        if (result.step > 0)
            json.number(result.step);
        else
            json.null();
        json.key("problems");
        writeProblems(json, problems);
        json.endObject();
    }

    QString m_file, m_entity, m_id;
    QStringList m_words;
};

}

std::unique_ptr<Command> setCommand()
{
    return std::make_unique<Set>();
}
