// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "app/cli/console/context.h"
#include "app/cli/console/lookup.h"
#include "app/cli/console/values.h"
#include "core/base/text.h"

namespace {

class Add : public Command
{
public:
    About about() const override
    {
        return {"add",
                "Add a record",
                R"(
Add one record and print its ID.

JSON: {"id", "edit", "problems":[]}. edit is the number of the step in the history.)",
                {QStringLiteral("add duluth.groundswell pledge given_name=Ana family_name=Núñez kind=no_work"),
                 QStringLiteral("add duluth.groundswell person alias=\"Candle captain\"")}};
    }

    void declare(Arguments &arguments) override
    {
        arguments.required(m_file, "FILE", "Chapter file.");
        arguments.required(m_entity, "ENTITY", "Kind of record.");
        arguments.rest(m_words, "FIELD=VALUE", "Values of the new record.");
    }

    int run(Context &context) override
    {
        const Entity &entity = entityNamed(m_entity);
        const FieldArguments words = parseFields(entity, m_words);
        Store &store = context.openToWrite(m_file);
        const GivenValues given = readValues(store, words);
        refuseErrors(given.problems);
        Edit edit{EditKind::Form, QStringLiteral("Add %1").arg(entity.caption().toLower()), {}};
        edit.changes.push_back({RecordChange::What::Create, &entity, words.id, given.values, {}});
        const EditResult result = store.apply(edit);
        refuseErrors(result.problems);
        const Problems problems = given.problems + result.problems;
        reportProblems(problems);
        const std::string id = result.ids.front().text();
        if (context.asJson()) {
            context.json().beginObject();
            context.json().key("id").string(id);
            writeEdit(context.json(), result.step);
            context.json().key("problems");
            writeProblems(context.json(), problems);
            context.json().endObject();
        } else {
            context.print(text::toQ(id));
        }
        return needAttention(problems) ? NeedsAttention : Done;
    }

private:
    QString m_file, m_entity;
    QStringList m_words;
};

}

std::unique_ptr<Command> addCommand()
{
    return std::make_unique<Add>();
}
