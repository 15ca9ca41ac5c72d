// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/exporter.h"

#include "core/base/failure.h"
#include "core/csv/writer.h"
#include "core/exchange/ownformat.h"

#include <QBuffer>

#include <algorithm>

namespace {

constexpr qint64 rowsBetweenReports = 4096;

csv::CellKind kindOf(const Field &field, const Value &value)
{
    return field.isNumber() && value.isPresent() ? csv::CellKind::Number : csv::CellKind::Text;
}

csv::WriterOptions writerOptions(ExportOptions::For purpose)
{
    const bool sheet = purpose == ExportOptions::For::Spreadsheet;
    return {.delimiter = ',', .bom = sheet, .crlf = true, .quoteAllText = sheet, .formulaGuard = sheet};
}

/// Keys of the unknown columns of all records of the query, sorted by bytes.
std::vector<std::string> extraKeys(Store &store, const Query &query)
{
    Query unordered = query;
    std::vector<std::string> texts, keys;
    Statement statement(store.database(), "SELECT DISTINCT j.key FROM (" + sql::select(unordered, "extra", false)
                                              + ") AS rows, json_each(rows.extra) AS j WHERE rows.extra IS NOT NULL");
    sql::bindQuery(statement, unordered, texts);
    while (statement.step())
        keys.emplace_back(statement.text(0));
    std::sort(keys.begin(), keys.end());
    return keys;
}

/// One export on its way.
struct Export {
    const Entity &entity;
    bool sheet;
    std::vector<const Field *> columns;
    std::vector<std::string> extras;
    csv::Writer writer;

    void header()
    {
        if (!sheet)
            writer.cell(own::id);
        for (const Field *field : columns)
            writer.cell(field->key);
        for (const std::string &key : extras)
            writer.cell(own::extraHeader(key, entity));
        if (sheet) {
            writer.cell(own::sheetId);
            writer.cell(own::base);
        }
        writer.endRow();
    }

    void row(const Record &record)
    {
        if (!sheet)
            writer.cell(record.id().text());
        for (const Field *field : columns) {
            const Value &value = record.value(*field);
            writer.cell(value.cell(), kindOf(*field, value));
        }
        for (const std::string &key : extras) {
            const auto at = record.extra.find(key);
            writer.cell(at == record.extra.end() ? std::string() : Value(at->second).cell());
        }
        if (sheet) {
            writer.cell(record.id().text());
            writer.cell(own::baseText(record.changed));
        }
        writer.endRow();
    }
};

}

qint64 exportRecords(Store &store, const ExportOptions &options, QIODevice &out, const Progress &progress)
{
    Query query;
    query.entity = options.entity;
    query.filters = options.where;
    Export job{*options.entity, options.purpose == ExportOptions::For::Spreadsheet, options.columns, {},
               csv::Writer(out, writerOptions(options.purpose))};
    if (job.columns.empty()) {
        for (const Field &field : options.entity->fields)
            job.columns.push_back(&field);
        job.extras = extraKeys(store, query);
    }
    std::sort(job.columns.begin(), job.columns.end());
    job.columns.erase(std::unique(job.columns.begin(), job.columns.end()), job.columns.end());
    const qint64 total = progress ? store.count(query) : 0;
    job.header();
    qint64 done = 0;
    store.forEach(query, [&](const Record &record) {
        if (done % rowsBetweenReports == 0 && progress && !progress(done, total))
            throw Cancelled();
        job.row(record);
        ++done;
        return true;
    });
    job.writer.finish();
    if (progress)
        progress(done, total);
    return done;
}

QByteArray templateFor(const Entity &entity)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    csv::Writer writer(buffer, writerOptions(ExportOptions::For::Exchange));
    for (const Field &field : entity.fields)
        writer.cell(field.key);
    writer.endRow();
    writer.finish();
    return buffer.data();
}
