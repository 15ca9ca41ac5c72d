// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/store.h"

#include "core/base/text.h"
#include "core/entities/registry.h"
#include "core/storage/chapter.h"
#include "core/storage/layout/schema.h"

#include <QFileInfo>

#include <algorithm>

Store::Store(std::unique_ptr<Chapter> chapter)
    : m_chapter(std::move(chapter))
{}

Store::~Store()
{
    m_chapter->close();
}

std::unique_ptr<Store> Store::create(const QString &path, const QString &name, const QString &postalCode,
                                     const WallClock &clock)
{
    ChapterFile::create(path, name, postalCode, clock);
    std::unique_ptr<Store> store = open(path, Mode::ReadWrite, clock);
    store->m_chapter->clearNotes(); // A new file needs no note about its location.
    return store;
}

std::unique_ptr<Store> Store::open(const QString &path, Mode mode, const WallClock &clock)
{
    auto chapter = std::make_unique<Chapter>(path, mode == Mode::ReadWrite, clock);
    const bool migrated = chapter->file().version < schemaVersion && chapter->file().readOnlyReason.isEmpty();
    std::unique_ptr<Store> store(new Store(std::move(chapter)));
    if (migrated)
        store->adoptRecords();
    return store;
}

QString Store::path() const
{
    return m_chapter->file().path;
}
bool Store::isReadOnly() const
{
    return !m_chapter->file().readOnlyReason.isEmpty();
}
QString Store::readOnlyReason() const
{
    return m_chapter->file().readOnlyReason;
}
QStringList Store::openingNotes() const
{
    return m_chapter->file().notes;
}
Id Store::site() const
{
    return m_chapter->file().site;
}
int Store::fileSchemaVersion() const
{
    return int(m_chapter->db().number("PRAGMA user_version"));
}
QString Store::name() const
{
    return const_cast<Store *>(this)->setting("name");
}
const HybridClock &Store::clock() const
{
    return m_chapter->clock();
}

std::optional<Record> Store::get(const Entity &entity, const Id &id)
{
    SqlStatement statement(m_chapter->db(),
                           "SELECT " + schema::selectRecord(entity) + " FROM " + sqlName(entity.key) + " WHERE id=?");
    statement.bindBlob(1, id.bytes().data(), 16);
    if (!statement.step())
        return std::nullopt;
    return m_chapter->record(statement, entity);
}

std::optional<qint64> Store::rowOf(const Entity &entity, const Id &id)
{
    SqlStatement statement(m_chapter->db(), "SELECT pk FROM " + sqlName(entity.key) + " WHERE id=?");
    statement.bindBlob(1, id.bytes().data(), 16);
    return statement.step() ? std::optional<qint64>(statement.number(0)) : std::nullopt;
}

qint64 Store::rowCount(const Entity &entity)
{
    return m_chapter->db().number("SELECT count(*) FROM " + sqlName(entity.key));
}

bool Store::hasRows(const Entity &entity)
{
    return m_chapter->db().number("SELECT count(*) FROM (SELECT 1 FROM " + sqlName(entity.key) + " LIMIT 1)") != 0;
}

qint64 Store::lastRow(const Entity &entity)
{
    return m_chapter->db().number("SELECT ifnull(max(pk),0) FROM " + sqlName(entity.key));
}

const Entity *Store::ownerOf(const std::vector<Id> &ids)
{
    const Entity *owner = nullptr;
    qint64 most = 0;
    for (const Entity *entity : entities()) {
        SqlStatement row(m_chapter->db(), "SELECT 1 FROM " + sqlName(entity->key) + " WHERE id=?");
        qint64 known = 0;
        for (const Id &id : ids) {
            row.bindBlob(1, id.bytes().data(), id.bytes().size());
            known += row.step();
            row.reset();
        }
        if (known > most) {
            most = known;
            owner = entity;
        }
    }
    return owner;
}

qint64 Store::bytes()
{
    return m_chapter->db().number("PRAGMA page_count") * m_chapter->db().number("PRAGMA page_size");
}

void Store::limitCache(qint64 kibibytes)
{
    m_chapter->db().exec("PRAGMA cache_size=-" + std::to_string(kibibytes));
}

void Store::cancelWhen(bool (*requested)())
{
    m_chapter->db().cancelWhen(requested);
}

qint64 Store::count(const Query &query)
{
    std::vector<std::string> texts;
    Query all = query;
    all.limit = -1;
    all.offset = 0;
    SqlStatement statement(m_chapter->db(), sql::select(all, "count(*)", false));
    sql::bindQuery(statement, all, texts);
    return statement.step() ? statement.number(0) : 0;
}

namespace {

/// All live rows in the order of an index. Reading the order from the index takes a tenth of the time of sorting. The
/// index lacks deleted marks and rows without a value, so one walk over the table finds those.
std::vector<qint64> rowsByIndex(Database &db, const Query &query)
{
    const std::string table = sqlName(query.entity->key), column = sqlName(query.sort->key);
    const char *direction = query.descending ? " DESC" : "";
    std::vector<bool> deleted;
    std::vector<qint64> without, out;
    {
        SqlStatement statement(db, "SELECT pk,deleted IS NULL FROM " + table + " WHERE deleted IS NOT NULL OR " + column
                                       + " IS NULL ORDER BY pk" + direction);
        while (statement.step()) {
            const auto row = std::size_t(statement.number(0));
            if (statement.number(1) != 0) {
                without.push_back(qint64(row));
                continue;
            }
            if (row >= deleted.size())
                deleted.resize(std::max(row + 1, deleted.size() * 2));
            deleted[row] = true;
        }
    }
    SqlStatement statement(db, "SELECT pk FROM " + table + " WHERE " + column + " IS NOT NULL ORDER BY " + column
                                   + (query.sort->isReference() ? "" : " COLLATE NOCASE") + direction + ",pk"
                                   + direction);
    while (statement.step())
        if (const auto row = std::size_t(statement.number(0)); row >= deleted.size() || !deleted[row])
            out.push_back(qint64(row));
    out.insert(out.end(), without.begin(), without.end());
    return out;
}

}

std::vector<qint64> Store::rows(const Query &query)
{
    const bool whole = query.filters.empty() && query.words.empty() && query.limit < 0 && query.offset == 0
                    && query.deleted == Query::Deleted::Without;
    if (whole && query.sort && query.sort->is(Indexed) && !query.sort->isNumber())
        return rowsByIndex(m_chapter->db(), query);
    std::vector<std::string> texts;
    std::vector<qint64> out;
    SqlStatement statement(m_chapter->db(), sql::select(query, "pk"));
    sql::bindQuery(statement, query, texts);
    while (statement.step())
        out.push_back(statement.number(0));
    return out;
}

std::vector<Record> Store::fetch(const Entity &entity, std::span<const qint64> rows)
{
    std::vector<Record> out;
    out.reserve(rows.size());
    SqlStatement statement(m_chapter->db(),
                           "SELECT " + schema::selectRecord(entity) + " FROM " + sqlName(entity.key) + " WHERE pk=?");
    for (const qint64 row : rows) {
        statement.bind(1, row);
        if (statement.step())
            out.push_back(m_chapter->record(statement, entity));
        statement.reset();
    }
    return out;
}

void Store::forEach(const Query &query, const std::function<bool(const Record &)> &each)
{
    std::vector<std::string> texts;
    SqlStatement statement(m_chapter->db(), sql::select(query, schema::selectRecord(*query.entity)));
    sql::bindQuery(statement, query, texts);
    while (statement.step() && each(m_chapter->record(statement, *query.entity))) {}
}

QString Store::setting(const std::string &key)
{
    SqlStatement statement(m_chapter->db(), "SELECT value FROM setting WHERE key=?");
    statement.bind(1, key);
    return statement.step() ? text::toQ(statement.text(0)) : QString();
}

void Store::setSetting(const std::string &key, const QString &value)
{
    if (isReadOnly())
        throw Failure(readOnlyReason(), tr("Save a copy elsewhere to change it."));
    const std::string text = text::fromQ(value);
    Transaction transaction(m_chapter->db());
    SqlStatement statement(
        m_chapter->db(),
        "INSERT INTO setting(key,value) VALUES(?,?) ON CONFLICT(key) DO UPDATE SET value=excluded.value");
    statement.bind(1, key).bind(2, text).run();
    transaction.commit();
}

void Store::backupTo(const QString &path)
{
    copyDatabase(m_chapter->db(), path);
}

QString Store::automaticBackup(const QString &occasion)
{
    return backupBeside(m_chapter->db(), path(), occasion, m_chapter->clock().wall());
}

QString Store::backupBefore(const QString &occasion)
{
    constexpr qint64 large = 64 << 20;
    if (QFileInfo(path()).size() > large && hasRecentBackup(path(), m_chapter->clock().wall()))
        return {};
    return automaticBackup(occasion);
}

void Store::poll()
{
    if (m_chapter->changedElsewhere())
        Q_EMIT changed({});
}
