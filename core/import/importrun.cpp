// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/importrun.h"

#include "core/base/failure.h"
#include "core/base/text.h"
#include "core/import/columns/sentences.h"
#include "core/storage/changelog.h"
#include "core/storage/joined.h"
#include "core/storage/layout/jsontext.h"

#include <QFileInfo>

#include <algorithm>

namespace imports {
namespace {

constexpr qint64 rowsBetweenReports = 4096;

}

ImportRun::ImportRun(Store &store, Store &before, const SourceTable &table, const ImportOptions &options,
                     Writer *writer, Rejects *rejects, RowObserver observer)
    : m_store(store)
    , m_before(before)
    , m_table(table)
    , m_map(table.map)
    , m_entity(*table.map.entity)
    , m_options(options)
    , m_writer(writer)
    , m_rejects(rejects)
    , m_observer(std::move(observer))
    , m_foreign(table.map.origin == tableformat::Origin::Foreign)
    , m_snapshot(before)
    , m_references(before)
    , m_source(before.path(), table)
    , m_matcher(before, table)
    , m_check(m_entity)
    , m_current(store, m_entity)
{
    for (int i = 0; i < int(m_entity.fields.size()); ++i)
        if (m_entity.fields[std::size_t(i)].isReference())
            m_referenceFields.push_back(i);
    if (table.map.origin == tableformat::Origin::Spreadsheet)
        m_returned = std::make_unique<Returned>(before, table, options);
    m_tableName = QFileInfo(table.path).fileName();
}

void ImportRun::run(const Progress &progress, qint64 done0, qint64 total)
{
    qint64 walked = 0;
    if (m_returned)
        study(progress, done0, total);
    while ((m_at = m_source.next())) {
        if (walked++ % rowsBetweenReports == 0 && progress && !progress(done0 + m_at->bytesRead, total))
            throw Cancelled();
        importRow();
    }
    if (m_empty > 0)
        add(Problem::note(Import::tr("%n empty row(s) were skipped.", nullptr, int(m_empty))));
    finishReferences();
    if (m_returned)
        finishReturned();
    // A quotation mark without a closing one was read literally, which is a guess.
    m_report.unsure += m_source.strayQuotes();
}

void ImportRun::importRow()
{
    m_extraProblems.clear();
    if (m_returned && !resolveReturned())
        return;
    if (!m_at->parsed.hasValue && m_at->parsed.extras.empty() && m_at->parsed.id.isNull() && !m_at->parsed.rejected) {
        ++m_empty;
        return;
    }
    ++m_report.rows;
    if (m_at->parsed.rejected) {
        reject();
        return;
    }
    const Identity identity = m_matcher.identify(m_at->parsed, m_at->cells, m_at->row);
    if (m_returned && !m_resolved && identity.how == Identity::How::Known && !resolveFound(identity))
        return;
    switch (identity.how) {
    case Identity::How::New:
    case Identity::How::Own:
    case Identity::How::PossibleDuplicate:
        importNew(identity);
        break;
    case Identity::How::Known:
        importKnown(identity);
        break;
    case Identity::How::Repeated:
        rejectRepeated(identity);
        break;
    case Identity::How::DuplicateRow:
        if (m_rejectedRows.contains(identity.earlier)) {
            importNew(identity); // It fails the same checks.
            break;
        }
        m_extraProblems.push_back(
            Problem::note(Import::tr("This row repeats row %1, so it was imported once.").arg(identity.earlier)));
        RowResult result;
        result.outcome = RowOutcome::Unchanged;
        result.identity = identity;
        count(result);
    }
}

void ImportRun::importNew(const Identity &identity)
{
    // An exported record is imported as it was, even if it breaks a rule: parts of it may be withheld.
    const bool lenient = !m_foreign && identity.how == Identity::How::Own;
    for (Problem problem : m_check.check(m_at->parsed)) {
        if (lenient)
            problem.severity = Severity::Warning;
        m_at->parsed.rejected = m_at->parsed.rejected || problem.severity == Severity::Error;
        if (const Field *field = m_entity.find(text::fromQ(problem.column)))
            problem.column = field->caption();
        m_extraProblems.push_back(std::move(problem));
    }
    if (m_at->parsed.rejected) {
        reject();
        return;
    }
    checkReferences();
    RowResult result;
    result.outcome = identity.how == Identity::How::PossibleDuplicate ? RowOutcome::PossibleDuplicate : RowOutcome::New;
    result.identity = identity;
    if (result.outcome == RowOutcome::PossibleDuplicate)
        m_extraProblems.push_back(
            Problem::warning(Import::tr("New record, but it may be a duplicate. %1").arg(identity.reason),
                             Import::tr("Compare the two records and join them if they are the same.")));
    if (m_writer)
        m_writer->create(m_entity, identity.id, m_at->parsed.cells, extraJson());
    count(result);
}

std::string ImportRun::extraJson() const
{
    std::string json;
    for (const auto &[key, value] : m_at->parsed.extras) {
        json += json.empty() ? '{' : ',';
        jsontext::appendString(json, key);
        json += ':';
        jsontext::appendString(json, value);
    }
    return json.empty() ? json : json + '}';
}

void ImportRun::reject()
{
    ++m_report.rejected;
    m_rejectedRows.insert(m_at->row);
    QStringList reasons;
    for (const Problem &problem : rowProblems()) {
        if (problem.severity == Severity::Error)
            reasons +=
                problem.column.isEmpty() ? problem.reason : problem.column + QLatin1String(": ") + problem.reason;
        if (problem.severity == Severity::Error)
            add(problem);
    }
    if (m_rejects)
        m_rejects->add(m_at->cells, m_at->row, reasons.join(QLatin1Char(' ')));
    RowResult result;
    result.outcome = RowOutcome::Rejected;
    report(result, true);
}

void ImportRun::rejectRepeated(const Identity &identity)
{
    const QString where = identity.earlier > 0 ? Import::tr("Row %1 is the same record.").arg(identity.earlier)
                                               : Import::tr("An earlier row is the same record.");
    m_extraProblems.push_back(
        Problem::error(where,
                       Import::tr("Delete one of the two rows, or clear the ID to import this one as another record."))
            .in({}, text::toQ(identity.id.text())));
    reject();
}

void ImportRun::importKnown(const Identity &identity)
{
    if (!m_current.seek(identity.row)) {
        importNew(identity);
        return;
    }
    const bool deleted = m_current.isHidden();
    const bool isUndone = deleted && wasUndone(m_current.hiddenBy());
    const bool change =
        isUndone || (deleted && !m_resolved) || (m_options.existing != ImportOptions::Existing::Skip && differs());
    const bool needsRecord = change || (m_resolved && m_observer.each);
    const std::optional<Record> current = needsRecord ? std::optional(m_current.record()) : std::nullopt;
    m_current.release();
    RowResult result;
    result.outcome = RowOutcome::Unchanged;
    result.identity = identity;
    checkReferences();
    if (deleted && !isUndone && !becomesTableWrites()) {
        const Id survivor = standsFor(m_store, m_entity, identity.id);
        if (survivor != identity.id)
            m_extraProblems.push_back(
                Problem::note(Import::tr("This record was joined into another one, which was not changed."),
                              Import::tr("Change the record it was joined into: %1").arg(text::toQ(survivor.text()))));
        else
            m_extraProblems.push_back(Problem::warning(Import::tr("This record was removed here and was not changed."),
                                                       Import::tr("Restore the record first if you want it back.")));
        count(result);
        return;
    }
    if (!change) {
        result.before = current;
        count(result);
        return;
    }
    collectChanges(*current, result);
    result.before = current;
    if (!isUndone && importAsWrites(*current, result)) {
        if (!m_at->parsed.rejected)
            count(result);
        return;
    }
    if (isUndone) { // Undoing an import removed it: importing it again restores it.
        result.outcome = RowOutcome::New;
        if (m_writer)
            m_writer->restore(m_entity, identity.id);
    } else if (!result.changes.empty() || result.extra) {
        result.outcome = RowOutcome::Changed;
    }
    if (result.outcome != RowOutcome::Unchanged && (!result.changes.empty() || result.extra)) {
        if (isFaulty(*current, result))
            return;
        if (m_writer)
            m_writer->update(*current, result.changes, result.extra);
    }
    count(result);
}

bool ImportRun::isFaulty(const Record &current, const RowResult &result)
{
    Record after = current;
    for (const auto &[field, value] : result.changes)
        after.set(*field, value);
    const auto faults = [](const Record &record) {
        Problems errors = record.validate();
        errors.removeIf([](const Problem &p) { return p.severity != Severity::Error; });
        return errors;
    };
    const Problems errors = result.changes.empty() ? Problems() : faults(after);
    if (errors.isEmpty() || !faults(current).isEmpty())
        return false;
    m_extraProblems += errors;
    m_at->parsed.rejected = true;
    reject();
    return true;
}

/// A quick test whether any value of the row differs from the record; in most rows of a returned file none does.
bool ImportRun::differs() const
{
    for (std::size_t i = 0; i < m_at->parsed.cells.size(); ++i) {
        const CellView &cell = m_at->parsed.cells[i];
        if (cell.state == Value::State::NotRecorded && !m_at->parsed.clear[i])
            continue;
        const Value stored = m_current.value(int(i));
        if (m_at->parsed.clear[i] ? !stored.isNotRecorded()
                                  : stored.state() != cell.state || stored.text() != cell.text)
            return true;
    }
    return !m_at->parsed.extraClears.empty() || (!m_at->parsed.extras.empty() && m_current.extraJson() != extraJson());
}

/// The value that a field of a known record should have after this row.
Value ImportRun::wanted(int index, const Value &current) const
{
    const Field &field = m_entity.fields[std::size_t(index)];
    const CellView &cell = m_at->parsed.cells[std::size_t(index)];
    const bool fill = m_options.existing == ImportOptions::Existing::Fill;
    if (m_at->parsed.clear[std::size_t(index)])
        return fill ? current : Value();
    if (cell.state == Value::State::NotRecorded || (fill && !current.isNotRecorded()))
        return current;
    if (cell.state == Value::State::Withheld)
        return current.isNotRecorded() ? Value::withheld() : current;
    if (cell.state == Value::State::KnownNone)
        return Value::knownNone();
    // Lists from other programs are added to ours; a table of our own replaces the list.
    if (!m_foreign || !current.isPresent() || (field.kind != Kind::Texts && field.kind != Kind::References))
        return Value(std::string(cell.text));
    std::vector<std::string> items = text::splitList(current.text());
    for (std::string &item : text::splitList(cell.text))
        if (std::find(items.begin(), items.end(), item) == items.end())
            items.push_back(std::move(item));
    return Value(text::joinList(items));
}

void ImportRun::collectChanges(const Record &current, RowResult &result)
{
    for (int i = 0; i < int(m_entity.fields.size()); ++i)
        if (Value value = wanted(i, current.at(i)); value != current.at(i))
            result.changes.emplace_back(&m_entity.fields[std::size_t(i)], std::move(value));
    if (m_foreign)
        keepReplaced(current, result);
    collectExtras(current, result);
}

/// A replaced phone number or e-mail address is kept in the list of others.
void ImportRun::keepReplaced(const Record &current, RowResult &result) const
{
    const std::size_t own = result.changes.size();
    for (std::size_t i = 0; i < own; ++i) {
        const Field &field = *result.changes[i].first;
        const char *key = field.kind == Kind::Email ? "other_emails" : field.kind == Kind::Phone ? "other_phones" : "";
        const Field *others = m_entity.find(key);
        const Value old = current.value(field);
        if (!others || !old.isPresent() || !result.changes[i].second.isPresent())
            continue;
        const auto at = std::find_if(result.changes.begin(), result.changes.end(),
                                     [&](auto &change) { return change.first == others; });
        std::vector<std::string> items =
            text::splitList(at == result.changes.end() ? current.value(*others).text() : at->second.text());
        if (std::find(items.begin(), items.end(), old.text()) == items.end())
            items.push_back(old.text());
        if (at == result.changes.end())
            result.changes.emplace_back(others, Value(text::joinList(items)));
        else
            at->second = Value(text::joinList(items));
    }
}

void ImportRun::collectExtras(const Record &current, RowResult &result) const
{
    std::map<std::string, std::string> extra = current.extra;
    for (const auto &[key, value] : m_at->parsed.extras)
        if (m_options.existing != ImportOptions::Existing::Fill || !extra.contains(std::string(key)))
            extra[std::string(key)] = std::string(value);
    for (const std::string &key : m_at->parsed.extraClears)
        extra.erase(key);
    if (extra != current.extra)
        result.extra = std::move(extra);
}

bool ImportRun::wasUndone(qint64 step)
{
    const auto known = m_undone.find(step);
    if (known != m_undone.end())
        return known->second;
    const bool undone = changelog::kindOf(m_store, step) == EditKind::Undo;
    m_undone[step] = undone;
    return undone;
}

}
