// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/exporter.h"

#include "core/base/failure.h"
#include "core/csv/writer.h"
#include "core/exchange/ownformat.h"
#include "core/storage/cells.h"
#include "core/storage/jsontext.h"

#include <QBuffer>

#include <algorithm>
#include <map>
#include <string>
#include <string_view>

namespace {

constexpr qint64 rowsBetweenReports = 4096;
constexpr int firstField = 5; ///< Column of the statement, after id, extra and the stamps.
constexpr int textType = 3, nullType = 5; ///< Statement::type of a text, and of nothing.

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

/// One export on its way: straight from the statement to the writer.
class Export
{
public:
    Export(Store &store, const ExportOptions &options, QIODevice &out)
        : m_store(store), m_entity(*options.entity), m_sheet(options.purpose == ExportOptions::For::Spreadsheet),
          m_columns(options.columns), m_writer(out, writerOptions(options.purpose))
    {
        m_query.entity = options.entity;
        m_query.filters = options.where;
        if (m_columns.empty()) {
            for (const Field &field : m_entity.fields)
                m_columns.push_back(&field);
            m_extras = extraKeys(store, m_query);
        }
        std::sort(m_columns.begin(), m_columns.end());
        m_columns.erase(std::unique(m_columns.begin(), m_columns.end()), m_columns.end());
    }

    qint64 run(const Progress &progress)
    {
        const qint64 total = progress ? m_store.count(m_query) : 0;
        header();
        std::string columns = "id,extra,hlc,site,st";
        for (const Field *field : m_columns)
            columns += ',' + sqlName(field->key);
        std::vector<std::string> texts;
        Statement rows(m_store.database(), sql::select(m_query, columns));
        sql::bindQuery(rows, m_query, texts);
        qint64 done = 0;
        while (rows.step()) {
            if (done++ % rowsBetweenReports == 0 && progress && !progress(done - 1, total))
                throw Cancelled();
            row(rows);
        }
        m_writer.finish();
        if (progress)
            progress(done, total);
        return done;
    }

private:
    void header()
    {
        if (!m_sheet)
            m_writer.cell(own::id);
        for (const Field *field : m_columns)
            m_writer.cell(field->key);
        for (const std::string &key : m_extras)
            m_writer.cell(own::extraHeader(key, m_entity));
        if (m_sheet) {
            m_writer.cell(own::sheetId);
            m_writer.cell(own::base);
        }
        m_writer.endRow();
    }

    void row(const Statement &rows)
    {
        const std::string_view raw = rows.blob(0);
        const Id id = raw.size() == 16 ? Id::fromRaw(raw.data()) : Id();
        if (!m_sheet)
            m_writer.cell(id.text());
        for (std::size_t i = 0; i < m_columns.size(); ++i)
            field(rows, firstField + int(i), *m_columns[i]);
        if (!m_extras.empty())
            extras(rows.text(1));
        if (m_sheet) {
            m_writer.cell(id.text());
            m_writer.cell(own::baseText(newestStamp(rows)));
        }
        m_writer.endRow();
    }

    /// When and by which chapter file anything of the record was last written.
    Stamp newestStamp(const Statement &rows)
    {
        Stamp newest{quint64(rows.number(2)), siteOf(rows.number(3))};
        stamps::each(rows.text(4), [&](std::string_view, quint64 hlc, qint64 site) { newest = std::max(newest, Stamp{hlc, siteOf(site)}); });
        return newest;
    }

    Id siteOf(qint64 number)
    {
        if (m_sites.empty()) {
            Statement sites(m_store.database(), "SELECT ord,id FROM site");
            while (sites.step())
                if (const std::string_view id = sites.blob(1); id.size() == 16)
                    m_sites[sites.number(0)] = Id::fromRaw(id.data());
        }
        return m_sites[number];
    }

    void field(const Statement &rows, int column, const Field &field)
    {
        const int type = rows.type(column);
        if (type == nullType) {
            m_writer.emptyCell();
            return;
        }
        if (type == textType) {
            const std::string_view text = rows.text(column);
            if (!text.starts_with('(') && !text.starts_with('\\')) { // No marker, nothing that looks like one.
                m_writer.cell(text);
                return;
            }
        }
        const Value value = cells::read(rows, column, field);
        m_writer.cell(value.cell(), kindOf(field, value));
    }

    void extras(std::string_view json)
    {
        const jsontext::Texts held = json.empty() ? jsontext::Texts() : jsontext::read(json);
        for (const std::string &key : m_extras) {
            const auto at = held.find(key);
            m_writer.cell(at == held.end() ? std::string() : Value(at->second).cell());
        }
    }

    Store &m_store;
    const Entity &m_entity;
    bool m_sheet;
    std::vector<const Field *> m_columns;
    std::vector<std::string> m_extras;
    std::map<qint64, Id> m_sites;
    Query m_query;
    csv::Writer m_writer;
};

}

qint64 exportRecords(Store &store, const ExportOptions &options, QIODevice &out, const Progress &progress)
{
    return Export(store, options, out).run(progress);
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
