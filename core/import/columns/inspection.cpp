// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/columns/inspection.h"

#include "core/base/text.h"
#include "core/import/columns/sentences.h"
#include "core/import/columns/table.h"

#include <QFileInfo>

#include <algorithm>

namespace imports {
namespace {

/// Removes what remains of a byte order mark when a program reads our table in a wrong encoding and saves it.
std::vector<std::string> withoutMark(std::vector<std::string> header)
{
    static constexpr std::string_view mark = "\u00EF\u00BB\u00BF";
    if (header.empty() || !header.front().starts_with(mark))
        return header;
    std::string &first = header.front();
    first.erase(0, mark.size());
    if (first.size() > 2 && first.front() == '"' && first.back() == '"')
        first = first.substr(1, first.size() - 2);
    return header;
}

void settleDialect(csv::Dialect &dialect, const std::vector<std::string> &header, const ImportOptions &options,
                   const QString &stem)
{
    if (tableformat::recognize(header, options.entity, stem).entity) {
        dialect.backslashEscapes = false;
        dialect.secondHeader = false;
        dialect.unwrapText = false;
    } else if (const SourceProgram *source = Aliases::get().source(header); source && source->key == "surveymonkey") {
        dialect.secondHeader = true;
    }
}

int idColumn(const ColumnMap &map)
{
    const auto at = std::find_if(map.columns.begin(), map.columns.end(),
                                 [](auto &use) { return use.guess.role == ColumnRole::Id; });
    return at == map.columns.end() ? -1 : int(at - map.columns.begin());
}

std::vector<std::size_t> dateColumns(const ColumnMap &map)
{
    std::vector<std::size_t> out;
    for (std::size_t i = 0; i < map.columns.size(); ++i)
        if (const Field *field = map.columns[i].guess.field;
            field && field->kind == Kind::When && map.columns[i].part.empty())
            out.push_back(i);
    return out;
}

void settleDates(ColumnMap &map, const std::vector<ColumnEvidence> &evidence, Problems &problems)
{
    for (const std::size_t i : dateColumns(map)) {
        ColumnGuess &guess = map.columns[i].guess;
        const DateColumn &dates = evidence[i].dates;
        guess.dates = dates.order();
        if (guess.dates == DateOrder::Unknown)
            continue;
        guess.reason += QLatin1Char(' ') + dates.reason();
        // The dates of a returned table are known from its export.
        if (!dates.isCertain() && map.origin != tableformat::Origin::Spreadsheet)
            problems.push_back(
                Problem::warning(
                    dates.reason(),
                    Import::tr("If that is wrong, write the dates as year-month-day in the file and import it again."))
                    .in(guess.name, guess.sample.value(0)));
    }
}

/// The entity that the file's ids belong to; null if they are unknown. The header of a table of ours with few fields
/// may fit several entities.
const Entity *ownerOfIds(const std::vector<std::string> &header, const std::vector<ColumnEvidence> &evidence,
                         const TableContext &context)
{
    constexpr std::size_t enough = 20;
    if (!context.ownerOf)
        return nullptr;
    std::vector<Id> ids;
    for (std::size_t i = 0; i < header.size() && ids.empty(); ++i) {
        if (header[i] != tableformat::id && header[i] != tableformat::sheetId)
            continue;
        for (const std::string &value : evidence[i].values)
            if (const auto id = Id::parse(value); id && ids.size() < enough)
                ids.push_back(*id);
    }
    return ids.empty() ? nullptr : context.ownerOf(ids);
}

void findErrors(const ColumnMap &map, Inspection &inspection)
{
    const auto refuse = [&](const QString &reason, const QString &cure) {
        inspection.problems.push_front(Problem::error(reason, cure));
    };
    if (inspection.columns.empty())
        refuse(Import::tr("The file contains no table."),
               Import::tr("Choose another file, or choose the row with the column names."));
    else if (!map.entity)
        refuse(Import::tr("The kind of records in this file could not be guessed."),
               Import::tr("Choose the kind of records, such as pledges or actions."));
    else if (std::none_of(map.columns.begin(), map.columns.end(), [](const ColumnUse &use) {
                 return use.guess.role == ColumnRole::Field || use.guess.role == ColumnRole::FullName
                     || use.guess.role == ColumnRole::Id;
             }))
        refuse(Import::tr("None of the columns matches a field of %1.").arg(map.entity->caption()),
               Import::tr("Choose the field for each column."));
}

}

SourceTable inspectTable(const QString &path, const ImportOptions &options, const TableContext &context, Extent extent,
                         const Progress &progress)
{
    SourceTable table;
    table.path = path;
    const QString stem = QFileInfo(path).completeBaseName();
    Inspection &inspection = table.inspection;
    inspection.detection =
        csv::detect(path, options.choices, [](std::string_view header) { return Aliases::get().knows(header); });
    table.dialect = inspection.detection.dialect;
    settleDialect(table.dialect, withoutMark(inspection.detection.header), options, stem);
    inspection.detection.dialect = table.dialect;

    ColumnScanner scanner(path, table.dialect);
    scanner.readHead();
    table.header = withoutMark(scanner.header());
    if (table.header.empty())
        table.header.resize(scanner.columns.size());

    ImportOptions wanted = options;
    if (!wanted.entity)
        wanted.entity = ownerOfIds(table.header, scanner.columns, context);
    const std::optional<SavedMapping> saved = context.saved ? context.saved(table.header) : std::nullopt;
    if (saved && !wanted.entity)
        wanted.entity = saved->entity;
    const bool useSaved = saved && saved->entity == wanted.entity;
    table.map =
        mapColumns({table.header, scanner.columns, wanted, stem, useSaved ? &saved->columns : nullptr, context.isName});
    if (extent == Extent::Whole)
        scanner.readRest(table.map.entity ? dateColumns(table.map) : std::vector<std::size_t>(), idColumn(table.map),
                         progress);
    table.repeatedIds = scanner.repeatedIds;

    inspection.problems = inspection.detection.problems + scanner.problems + table.map.problems;
    settleDates(table.map, scanner.columns, inspection.problems);
    for (std::size_t i = 0; i < table.map.columns.size(); ++i) {
        table.map.columns[i].guess.filled = scanner.columns[i].filled;
        table.map.columns[i].guess.blank = scanner.rows - scanner.columns[i].filled;
        inspection.columns.push_back(table.map.columns[i].guess);
    }
    inspection.entity = table.map.entity;
    if (table.map.origin != tableformat::Origin::Foreign) {
        inspection.source = QStringLiteral("own");
        inspection.sourceName = Import::tr("This program");
    } else if (table.map.source) {
        inspection.source = text::toQ(table.map.source->key);
        inspection.sourceName = text::toQ(table.map.source->name);
    }
    inspection.rows = scanner.rows;
    inspection.whole = scanner.atEnd;
    table.widest = std::max(scanner.widest, table.header.size());
    findErrors(table.map, inspection);
    return table;
}

}

QString ColumnGuess::target() const
{
    switch (role) {
    case ColumnRole::Field:
        return QLatin1String(field->key);
    case ColumnRole::Id:
        return QStringLiteral("id");
    case ColumnRole::FullName:
        return QStringLiteral("full_name");
    case ColumnRole::ExternalId:
        return QStringLiteral("external_id");
    case ColumnRole::Unknown:
    case ColumnRole::Bookkeeping:
    case ColumnRole::Ignored:
        break;
    }
    return {};
}

bool Inspection::refused() const
{
    return std::any_of(problems.begin(), problems.end(),
                       [](const Problem &p) { return p.severity == Severity::Error && p.row == 0; });
}

QString Inspection::refusal() const
{
    for (const Problem &problem : problems)
        if (problem.severity == Severity::Error && problem.row == 0)
            return problem.cure.isEmpty() ? problem.reason : problem.reason + QLatin1Char(' ') + problem.cure;
    return {};
}

Inspection inspectFile(const QString &path, const ImportOptions &options, Extent extent, const Progress &progress)
{
    return imports::inspectTable(path, options, {}, extent, progress).inspection;
}

std::vector<QStringList> previewRows(const QString &path, const csv::Dialect &dialect, qint64 limit)
{
    std::vector<QStringList> rows;
    csv::Reader reader(path, dialect);
    while ((limit < 0 || qint64(rows.size()) < limit) && reader.next()) {
        QStringList row;
        for (const std::string_view cell : reader.cells())
            row += text::toQ(cell);
        rows.push_back(std::move(row));
    }
    return rows;
}
