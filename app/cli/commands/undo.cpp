// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "app/cli/console/context.h"
#include "core/base/failure.h"

namespace {

/// The commands undo and redo, which differ only in texts and direction.
class UndoOrRedo : public Command
{
public:
    explicit UndoOrRedo(bool undoes)
        : m_undoes(undoes)
    {}

    About about() const override
    {
        const QString json = QStringLiteral(
            "JSON: {\"steps\":[{\"label\", \"edit\", \"changed\", \"removed\", \"restored\"}], \"problems\":[]}.");
        if (m_undoes)
            return {"undo",
                    "Undo the last change, including an import",
                    QStringLiteral("Undo the newest step in the history, even if it was made in an earlier session. "
                                   "Fields that have changed since then are left unchanged and reported.")
                        + QStringLiteral("\n\n") + json,
                    {QStringLiteral("undo duluth.groundswell"), QStringLiteral("undo duluth.groundswell --steps 3")}};
        return {"redo",
                "Redo what was undone",
                QStringLiteral("Redo the last step that was undone, provided that nothing else has changed since then.")
                    + QStringLiteral("\n\n") + json,
                {QStringLiteral("redo duluth.groundswell")}};
    }

    void declare(Arguments &arguments) override
    {
        arguments.required(m_file, "FILE", "Chapter file.");
        arguments.number(m_steps, "--steps", "Number of steps (default: 1).", 1);
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
            throw Failure(m_undoes ? QStringLiteral("Nothing to undo.") : QStringLiteral("Nothing to redo."),
                          "Nothing was changed. \"history\" shows the steps so far.");
        reportProblems(problems);
        if (context.asJson())
            writeJson(context.json(), done, problems);
        else
            for (const auto &[label, result] : done)
                context.print((m_undoes ? QStringLiteral("Undone: %1") : QStringLiteral("Redone: %1")).arg(label));
        return needAttention(problems) ? NeedsAttention : Done;
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
            writeEdit(json, result.step);
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
