// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Maps columns to fields. An input consists of a line with the entity's key (or empty to detect it; a leading + also
// imports), a line of mappings (name=target, separated by semicolons; a leading ? treats them as those of the last
// import), and the table. Whatever the table contains: every column has one use, and every cell that is not blank ends
// up in a field, in an unknown column or in a problem.
#include "core/base/failure.h"
#include "core/base/text.h"
#include "core/csv/reader.h"
#include "core/entities/registry.h"
#include "core/import/columns/table.h"
#include "core/import/importer.h"
#include "tests/fuzz/fuzz.h"
#include "tests/support/database.h"
#include "tests/support/temporarystore.h"

#include <QFileInfo>

#include <algorithm>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

using fuzz::require;
using fuzz::shown;

namespace {

struct Wish {
    ImportOptions options;
    std::optional<imports::SavedMapping> saved;
    bool import = false;
};

Wish wishFrom(fuzz::Input &input)
{
    Wish wish;
    std::string_view entity = input.line(), choices = input.line();
    if (entity.starts_with('+')) {
        wish.import = true;
        entity.remove_prefix(1);
    }
    wish.options.entity = findEntity(entity);
    wish.options.backup = false;
    std::map<QString, QString> columns;
    const bool last = choices.starts_with('?');
    for (const std::string &item : text::splitList(choices.substr(last ? 1 : 0))) {
        const std::size_t equals = item.find('=');
        if (equals == item.npos)
            wish.options.ignore += text::toQ(item);
        else
            columns[text::toQ(item.substr(0, equals))] = text::toQ(item.substr(equals + 1));
    }
    if (last && wish.options.entity)
        wish.saved = imports::SavedMapping{wish.options.entity, columns};
    else
        wish.options.columns = columns;
    return wish;
}

void checkColumn(const imports::ColumnMap &map, const imports::ColumnUse &use)
{
    const ColumnGuess &guess = use.guess;
    const std::string about = shown(use.header);
    require(!guess.name.isEmpty(), "a column has a name", about);
    require(guess.confidence >= 0 && guess.confidence <= 1, "confidence is a share", about);
    require(!guess.reason.isEmpty() && !guess.how.isEmpty(), "the use of a column has a reason", about);
    require((guess.role == ColumnRole::Field) == (guess.field != nullptr),
            "a column has a field if and only if that is its use", about);
    if (guess.field)
        require(map.entity && map.entity->find(guess.field->key) == guess.field, "the field belongs to the entity",
                about);
    if (guess.role == ColumnRole::ExternalId)
        require(!guess.system.empty(), "ids of another program name the program", about);
    if (guess.role == ColumnRole::FullName)
        require(map.entity && takesTarget(*map.entity, "full_name"), "the entity has fields for a full name", about);
}

void checkMap(const imports::SourceTable &table)
{
    const Inspection &inspection = table.inspection;
    const imports::ColumnMap &map = table.map;
    require(map.columns.size() == inspection.columns.size() && map.columns.size() >= table.header.size(),
            "every column has a use");
    std::set<QString> names;
    std::set<std::string> kept;
    std::size_t ids = 0;
    for (const imports::ColumnUse &use : map.columns) {
        checkColumn(map, use);
        require(names.insert(use.guess.name).second, "column names are unique", shown(use.header));
        ids += use.guess.role == ColumnRole::Id;
        if (use.guess.role == ColumnRole::Unknown && !inspection.refused())
            require(kept.insert(use.header).second, "unknown columns are kept under unique names", shown(use.header));
        require(use.guess.filled >= 0 && use.guess.filled <= inspection.rows, "no more cells than rows",
                shown(use.header));
        require(use.guess.filled + use.guess.blank == inspection.rows, "every cell is filled or blank",
                shown(use.header));
    }
    require(ids <= 1 || inspection.refused(), "a record has one id");
    require(inspection.entity || inspection.refused(), "without an entity nothing is imported");
    for (const Problem &problem : inspection.problems)
        require(!problem.reason.isEmpty(), "a problem has a reason");
}

/// The part of a text that must be preserved: without accents, spaces and list separators.
std::string solid(std::string_view text)
{
    std::string out = text::fold(text);
    std::erase_if(out, [](char c) { return c == ' ' || c == ';' || c == ',' || c == '\\' || c == '\''; });
    return out;
}

/// A row of the file and its outcome.
struct Row {
    qint64 number = 0;
    std::vector<std::string> cells;
    std::optional<RowPlan> plan;
};

std::map<qint64, Row> rowsOf(const imports::SourceTable &table)
{
    std::map<qint64, Row> rows;
    csv::Reader reader(table.path, table.dialect);
    while (reader.next())
        rows[reader.row()] = {reader.row(), {reader.cells().begin(), reader.cells().end()}, std::nullopt};
    return rows;
}

bool isSaid(const Row &row, const imports::ColumnUse &use)
{
    return std::any_of(row.plan->problems.begin(), row.plan->problems.end(), [&](const Problem &problem) {
        return problem.column == use.guess.name || (use.guess.field && problem.column == use.guess.field->caption());
    });
}

/// All values of the row except unknown columns.
std::string valuesOf(const Row &row)
{
    std::string out;
    for (const CellPlan &cell : row.plan->cells)
        out += solid(cell.after.text()) + ' ';
    return out;
}

bool isFreeText(const Field &field)
{
    return field.kind == Kind::Text || field.kind == Kind::LongText || field.kind == Kind::Texts;
}

/// What people write for "nothing". A copy of the program's list, so that the list itself is tested.
bool isPlaceholder(std::string_view cell)
{
    static const std::set<std::string, std::less<>> words = {
        "n/a",     "na",  "none", "null", "nil",          "-",       "--",     "#n/a", "anonymous",
        "unknown", "tbd", "tba",  "?",    "not provided", "ninguno", "ninguna"};
    return words.contains(text::fold(cell));
}

bool isNothing(const imports::ColumnMap &map, const imports::ColumnUse &use, std::string_view cell)
{
    if (isPlaceholder(cell))
        return true;
    const std::string *value =
        use.guess.field ? Aliases::get().value(*map.entity, *use.guess.field, use.part, cell) : nullptr;
    const std::string *plain =
        use.guess.field ? Aliases::get().value(*map.entity, *use.guess.field, {}, cell) : nullptr;
    return (value && value->empty()) || (plain && plain->empty());
}

bool isInField(const Row &row, const imports::ColumnUse &use, std::string_view cell)
{
    const Field &field = *use.guess.field;
    for (const CellPlan &plan : row.plan->cells)
        if (plan.field == &field && !isFreeText(field) && !plan.after.isNotRecorded())
            return true;
    return valuesOf(row).find(solid(cell)) != std::string::npos;
}

bool isInName(const Row &row, std::string_view cell)
{
    const std::string values = valuesOf(row);
    std::string_view rest = cell;
    while (!rest.empty()) {
        const std::size_t end = std::min(rest.find_first_of(" ,\t\r\n\v\f"), rest.size());
        if (values.find(solid(rest.substr(0, end))) == std::string::npos)
            return false;
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return true;
}

bool isInExtra(const std::string *extra, std::string_view cell)
{
    return !extra || extra->find(solid(cell)) != std::string::npos;
}

/// True for a marker or instruction such as "(clear)", which is not text.
bool isMarker(std::string_view cell)
{
    std::string marker(cell);
    std::transform(marker.begin(), marker.end(), marker.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; });
    return Value::isClearOrder(marker) || !Value::fromCell(marker).isPresent();
}

/// extra: the unknown columns of the record; null if they were not read.
void checkCell(const imports::ColumnMap &map, const Row &row, std::size_t column, const std::string *extra)
{
    const std::string_view cell = text::trim(row.cells[column]);
    if (cell.empty() || isMarker(cell))
        return;
    const std::string about =
        "row " + std::to_string(row.number) + ", column " + std::to_string(column + 1) + ' ' + shown(cell);
    if (column >= map.columns.size()) {
        require(isInExtra(extra, cell), "a cell beyond the header is kept", about);
        return;
    }
    const imports::ColumnUse &use = map.columns[column];
    if (isSaid(row, use) || isNothing(map, use, cell))
        return;
    switch (use.guess.role) {
    case ColumnRole::Ignored:
    case ColumnRole::Bookkeeping:
        return;
    case ColumnRole::Unknown:
        require(isInExtra(extra, cell), "a cell of an unknown column is kept", about);
        return;
    case ColumnRole::Field:
        require(isInField(row, use, cell) || isInExtra(extra, cell), "a cell is in its field",
                about + ' ' + use.guess.field->key + " has " + shown(valuesOf(row)) + (extra ? shown(*extra) : ""));
        return;
    case ColumnRole::FullName:
        require(isInName(row, cell) || isInExtra(extra, cell), "a name is in its fields", about);
        return;
    case ColumnRole::ExternalId:
        require(valuesOf(row).find(solid(cell)) != std::string::npos, "an id in another program is kept", about);
        return;
    case ColumnRole::Id:
        require(Id::parse(cell) == row.plan->record, "a row with an id maps to that record", about);
        return;
    }
}

void checkRow(const imports::ColumnMap &map, const Row &row, Store *imported)
{
    if (!row.plan) {
        // Only cells that are deliberately ignored.
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            const std::string_view cell = text::trim(row.cells[i]);
            const ColumnRole role = i < map.columns.size() ? map.columns[i].guess.role : ColumnRole::Unknown;
            const bool left = cell.empty() || isMarker(cell) || role == ColumnRole::Ignored
                           || role == ColumnRole::Bookkeeping
                           || (i < map.columns.size() && isNothing(map, map.columns[i], cell));
            require(left, "a row with content is reported", "row " + std::to_string(row.number) + ' ' + shown(cell));
        }
        return;
    }
    const RowOutcome fate = row.plan->outcome;
    if (fate == RowOutcome::Rejected)
        require(!row.plan->problems.isEmpty(), "a rejected row has a reason", std::to_string(row.number));
    if (fate != RowOutcome::New && fate != RowOutcome::PossibleDuplicate)
        return; // Returned to the user, or a repetition of an earlier row.
    std::string extra;
    if (imported) {
        const std::optional<Record> record = imported->get(*map.entity, row.plan->record);
        require(record.has_value(), "a new row becomes a record", std::to_string(row.number));
        for (const auto &[key, value] : record->extra)
            extra += solid(value) + ' ';
        for (const CellPlan &cell : row.plan->cells)
            require(record->value(*cell.field) == cell.after, "a record has the planned value",
                    std::string(cell.field->key) + ' ' + shown(cell.after.cell()) + " is "
                        + shown(record->value(*cell.field).cell()));
    }
    for (std::size_t i = 0; i < row.cells.size(); ++i)
        checkCell(map, row, i, imported ? &extra : nullptr);
}

bool sameCounts(const ImportReport &a, const ImportReport &b)
{
    return a.rows == b.rows && a.created == b.created && a.changed == b.changed && a.unchanged == b.unchanged
        && a.rejected == b.rejected && a.suspects == b.suspects && a.conflicts == b.conflicts
        && a.repaired == b.repaired && a.unsure == b.unsure;
}

void checkImport(Store &store, const imports::SourceTable &table, const Wish &wish)
{
    std::map<qint64, Row> rows = rowsOf(table);
    Importer importer(store, table.path, wish.options);
    if (importer.inspect().refused())
        return;
    qint64 reported = 0;
    const ImportReport report = importer.plan([&](const RowPlan &plan) {
        ++reported;
        require(rows.contains(plan.row) && !rows[plan.row].plan, "each row is reported once", std::to_string(plan.row));
        rows[plan.row].plan = plan;
    });
    require(report.rows == reported
                && report.rows == report.created + report.changed + report.unchanged + report.rejected,
            "the counts add up");
    if (!wish.import) {
        for (const auto &[number, row] : rows)
            checkRow(table.map, row, nullptr);
        return;
    }
    const Transaction undone(databaseOf(store)); // Never committed.
    require(sameCounts(importer.apply(), report), "an import does what was planned");
    for (const auto &[number, row] : rows)
        checkRow(table.map, row, &store);
}

}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const bool ready = (fuzz::failOnQtWarnings(), fuzz::useUnwatchedMemoryForSqlite(), true);
    static TemporaryStore chapter;
    static fuzz::MemoryFile file;
    fuzz::Input input(data, size);
    const Wish wish = wishFrom(input);
    file.setContent(input.rest());
    if (!ready)
        return -1;
    try {
        imports::TableContext context;
        context.saved = [&](const std::vector<std::string> &) { return wish.saved; };
        const imports::SourceTable table = imports::inspectTable(file.path(), wish.options, context, Extent::Whole, {});
        checkMap(table);
        previewRows(file.path(), table.dialect, 20);
        if (!wish.saved)
            checkImport(*chapter, table, wish);
    } catch (const Failure &failure) {
        require(!failure.sentence().isEmpty(), "a failure has a message");
    }
    return 0;
}
