// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "app/cli/console/context.h"
#include "core/base/failure.h"

#include <QCoreApplication>

namespace {

/// undo and redo, which differ in their words and in the direction only.
class UndoOrRedo : public Command
{
public:
    explicit UndoOrRedo(bool undoes)
        : m_undoes(undoes)
    {}

    About about() const override
    {
        const QString json =
            QCoreApplication::translate("Cli", "JSON: {\"steps\":[{\"label\", \"edit\", \"changed\", \"removed\", "
                                               "\"restored\"}], \"problems\":[]}.");
        if (m_undoes)
            return {"undo",
                    QCoreApplication::translate("Cli", "takes the last change back, also an import"),
                    QCoreApplication::translate(
                        "Cli", "Takes the newest step of the history back, also one made in an earlier "
                               "session. Fields that were changed since are left alone and told.")
                        + QStringLiteral("\n\n") + json,
                    {QStringLiteral("undo duluth.groundswell"), QStringLiteral("undo duluth.groundswell --steps 3")}};
        return {"redo",
                QCoreApplication::translate("Cli", "does again what was undone"),
                QCoreApplication::translate(
                    "Cli", "Does again what undo took back, as long as nothing else was changed since.")
                    + QStringLiteral("\n\n") + json,
                {QStringLiteral("redo duluth.groundswell")}};
    }

    void declare(Arguments &arguments) override
    {
        arguments.required(m_file, "FILE", QCoreApplication::translate("Cli", "The chapter file."));
        arguments.number(m_steps, "--steps", QCoreApplication::translate("Cli", "So many steps; 1 if not said."), 1);
    }

    int run(Context &context) override
    {
        Store &store = context.openToWrite(m_file);
        std::vector<std::pair<QString, EditResult>> done;
        Problems problems;
        for (qint64 i = 0; i < m_steps; ++i) {
            const QString label = m_undoes ? store.undoLabel() : store.redoLabel();
            const EditResult result = m_undoes ? store.undo() : store.redo();
            if (result.step == 0)
                break;
            problems += result.problems;
            done.emplace_back(label, result);
        }
        if (done.empty())
            throw Failure(m_undoes ? QCoreApplication::translate("Cli", "There is nothing to undo.")
                                   : QCoreApplication::translate("Cli", "There is nothing to redo."),
                          QCoreApplication::translate("Cli", "\"history\" shows what was done. Nothing was changed."));
        sayProblems(problems);
        if (context.asJson())
            writeJson(context.json(), done, problems);
        else
            for (const auto &[label, result] : done)
                context.print((m_undoes ? QCoreApplication::translate("Cli", "Undone: %1")
                                        : QCoreApplication::translate("Cli", "Done again: %1"))
                                  .arg(label));
        return needLook(problems) ? NeedsLook : Done;
    }

private:
    static void writeJson(JsonWriter &json, const std::vector<std::pair<QString, EditResult>> &done,
                          const Problems &problems)
    {
        json.beginObject();
        json.key("steps").beginArray();
        for (const auto &[label, result] : done) {
            json.beginObject();
            json.key("label").string(label);
            json.key("edit").number(result.step);
            json.key("changed").number(result.changed);
            json.key("removed").number(result.removed);
            json.key("restored").number(result.restored);
            json.endObject();
        }
        json.endArray();
        json.key("problems");
        writeProblems(json, problems);
        json.endObject();
    }

    bool m_undoes;
    QString m_file;
    qint64 m_steps = 1;
};

}

std::unique_ptr<Command> undoCommand()
{
    return std::make_unique<UndoOrRedo>(true);
}

std::unique_ptr<Command> redoCommand()
{
    return std::make_unique<UndoOrRedo>(false);
}
