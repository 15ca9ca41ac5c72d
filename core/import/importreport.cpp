// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of ImportRun that reports what happened.
#include "core/base/text.h"
#include "core/entities/registry.h"
#include "core/import/columns/sentences.h"
#include "core/import/importrun.h"

#include <algorithm>

namespace imports {
namespace {

constexpr int mostProblems = 1000;
constexpr qsizetype longestValue = 200;
constexpr std::size_t mostDangling = 10'000;

Severity severityOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Clean:
        return Severity::Note;
    case Outcome::Repaired:
        return Severity::Repaired;
    case Outcome::Unsure:
        return Severity::Warning;
    case Outcome::Refused:
        return Severity::Error;
    }
    Q_UNREACHABLE();
}

}

Problem ImportRun::place(Problem problem) const
{
    problem.row = m_at->row;
    problem.line = m_at->line;
    problem.byte = m_at->byte;
    problem.value = problem.value.left(longestValue);
    return problem;
}

Problems ImportRun::rowProblems() const
{
    Problems problems;
    for (const CellNote &note : m_at->parsed.notes)
        problems.push_back(place(Problem::of(severityOf(note.outcome), note.remark.reason, note.remark.cure)
                                     .in(note.column, text::toQ(note.original))));
    for (const Problem &problem : m_extraProblems)
        problems.push_back(place(problem));
    return problems;
}

void ImportRun::add(Problem problem)
{
    if (m_report.problems.size() < mostProblems)
        m_report.problems.push_back(std::move(problem));
    else
        ++m_report.problemsLeftOut;
}

void ImportRun::count(const RowResult &result)
{
    switch (result.outcome) {
    case RowOutcome::PossibleDuplicate:
        ++m_report.suspects;
        [[fallthrough]];
    case RowOutcome::New:
        ++m_report.created;
        break;
    case RowOutcome::Changed:
        ++m_report.changed;
        break;
    case RowOutcome::Unchanged:
        ++m_report.unchanged;
        break;
    case RowOutcome::Rejected:
        break;
    }
    if (m_at->parsed.notes.empty() && m_extraProblems.empty()) {
        report(result, false);
        return;
    }
    // A row that changes nothing was reported when its record was imported.
    const bool again = result.outcome == RowOutcome::Unchanged;
    for (const CellNote &note : m_at->parsed.notes) {
        if (again)
            break;
        m_report.repaired += note.outcome == Outcome::Repaired;
        m_report.unsure += note.outcome == Outcome::Unsure;
    }
    for (const Problem &problem : rowProblems())
        if (!again || problem.column.isEmpty() || result.conflicts.size() > 0)
            add(problem);
    report(result, !again || !result.conflicts.empty() || !m_extraProblems.isEmpty());
}

void ImportRun::report(const RowResult &result, bool noteworthy)
{
    if (!m_observer.each)
        return;
    if (!noteworthy && m_observer.plainRows >= 0 && m_plainRows >= m_observer.plainRows)
        return;
    m_plainRows += !noteworthy;
    RowPlan plan;
    plan.row = m_at->row;
    plan.outcome = result.outcome;
    plan.record = result.outcome == RowOutcome::Rejected ? Id() : result.identity.id;
    plan.resembles = result.identity.resembles;
    plan.problems = rowProblems();
    addCells(result, plan);
    m_observer.each(plan);
}

void ImportRun::addCells(const RowResult &result, RowPlan &plan) const
{
    Record record = result.before ? *result.before : Record(m_entity, plan.record);
    for (int i = 0; i < int(m_entity.fields.size()); ++i) {
        const Field &field = m_entity.fields[std::size_t(i)];
        const CellView &cell = m_at->parsed.cells[std::size_t(i)];
        CellPlan cellPlan;
        cellPlan.field = &field;
        cellPlan.before = result.before ? result.before->at(i) : Value();
        cellPlan.after = cellPlan.before;
        const auto change =
            std::find_if(result.changes.begin(), result.changes.end(), [&](auto &c) { return c.first == &field; });
        if (change != result.changes.end())
            cellPlan.after = change->second;
        else if (!result.before && cell.state == Value::State::Present)
            cellPlan.after = Value(std::string(cell.text));
        else if (!result.before && cell.state != Value::State::NotRecorded)
            cellPlan.after = cell.state == Value::State::KnownNone ? Value::knownNone() : Value::withheld();
        cellPlan.conflict =
            std::find(result.conflicts.begin(), result.conflicts.end(), &field) != result.conflicts.end();
        bool noted = false;
        for (const CellNote &note : m_at->parsed.notes) {
            if (note.field != i)
                continue;
            noted = true;
            cellPlan.severity = std::max(cellPlan.severity, severityOf(note.outcome));
            cellPlan.reason = note.remark.reason;
            cellPlan.original +=
                (cellPlan.original.isEmpty() ? QString() : QStringLiteral(" | ")) + text::toQ(note.original);
        }
        record.setAt(i, cellPlan.after);
        if (cell.state == Value::State::NotRecorded && !m_at->parsed.clear[std::size_t(i)] && !noted
            && change == result.changes.end())
            continue;
        if (!noted)
            for (std::size_t column = 0; column < m_map.columns.size() && column < m_at->cells.size(); ++column)
                if (m_map.columns[column].guess.field == &field && !m_at->cells[column].empty())
                    cellPlan.original += (cellPlan.original.isEmpty() ? QString() : QStringLiteral(" | "))
                                       + text::toQ(m_at->cells[column]);
        plan.cells.push_back(std::move(cellPlan));
    }
    plan.title = record.ownTitle();
}

/// Counts the ids that refer to no record of the chapter file. They are kept.
void ImportRun::checkReferences()
{
    for (const int index : m_referenceFields) {
        if (!m_at->parsed.has(index))
            continue;
        const Field &field = m_entity.fields[std::size_t(index)];
        const auto check = [&](const Entity &entity, std::string_view id) {
            const auto parsed = Id::parse(id);
            if (!parsed || m_references.exists(entity, *parsed))
                return;
            auto &dangling = m_dangling[index];
            if (dangling.size() < mostDangling || dangling.contains(std::string(id)))
                ++dangling[std::string(id)];
        };
        const std::string_view text = m_at->parsed.text(index);
        if (field.kind == Kind::Reference) {
            check(field.refers(), text);
        } else if (field.kind == Kind::References) {
            for (const std::string &id : text::splitList(text))
                check(field.refers(), id);
        } else if (const std::size_t colon = text.find(':'); colon != text.npos) {
            if (const Entity *entity = findEntity(text.substr(0, colon)))
                check(*entity, text.substr(colon + 1));
        }
    }
}

std::set<std::string> ImportRun::idsInTable(const Field &field, const std::map<std::string, qint64> &ids) const
{
    std::set<std::string> here;
    if (field.refers && &field.refers() != &m_entity)
        return here;
    std::map<Id, std::string> wanted;
    for (const auto &[text, count] : ids) {
        const auto id = Id::parse(text);
        const std::optional<bool> known = id ? m_matcher.isInTable(*id) : false;
        if (known == true)
            here.insert(text);
        else if (!known)
            wanted.emplace(*id, text);
    }
    if (wanted.empty())
        return here;
    // The ids were not all kept in memory, so the table is read once more.
    const auto column = std::find_if(m_map.columns.begin(), m_map.columns.end(),
                                     [](auto &use) { return use.guess.role == ColumnRole::Id; });
    const auto index = std::size_t(column - m_map.columns.begin());
    csv::Reader reader(m_table.path, m_table.dialect);
    while (reader.next())
        if (index < reader.cells().size())
            if (const auto id = Id::parse(text::trim(reader.cells()[index])))
                if (const auto found = wanted.find(*id); found != wanted.end())
                    here.insert(found->second);
    return here;
}

void ImportRun::finishReferences()
{
    for (const auto &[index, ids] : m_dangling) {
        const Field &field = m_entity.fields[std::size_t(index)];
        const std::set<std::string> here = idsInTable(field, ids);
        qint64 missing = 0;
        QString first;
        for (const auto &[text, count] : ids) {
            if (here.contains(text))
                continue;
            ++missing;
            if (first.isEmpty())
                first = text::toQ(text);
        }
        if (missing > 0)
            add(Problem::warning(Import::tr("%n ID(s) refer to records that are not in this chapter file. They were "
                                            "kept.",
                                            nullptr, int(missing)),
                                 Import::tr("Import those records as well to make the links work."))
                    .in(field.caption(), first));
    }
    for (const RowReader::UnknownName &name : m_returned ? m_returned->unknownNames() : m_source.unknownNames())
        add(Problem::warning(Import::tr("No record is named “%1” (in %n row(s)). The name was kept under the column's "
                                        "header.",
                                        nullptr, int(name.count))
                                 .arg(text::toQ(name.name)),
                             Import::tr("Add a record with this name, then import the file again to link them."))
                .in(name.column, text::toQ(name.name)));
}

}
