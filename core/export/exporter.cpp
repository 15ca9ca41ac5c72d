// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/exporter.h"

#include "core/base/failure.h"
#include "core/csv/writer.h"
#include "core/export/exportmemory.h"
#include "core/export/tableformat.h"
#include "core/storage/layout/jsontext.h"
#include "core/storage/rowcursor.h"
#include "core/storage/storedrecord.h"

#include <QBuffer>
#include <QCryptographicHash>

#include <algorithm>
#include <set>
#include <string>
#include <string_view>

using exports::NotedExport;

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

/// Writes to another device and hashes the bytes.
class HashedDevice : public QIODevice
{
public:
    explicit HashedDevice(QIODevice &to)
        : m_to(to)
    {
        open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    }
    QByteArray hash() const { return m_hash.result(); }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *bytes, qint64 size) override
    {
        const qint64 written = m_to.write(bytes, size);
        if (written > 0)
            m_hash.addData(QByteArrayView(bytes, written));
        else
            setErrorString(m_to.errorString());
        return written;
    }

private:
    QIODevice &m_to;
    QCryptographicHash m_hash{QCryptographicHash::Blake2b_256};
};

/// Writes one table, directly from the stored rows.
class Export
{
public:
    /// noted: null unless the export is for spreadsheets.
    Export(Store &store, const ExportOptions &options, QIODevice &out, NotedExport *noted)
        : m_store(store)
        , m_entity(*options.entity)
        , m_noted(noted)
        , m_sheet(noted != nullptr)
        , m_columns(options.columns)
        , m_writer(out, writerOptions(options.purpose))
    {
        m_query.entity = options.entity;
        m_query.filters = options.where;
        if (m_columns.empty()) {
            for (const Field &field : m_entity.fields)
                m_columns.push_back(&field);
            const std::set<std::string> headers = extraHeaders(store, m_query);
            m_extras.assign(headers.begin(), headers.end());
        }
        std::sort(m_columns.begin(), m_columns.end());
        m_columns.erase(std::unique(m_columns.begin(), m_columns.end()), m_columns.end());
    }

    qint64 run(const Progress &progress)
    {
        const qint64 total = progress ? m_store.count(m_query) : 0;
        header();
        RowWalk rows(m_store, m_query,
                     {.fields = m_columns, .expressions = {}, .stamps = false, .extra = !m_extras.empty()});
        qint64 done = 0;
        while (rows.next()) {
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
            m_writer.cell(tableformat::id);
        for (const Field *field : m_columns)
            m_writer.cell(field->key);
        for (const std::string &key : m_extras)
            m_writer.cell(tableformat::extraHeader(key, m_entity));
        if (m_sheet) {
            m_writer.cell(tableformat::sheetId);
            m_writer.cell(tableformat::base);
            m_writer.cell(tableformat::check);
        }
        m_writer.endRow();
    }

    void row(const StoredRow &stored)
    {
        const Id id = stored.id();
        if (!m_sheet)
            m_writer.cell(id.text());
        for (std::size_t i = 0; i < m_columns.size(); ++i)
            field(stored, int(i), *m_columns[i]);
        if (!m_extras.empty())
            extras(stored.extraJson());
        if (m_sheet)
            bookkeeping(id);
        m_writer.endRow();
    }

    void bookkeeping(const Id &id)
    {
        m_writer.cell(id.text());
        exports::Mark mark{m_noted->at(), {}, m_noted->supersededBy(m_entity, id)};
        if (m_rows++ % exports::rowsBetweenVersions == 0)
            mark.knownVersions = m_noted->knownVersions();
        m_writer.cell(exports::text(mark));
        exports::addCheck(m_checks, {}, {});
        m_writer.cell(m_checks);
        m_checks.clear();
    }

    void cell(std::string_view key, std::string_view text, csv::CellKind kind = csv::CellKind::Text)
    {
        if (m_sheet)
            exports::addCheck(m_checks, key, text);
        m_writer.cell(text, kind);
    }

    void field(const StoredRow &stored, int column, const Field &field)
    {
        const StoredRow::Type type = stored.type(column);
        if (type == StoredRow::Type::Nothing) {
            m_writer.emptyCell();
            return;
        }
        if (type == StoredRow::Type::Text) {
            const std::string_view text = stored.text(column);
            if (!text.starts_with('(') && !text.starts_with('\\')) { // Cannot be mistaken for a marker.
                cell(field.key, text);
                return;
            }
        }
        const Value value = stored.value(column);
        cell(field.key, value.cell(), kindOf(field, value));
    }

    void extras(std::string_view json)
    {
        const jsontext::Texts texts = json.empty() ? jsontext::Texts() : jsontext::read(json);
        for (const std::string &key : m_extras) {
            const auto at = texts.find(key);
            cell(key, at == texts.end() ? std::string() : Value(at->second).cell());
        }
    }

    Store &m_store;
    const Entity &m_entity;
    NotedExport *m_noted;
    bool m_sheet;
    qint64 m_rows = 0;
    std::string m_checks; ///< Checks of the current row.
    std::vector<const Field *> m_columns;
    std::vector<std::string> m_extras;
    Query m_query;
    csv::Writer m_writer;
};

}

qint64 exportRecords(Store &store, const ExportOptions &options, QIODevice &out, const Progress &progress)
{
    if (options.purpose != ExportOptions::For::Spreadsheet)
        return Export(store, options, out, nullptr).run(progress);
    std::vector<std::string> columns;
    for (const Field *field : options.columns)
        columns.emplace_back(field->key);
    NotedExport noted(store, {options.entity, options.where, columns, options.file});
    HashedDevice hashed(out);
    qint64 rows = 0;
    {
        const Snapshot snapshot(store);
        noted.noteState();
        rows = Export(store, options, hashed, &noted).run(progress);
    }
    noted.finish(rows, hashed.hash());
    return rows;
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
