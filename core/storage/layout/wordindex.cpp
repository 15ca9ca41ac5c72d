// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/layout/wordindex.h"

#include "core/storage/layout/cells.h"
#include "core/storage/layout/schema.h"

#include <algorithm>
#include <cstring>
#include <map>

namespace {

constexpr std::size_t batchBytes = 256 * 1024;

/// A batch is a sequence of records: the row number, then each text as its length and its bytes.
constexpr quint32 absent = 0x7f7f7f7f; ///< Not a possible length, and its bytes are ASCII.

template <typename Number> void append(std::string &batch, Number number)
{
    batch.append(reinterpret_cast<const char *>(&number), sizeof number);
}

void append(std::string &batch, std::string_view text)
{
    append(batch, quint32(text.size()));
    batch.append(text);
}

class BatchReader
{
public:
    explicit BatchReader(std::string_view batch)
        : m_rest(batch)
    {}
    bool atEnd() const { return m_rest.empty(); }
    std::string_view rest() const { return m_rest; }

    template <typename Number> Number number()
    {
        Number number;
        std::memcpy(&number, m_rest.data(), sizeof number);
        m_rest.remove_prefix(sizeof number);
        return number;
    }

    CellView cell()
    {
        const auto size = number<quint32>();
        if (size == absent)
            return {};
        const std::string_view text = m_rest.substr(0, size);
        m_rest.remove_prefix(size);
        return {Value::State::Present, text};
    }

private:
    std::string_view m_rest;
};

/// Checks a whole record of a batch, including its lengths: one of 128 or more only means that the slower way is used.
bool isAscii(std::string_view bytes)
{
    quint64 all = 0;
    while (bytes.size() >= sizeof all) {
        quint64 eight;
        std::memcpy(&eight, bytes.data(), sizeof eight);
        all |= eight;
        bytes.remove_prefix(sizeof eight);
    }
    for (const char c : bytes)
        all |= static_cast<unsigned char>(c);
    return (all & 0x8080808080808080ULL) == 0;
}

std::string indexName(const Entity &entity)
{
    return sqlName(std::string(entity.key) + "_fts");
}

}

WordIndex::WordIndex(const Entity &entity)
    : m_entity(entity)
    , m_db(std::make_unique<Database>(QString(), Database::Mode::Create))
{
    for (std::size_t i = 0; i < entity.fields.size(); ++i)
        if (entity.fields[i].is(Searchable))
            m_fields.push_back(i);
    m_thread = std::thread([this] { run(); });
}

WordIndex::~WordIndex()
{
    m_batches.close();
    if (m_thread.joinable()) {
        m_db->interrupt();
        m_thread.join();
    }
}

void WordIndex::add(qint64 row, std::span<const CellView> cells, std::string_view extraJson)
{
    append(m_batch, row);
    for (const std::size_t field : m_fields) {
        if (cells[field].state == Value::State::Present)
            append(m_batch, cells[field].text);
        else
            append(m_batch, absent);
    }
    append(m_batch, extraJson);
    if (m_batch.size() < batchBytes)
        return;
    m_batches.put(m_batch);
    m_batch.clear();
}

void WordIndex::run()
{
    try {
        build(*m_db);
    } catch (...) {
        m_failure = std::current_exception();
    }
}

void WordIndex::build(Database &db)
{
    const std::string index = indexName(m_entity);
    db.exec("PRAGMA page_size=8192; PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA secure_delete=OFF; PRAGMA "
            "cache_size=-16384;"
            "BEGIN");
    db.exec(schema::fullText(m_entity));
    // Flush larger batches of words and merge segments later than by default: a quarter less work, and searching is not
    // slower. Applies to this database only.
    const auto set = [&](const char *option, int value) {
        db.exec("INSERT INTO " + index + "(" + index + ",rank) VALUES('" + option + "'," + std::to_string(value) + ")");
    };
    set("hashsize", 16 << 20);
    set("automerge", 16);
    std::map<std::string, int, std::less<>> parameters;
    for (const std::size_t field : m_fields)
        parameters.emplace(m_entity.fields[field].key, int(parameters.size()) + 2);
    const int extra = parameters.emplace("extra", int(parameters.size()) + 2).first->second;
    const auto insertOf = [&](schema::Letters letters) {
        return "INSERT INTO " + index + "(rowid,words) VALUES(?1,"
             + schema::words(
                   m_entity, [&](std::string_view key) { return '?' + std::to_string(parameters.find(key)->second); },
                   letters)
             + ")";
    };
    SqlStatement ofAny(db, insertOf(schema::Letters::Any)), ofAscii(db, insertOf(schema::Letters::Ascii));
    std::vector<CellView> texts(m_fields.size());
    std::string batch;
    while (m_batches.take(batch)) {
        BatchReader reader(batch);
        while (!reader.atEnd()) {
            const auto row = reader.number<qint64>();
            const std::string_view record = reader.rest();
            for (CellView &text : texts)
                text = reader.cell();
            const std::string_view json = reader.cell().text;
            SqlStatement &insert = isAscii(record.substr(0, record.size() - reader.rest().size())) ? ofAscii : ofAny;
            insert.bind(1, row);
            for (std::size_t i = 0; i < m_fields.size(); ++i)
                cells::bind(insert, int(i) + 2, m_entity.fields[m_fields[i]], texts[i]);
            if (json.empty())
                insert.bindNull(extra);
            else
                insert.bind(extra, json);
            insert.run();
        }
    }
    // Merge into one segment now; otherwise a later small edit would have to merge the large ones, which takes seconds.
    db.exec("INSERT INTO " + index + "(" + index + ") VALUES('optimize')");
    db.exec("COMMIT");
}

void WordIndex::finishInto(Database &db)
{
    m_batches.put(m_batch);
    m_batches.close();
    m_thread.join();
    if (m_failure)
        std::rethrow_exception(m_failure);
    // Drop and re-create the index, so that SQLite does not use cached content of the old one.
    const std::string index = indexName(m_entity);
    // Empty it first: dropping a full index keeps all of it in memory until the statement ends.
    db.exec("INSERT INTO " + index + "(" + index + ") VALUES('delete-all')");
    db.exec("DROP TABLE " + index);
    db.exec(schema::fullText(m_entity));
    const std::pair<const char *, const char *> tables[] = {
        {"_fts_data", "id,block"}, {"_fts_idx", "segid,term,pgno"}, {"_fts_docsize", "id,sz"}};
    for (const auto &[suffix, columns] : tables) {
        const std::string table = sqlName(std::string(m_entity.key) + suffix);
        const int width = 1 + int(std::count(columns, columns + std::strlen(columns), ','));
        db.exec("DELETE FROM " + table);
        SqlStatement from(*m_db, std::string("SELECT ") + columns + " FROM " + table + " ORDER BY 1,2");
        SqlStatement to(db, "INSERT INTO " + table + "(" + columns + ") VALUES(?,?" + (width > 2 ? ",?)" : ")"));
        while (from.step()) {
            for (int column = 0; column < width; ++column)
                to.bindColumn(column + 1, from, column);
            to.run();
        }
    }
    m_db.reset();
}

void WordIndex::renew(Database &db, const Entity &entity)
{
    WordIndex index(entity);
    std::string columns = "pk,extra";
    for (const std::size_t field : index.m_fields)
        columns += ',' + sqlName(entity.fields[field].key);
    SqlStatement rows(db, "SELECT " + columns + " FROM " + sqlName(entity.key) + " WHERE deleted IS NULL ORDER BY pk");
    std::vector<Value> values(index.m_fields.size());
    std::vector<CellView> cells(entity.fields.size());
    while (rows.step()) {
        for (std::size_t i = 0; i < values.size(); ++i) {
            values[i] = cells::read(rows, int(i) + 2, entity.fields[index.m_fields[i]]);
            cells[index.m_fields[i]] = {values[i].state(), values[i].text()};
        }
        index.add(rows.number(0), cells, rows.text(1));
    }
    rows.reset();
    index.finishInto(db);
}
