// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/entities/registry.h"
#include "core/merge/joins.h"
#include "core/sqlite/sentences.h"
#include "core/storage/writer_p.h"

#include <QFileInfo>

namespace {

void addLines(Database &db, HistoryStep &step, int most, const Entity *only, qint64 onlyRow)
{
    std::string sql = "SELECT entity,what,pk,pk_to,before,after FROM change WHERE op=?";
    if (only)
        sql += " AND entity=? AND pk<=? AND ifnull(pk_to,pk)>=?";
    SqlStatement statement(db, sql + " ORDER BY seq");
    statement.bind(1, step.step);
    if (only)
        statement.bind(2, std::string_view(only->key)).bind(3, onlyRow).bind(4, onlyRow);
    while (statement.step() && int(step.lines.size()) < most) {
        HistoryStep::Line line;
        line.entity = findEntity(statement.text(0));
        line.what = RecordChange::What(statement.number(1));
        if (!line.entity)
            continue;
        if (only || statement.isNull(3))
            line.record = idOfRow(db, *line.entity, only ? onlyRow : statement.number(2));
        const jsontext::Texts before = jsontext::read(statement.text(4)), after = jsontext::read(statement.text(5));
        if (before.empty())
            step.lines.push_back(line);
        for (const auto &[key, old] : before) {
            if (key == merge::deletionField || key == merge::joinField) {
                line.what = old.empty() || old == merge::restoredCell ? RecordChange::What::Remove
                                                                      : RecordChange::What::Restore;
                step.lines.push_back(line);
                line.what = RecordChange::What::Update;
                continue;
            }
            line.field = key;
            line.before = Value::fromCell(old);
            const auto now = after.find(key);
            line.after = now == after.end() ? Value() : Value::fromCell(now->second);
            step.lines.push_back(line);
        }
    }
}

}

qint64 Store::historyCount()
{
    return m_chapter->db().number("SELECT count(*) FROM op");
}

std::vector<HistoryStep> Store::history(qint64 limit, qint64 offset, int linesPerStep, const Entity *entity,
                                        const Id &record)
{
    std::vector<HistoryStep> steps;
    const qint64 row = entity ? rowOf(*entity, record).value_or(-1) : -1;
    if (entity && row < 0)
        return steps;
    std::string sql = "SELECT seq,wall_ms,user,place,kind,label,created,changed,removed,restored,undone_by FROM op";
    if (entity)
        sql += " WHERE seq IN (SELECT op FROM change WHERE entity=?1 AND pk=?2 UNION "
               "SELECT op FROM change WHERE entity=?1 AND pk_to IS NOT NULL AND pk<=?2 AND pk_to>=?2)";
    {
        SqlStatement statement(m_chapter->db(), sql + " ORDER BY seq DESC LIMIT " + std::to_string(limit) + " OFFSET "
                                                    + std::to_string(offset));
        if (entity)
            statement.bind(1, std::string_view(entity->key)).bind(2, row);
        const QString here = QFileInfo(path()).fileName();
        while (statement.step()) {
            HistoryStep step;
            step.step = statement.number(0);
            step.wallMs = statement.number(1);
            step.user = text::toQ(statement.text(2));
            step.from = statement.text(3).empty() ? here : text::toQ(statement.text(3));
            step.kind = EditKind(statement.number(4));
            step.label = text::toQ(statement.text(5));
            step.created = statement.number(6);
            step.changed = statement.number(7);
            step.removed = statement.number(8);
            step.restored = statement.number(9);
            step.undone = !statement.isNull(10);
            steps.push_back(std::move(step));
        }
    }
    for (HistoryStep &step : steps)
        addLines(m_chapter->db(), step, linesPerStep, entity, row);
    return steps;
}
