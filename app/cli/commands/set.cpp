// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "app/cli/console/context.h"
#include "app/cli/console/lookup.h"
#include "app/cli/console/values.h"
#include "core/base/text.h"

namespace {

class Set : public Command
{
public:
    About about() const override
    {
        return {
            "set",
            "Change fields of a record",
            R"(
Change fields of one record. FIELD= empties a field. If the record already has these values, nothing is changed and
no step is added to the history.

JSON: {"id", "changed", "edit", "problems":[]}. edit is the number of the step in the history, or null if nothing
was changed.)",
            {QStringLiteral("set duluth.groundswell pledge \"Ana Núñez\" status=confirmed confirmed_on=2026-01-28")}};
    }

    void declare(Arguments &arguments) override
    {
        arguments.required(m_file, "FILE", "Chapter file.");
        arguments.required(m_entity, "ENTITY", "Kind of record.");
        arguments.required(m_id, "ID", "ID or name of the record.");
        arguments.rest(m_words, "FIELD=VALUE", "New values of the record.");
    }

    int run(Context &context) override
    {
        const Entity &entity = entityNamed(m_entity);
        const FieldArguments words = parseFields(entity, m_words);
        if (!words.id.isNull())
            throw UsageError{"The ID of a record cannot be changed.", {}};
        Store &store = context.openToWrite(m_file);
        const Id id = recordNamed(store, entity, m_id);
        const GivenValues given = readValues(store, words);
        refuseErrors(given.problems);
        Edit edit{EditKind::Form, QStringLiteral("Edit %1").arg(entity.caption().toLower()), {}};
        edit.changes.push_back({RecordChange::What::Update, &entity, id, given.values, {}});
        const EditResult result = store.apply(edit);
        refuseErrors(result.problems);
        const Problems problems = given.problems + result.problems;
        reportProblems(problems);
        if (context.asJson())
            writeJson(context.json(), id, result, problems);
        else
            context.print(result.changed > 0 ? QStringLiteral("Changed %1.").arg(store.title(entity, id))
                                             : QStringLiteral("No changes: the record already has these values."));
        return needAttention(problems) ? NeedsAttention : Done;
    }

private:
    static void writeJson(JsonWriter &json, const Id &id, const EditResult &result, const Problems &problems)
    {
        json.beginObject();
        json.key("id").string(id.text());
        json.key("changed").boolean(result.changed > 0);
        writeEdit(json, result.step);
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
