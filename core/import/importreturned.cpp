// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of ImportRun for tables that were exported for a spreadsheet and returned.
#include "core/base/text.h"
#include "core/import/columns/sentences.h"
#include "core/import/importrun.h"
#include "core/storage/changelog.h"
#include "core/storage/layout/registers.h"
#include "core/storage/rowcursor.h"
#include "core/storage/sitetable.h"

#include <algorithm>

namespace imports {
namespace {

constexpr qint64 mostRowsInSheet = 1'048'576; ///< A spreadsheet's limit, header included.
constexpr qint64 partMissing = 20;            ///< More than one in twenty is suspicious …
constexpr qint64 fewMissing = 3;              ///< … if it is more than these.
constexpr int namesShown = 5;

}

void ImportRun::study(const Progress &progress, qint64 done0, qint64 total)
{
    m_returned->study([&] { return !progress || progress(done0, total); });
    m_matcher.claimAll(m_returned->seen());
    if (sitetable::canMerge(m_store))
        m_tableWrites =
            std::make_unique<TableWrites>(m_store, *m_returned, m_table.path, qint64(m_map.columns.size()) + 1);
}

/// Reduces the row to what a person edited. Returns false when nothing is left to do with it.
bool ImportRun::resolveReturned()
{
    ParsedRow &parsed = m_at->parsed;
    m_resolved = false;
    m_lastRow = m_at->row;
    if (parsed.id.isNull()) {
        const bool refused = std::any_of(parsed.notes.begin(), parsed.notes.end(), [](const CellNote &note) {
            return note.field < 0 && note.outcome == Outcome::Refused;
        });
        if (!refused)
            m_returned->resolveNew(*m_at);
        return true;
    }
    const auto known = m_returned->rowOf(parsed.id);
    switch (m_returned->kindOf(*m_at)) {
    case Returned::Kind::Usual:
        if (known)
            m_returned->resolve(*m_at, *known);
        else
            m_returned->resolveNew(*m_at);
        m_resolved = known.has_value();
        return true;
    case Returned::Kind::Copy:
        parsed.id = Id();
        m_returned->resolveNew(*m_at, known);
        importCopy();
        return false;
    case Returned::Kind::Duplicate:
        m_returned->resolveNew(*m_at, known);
        break;
    }
    ++m_report.rows;
    m_extraProblems.push_back(Problem::note(Import::tr("The table has this row twice, so it was imported once."))
                                  .in({}, text::toQ(parsed.id.text())));
    RowResult result;
    result.outcome = RowOutcome::Unchanged;
    result.identity.id = parsed.id;
    count(result);
    return false;
}

void ImportRun::importCopy()
{
    ++m_report.rows;
    m_extraProblems.push_back(Problem::warning(
        Import::tr("Another row with this ID matches the export more closely, so this one was imported as a copy."),
        Import::tr("Remove the new record if you do not want a copy.")));
    if (m_at->parsed.rejected) {
        reject();
        return;
    }
    const Identity identity = m_matcher.identifyCopy(m_at->cells, m_at->row);
    if (identity.how == Identity::How::Known)
        importKnown(identity);
    else
        importNew(identity);
}

/// Compares a row without an id with the export of the record it was matched with. Returns false if the row was
/// rejected.
bool ImportRun::resolveFound(const Identity &identity)
{
    m_returned->resolve(*m_at, identity.row);
    m_foundRows.insert(identity.row);
    m_resolved = true;
    if (m_at->parsed.rejected)
        reject();
    return !m_at->parsed.rejected;
}

/// Whether the row's edits count as writes of the table, rather than of this file.
bool ImportRun::becomesTableWrites() const
{
    return m_resolved && m_tableWrites && m_returned->origin();
}

std::vector<TableWrites::Edit> ImportRun::editsOf(const Record &current, const RowResult &result) const
{
    std::vector<TableWrites::Edit> out;
    const auto columnOf = [&](const auto &is) {
        const auto at = std::find_if(m_map.columns.begin(), m_map.columns.end(), is);
        return qint64(at - m_map.columns.begin()); // Behind the last one for a value without a column of its own.
    };
    for (const auto &[field, value] : result.changes)
        if (value.state() != Value::State::Withheld)
            out.push_back(
                {field->key, value.cell(), columnOf([&](const ColumnUse &use) { return use.guess.field == field; })});
    if (!result.extra)
        return out;
    const auto add = [&](const std::string &header, const std::string &cell) {
        out.push_back({registers::ofExtra(header), cell, columnOf([&](const ColumnUse &use) {
                           return use.guess.role == ColumnRole::Unknown && use.header == header;
                       })});
    };
    for (const auto &[header, text] : current.extra)
        if (!result.extra->contains(header))
            add(header, {});
    for (const auto &[header, text] : *result.extra)
        if (const auto old = current.extra.find(header); old == current.extra.end() || old->second != text)
            add(header, Value(text).cell());
    return out;
}

/// Turns the edits of a row into writes of the table; the merge decides what is shown. Returns false if they are
/// writes of this file instead.
bool ImportRun::importAsWrites(const Record &current, RowResult &result)
{
    if (!becomesTableWrites())
        return false;
    const TableWrites::Outcome outcome =
        m_tableWrites->outcome(m_entity, current.id(), m_returned->mark(), m_at->row, editsOf(current, result));
    if (!outcome.anyNew && redoes(current, result))
        return false;
    const auto isShown = [&](const std::string &name) {
        return std::find(outcome.shown.begin(), outcome.shown.end(), name) != outcome.shown.end();
    };
    std::map<std::string, std::string> extra = current.extra;
    if (result.extra) {
        for (const auto &[header, text] : current.extra)
            if (!result.extra->contains(header) && isShown(registers::ofExtra(header)))
                extra.erase(header);
        for (const auto &[header, text] : *result.extra)
            if (isShown(registers::ofExtra(header)))
                extra[header] = text;
        result.extra = extra == current.extra ? std::nullopt : std::optional(extra);
    }
    std::vector<std::pair<const Field *, Value>> wanted = result.changes;
    std::erase_if(result.changes, [&](const auto &change) { return !isShown(change.first->key); });
    if (isFaulty(current, result))
        return true;
    for (const std::string &name : outcome.conflicts)
        addConflict(name, wanted, result);
    if (outcome.isDisputed)
        addDispute(outcome.wasHidden && outcome.isHidden);
    const bool isRestored = outcome.wasHidden && !outcome.isHidden;
    if (isRestored || (!outcome.isHidden && (!result.changes.empty() || result.extra)))
        result.outcome = RowOutcome::Changed;
    if (outcome.anyNew && m_writer)
        m_tableWrites->take(*m_writer, m_entity, current.id(), outcome, m_tableName);
    m_anyImported = m_anyImported || outcome.anyNew;
    return true;
}

/// The table's writes are known here but were undone: importing the table again repeats them, as writes of this file.
/// Keeps only the changes that were undone; false if there are none.
bool ImportRun::redoes(const Record &current, RowResult &result) const
{
    std::set<std::string> undone, later;
    const qint64 row = m_before.rowOf(m_entity, current.id()).value_or(0);
    for (const changelog::Update &update : changelog::updatesOf(m_before, m_entity, row))
        for (const auto &[name, before] : update.before)
            if (later.insert(name).second && update.kind == EditKind::Undo)
                undone.insert(name);
    const auto wasUndone = [&](const Field *field) {
        const auto column = std::find_if(m_map.columns.begin(), m_map.columns.end(),
                                         [&](const ColumnUse &use) { return use.guess.field == field; });
        if (column == m_map.columns.end() || !undone.contains(field->key))
            return false;
        const auto &written = m_returned->written()[std::size_t(column - m_map.columns.begin())];
        return written && *written == current.value(*field).cell();
    };
    std::vector<std::pair<const Field *, Value>> again;
    for (const auto &change : result.changes)
        if (wasUndone(change.first))
            again.push_back(change);
    if (again.empty())
        return false;
    result.changes = std::move(again);
    result.extra.reset();
    return true;
}

void ImportRun::addConflict(const std::string &name, const std::vector<std::pair<const Field *, Value>> &wanted,
                            RowResult &result)
{
    const Field *field = m_entity.find(name);
    const auto change = std::find_if(wanted.begin(), wanted.end(), [&](const auto &one) { return one.first == field; });
    if (field)
        result.conflicts.push_back(field);
    ++m_report.conflicts;
    const bool shown =
        std::any_of(result.changes.begin(), result.changes.end(), [&](const auto &one) { return one.first == field; });
    const QString reason = shown ? Import::tr("Changed both here and in the file since the export. Both values are "
                                              "kept; the file's value is shown.")
                                 : Import::tr("Changed both here and in the file since the export. Both values are "
                                              "kept; the value here is shown.");
    m_extraProblems.push_back(Problem::warning(reason, Import::tr("Open the conflicts and choose a value."))
                                  .in(field ? field->caption() : text::toQ(registers::extraOf(name).value_or(name)),
                                      change == wanted.end() ? QString() : text::toQ(change->second.cell())));
}

void ImportRun::addDispute(bool joined)
{
    ++m_report.conflicts;
    m_extraProblems.push_back(Problem::warning(
        joined
            ? Import::tr("This record was joined into another one here and changed in the file. The change was kept.")
            : Import::tr("This record was removed here and changed in the file. It is shown again."),
        Import::tr("Open the conflicts and decide.")));
}

void ImportRun::finishReturned()
{
    m_report.repaired += m_returned->rewritten();
    m_report.erased = m_returned->cleared();
    const Problems remarks = m_returned->remarks();
    bool anyKept = false;
    for (const Problem &problem : remarks) {
        anyKept = anyKept || problem.severity == Severity::Warning;
        add(problem);
    }
    bool remembered = true;
    for (const auto &[stamp, origin] : m_returned->origins()) {
        remembered = remembered && origin.remembered;
        if (origin.remembered && origin.remembered->where && !m_map.rejects)
            finishMissing(origin);
    }
    const bool whole =
        remembered && !anyKept && m_report.rejected == 0 && m_options.existing == ImportOptions::Existing::Update;
    if (m_writer && m_tableWrites && m_anyImported)
        m_tableWrites->finish(*m_writer, whole, m_lastRow + 1, m_report.removed > 0);
}

/// Exported records whose rows are missing from the table.
std::vector<Id> ImportRun::missingOf(const SourceExport &origin)
{
    std::vector<Id> out;
    Query query;
    query.entity = &m_entity;
    query.filters = *origin.remembered->where;
    const std::vector<bool> &seen = m_returned->seen();
    for (RowWalk walk(m_before, query, {.fields = {}, .expressions = {}, .stamps = false, .extra = false});
         walk.next();) {
        const qint64 row = walk.rowNumber();
        if ((std::size_t(row) < seen.size() && seen[std::size_t(row)]) || m_foundRows.contains(row)
            || origin.then->cameOrWent(row))
            continue;
        const auto &since = origin.then->before(row);
        // It may meet the conditions only since the export.
        if (std::none_of(query.filters.begin(), query.filters.end(),
                         [&](const Filter &filter) { return filter.field && since.contains(filter.field->key); }))
            out.push_back(walk.id());
    }
    return out;
}

bool ImportRun::looksCut(const std::vector<Id> &missing, const SourceExport &origin) const
{
    if (m_options.missing == ImportOptions::Missing::RemoveMany)
        return false;
    const qint64 count = qint64(missing.size());
    return m_returned->rows() + 1 >= mostRowsInSheet || m_source.strayQuotes() > 0
        || (count > fewMissing && count * partMissing > std::max<qint64>(origin.remembered->rows, 1));
}

void ImportRun::finishMissing(const SourceExport &origin)
{
    const std::vector<Id> missing = missingOf(origin);
    if (missing.empty())
        return;
    QStringList names;
    for (std::size_t i = 0; i < missing.size() && i < namesShown; ++i)
        names << m_before.title(m_entity, missing[i]);
    if (missing.size() > namesShown)
        names << QStringLiteral("…");
    const int count = int(missing.size());
    const auto report = [&](const Problem &problem) { add(problem.in({}, names.join(QStringLiteral(", ")))); };
    if (m_options.missing == ImportOptions::Missing::Keep || !m_tableWrites) {
        m_report.missing += qint64(missing.size());
        report(
            Problem::note(Import::tr("%n exported record(s) are missing from the table and were kept.", nullptr, count),
                          Import::tr("To remove them, import the table again and choose to remove missing records.")));
        return;
    }
    if (looksCut(missing, origin)) {
        m_report.missing += qint64(missing.size());
        report(Problem::warning(Import::tr("%n exported record(s) are missing from the table. Part of the table seems "
                                           "to be cut off, so they were kept.",
                                           nullptr, count),
                                Import::tr("To remove them anyway, import the table again and choose to remove all "
                                           "missing records.")));
        return;
    }
    for (const Id &id : missing)
        removeMissing(origin, id);
    report(Problem::note(
        Import::tr("%n exported record(s) are missing from the table and were removed.", nullptr, count)));
}

void ImportRun::removeMissing(const SourceExport &origin, const Id &id)
{
    const auto row = m_before.rowOf(m_entity, id);
    const bool unchanged = row && origin.then->before(*row).empty();
    const auto outcome = m_tableWrites->deletion(m_entity, id, origin.mark.exported, m_lastRow + 1, unchanged);
    if (!outcome.anyNew)
        return;
    if (m_writer)
        m_tableWrites->take(*m_writer, m_entity, id, outcome, m_tableName);
    m_anyImported = true;
    if (outcome.isHidden) {
        ++m_report.removed;
        return;
    }
    ++m_report.conflicts;
    add(Problem::warning(Import::tr("The record is missing from the table but was changed here since the export. It "
                                    "was kept; please decide what to do."),
                         Import::tr("Open the conflicts and decide."))
            .in({}, m_before.title(m_entity, id)));
}

}
