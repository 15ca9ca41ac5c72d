// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/store.h"

#include "core/base/text.h"
#include "core/entities/registry.h"
#include "core/storage/layout/cells.h"
#include "core/storage/layout/jsontext.h"
#include "core/storage/layout/schema.h"
#include "core/storage/layout/unknownrecords.h"
#include "core/storage/store_p.h"
#include "core/storage/writer.h"

#include <QFileInfo>

#include <algorithm>

void Store::Private::catchUp()
{
    clock.resume(quint64(db().number("SELECT last_hlc FROM site WHERE ord=" + std::to_string(file.siteNumber))));
    clock.observe(quint64(db().number("SELECT max(last_hlc) FROM site")));
}

const Store::Private::Site &Store::Private::site(qint64 number)
{
    const auto known = sites.find(number);
    if (known != sites.end())
        return known->second;
    Statement statement(db(), "SELECT id,seen_ms FROM site WHERE ord=?");
    statement.bind(1, number);
    Site found;
    if (statement.step() && statement.blob(0).size() == 16)
        found = {Id::fromRaw(statement.blob(0).data()), statement.number(1)};
    return sites.emplace(number, found).first->second;
}

Stamp Store::Private::dated(quint64 hlc, qint64 number)
{
    const Site &at = site(number);
    return {hlc >> 16 == 0 ? quint64(at.seenMs) << 16 : hlc, at.id};
}

Record readRecord(const Statement &row, const Entity &entity, const std::function<Stamp(quint64, qint64)> &dated)
{
    const std::string_view id = row.blob(1);
    Record record(entity, id.size() == 16 ? Id::fromRaw(id.data()) : Id());
    record.deleted = !row.isNull(2);
    record.created = dated(quint64(row.number(3)), row.number(4));
    record.changed = record.created;
    stamps::each(row.text(5), [&](std::string_view, quint64 hlc, qint64 site) {
        record.changed = std::max(record.changed, dated(hlc, site));
    });
    record.extra = jsontext::read(row.text(6));
    for (int i = 0; i < int(entity.fields.size()); ++i)
        record.setAt(i, cells::read(row, schema::recordColumns + i, entity.fields[std::size_t(i)]));
    return record;
}

Store::Store(std::unique_ptr<Private> p)
    : d(std::move(p))
{}

Store::~Store()
{
    d->file.close();
}

std::unique_ptr<Store> Store::create(const QString &path, const QString &name, const QString &postalCode,
                                     const WallClock &clock)
{
    ChapterFile::create(path, name, postalCode, clock);
    std::unique_ptr<Store> store = open(path, Mode::ReadWrite, clock);
    store->d->file.notes.clear(); // Taking possession of its place is nothing to tell about a new file.
    return store;
}

std::unique_ptr<Store> Store::open(const QString &path, Mode mode, const WallClock &clock)
{
    auto p = std::make_unique<Private>(clock);
    p->file = ChapterFile::open(path, mode == Mode::ReadWrite, clock);
    p->catchUp();
    p->seenVersion = p->db().number("PRAGMA data_version");
    const bool broughtUp = p->file.version < schemaVersion && p->file.readOnlyReason.isEmpty();
    std::unique_ptr<Store> store(new Store(std::move(p)));
    if (broughtUp)
        store->adoptRecords();
    return store;
}

void Store::adoptRecords()
{
    for (const std::string &key : unknown::entities(d->db())) {
        const Entity *entity = findEntity(key);
        if (!entity)
            continue;
        Writer writer(*this, {.kind = EditKind::Merge,
                              .label = tr("Records of a kind that this version knows"),
                              .from = {},
                              .expectedRows = 0});
        unknown::each(
            d->db(), key, [this](qint64 number) { return d->site(number).id; },
            [&](const Id &id, const merge::Record &record) { writer.take(*entity, id, record); });
        unknown::forget(d->db(), key);
        writer.commit();
    }
}

QString Store::path() const
{
    return d->file.path;
}
bool Store::isReadOnly() const
{
    return !d->file.readOnlyReason.isEmpty();
}
QString Store::readOnlyReason() const
{
    return d->file.readOnlyReason;
}
QStringList Store::openingNotes() const
{
    return d->file.notes;
}
Id Store::site() const
{
    return d->file.site;
}
int Store::fileSchemaVersion() const
{
    return int(d->db().number("PRAGMA user_version"));
}
QString Store::name() const
{
    return const_cast<Store *>(this)->setting("name");
}
Database &Store::database()
{
    return d->db();
}
HybridClock &Store::clock()
{
    return d->clock;
}

std::optional<Record> Store::get(const Entity &entity, const Id &id)
{
    Statement statement(d->db(),
                        "SELECT " + schema::selectRecord(entity) + " FROM " + sqlName(entity.key) + " WHERE id=?");
    statement.bindBlob(1, id.bytes().data(), 16);
    if (!statement.step())
        return std::nullopt;
    return readRecord(statement, entity, [this](quint64 hlc, qint64 site) { return d->dated(hlc, site); });
}

std::optional<qint64> Store::rowOf(const Entity &entity, const Id &id)
{
    Statement statement(d->db(), "SELECT pk FROM " + sqlName(entity.key) + " WHERE id=?");
    statement.bindBlob(1, id.bytes().data(), 16);
    return statement.step() ? std::optional<qint64>(statement.number(0)) : std::nullopt;
}

qint64 Store::count(const Query &query)
{
    std::vector<std::string> texts;
    Query all = query;
    all.limit = -1;
    all.offset = 0;
    Statement statement(d->db(), sql::select(all, "count(*)", false));
    sql::bindQuery(statement, all, texts);
    return statement.step() ? statement.number(0) : 0;
}

namespace {

/// All live rows in the order of an index. The index alone gives the order, in a tenth of the time that sorting takes;
/// it does not know which rows are deleted and which have no value, so one walk over the table looks for those.
std::vector<qint64> rowsByIndex(Database &db, const Query &query)
{
    const std::string table = sqlName(query.entity->key), column = sqlName(query.sort->key);
    const char *direction = query.descending ? " DESC" : "";
    std::vector<bool> deleted;
    std::vector<qint64> without, out;
    {
        Statement statement(db, "SELECT pk,deleted IS NULL FROM " + table + " WHERE deleted IS NOT NULL OR " + column
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
    Statement statement(db, "SELECT pk FROM " + table + " WHERE " + column + " IS NOT NULL ORDER BY " + column
                                + (query.sort->isReference() ? "" : " COLLATE NOCASE") + direction + ",pk" + direction);
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
        return rowsByIndex(d->db(), query);
    std::vector<std::string> texts;
    std::vector<qint64> out;
    Statement statement(d->db(), sql::select(query, "pk"));
    sql::bindQuery(statement, query, texts);
    while (statement.step())
        out.push_back(statement.number(0));
    return out;
}

std::vector<Record> Store::fetch(const Entity &entity, std::span<const qint64> rows)
{
    std::vector<Record> out;
    out.reserve(rows.size());
    Statement statement(d->db(),
                        "SELECT " + schema::selectRecord(entity) + " FROM " + sqlName(entity.key) + " WHERE pk=?");
    for (const qint64 row : rows) {
        statement.bind(1, row);
        if (statement.step())
            out.push_back(
                readRecord(statement, entity, [this](quint64 hlc, qint64 site) { return d->dated(hlc, site); }));
        statement.reset();
    }
    return out;
}

void Store::forEach(const Query &query, const std::function<bool(const Record &)> &each)
{
    std::vector<std::string> texts;
    Statement statement(d->db(), sql::select(query, schema::selectRecord(*query.entity)));
    sql::bindQuery(statement, query, texts);
    const auto dated = [this](quint64 hlc, qint64 site) { return d->dated(hlc, site); };
    while (statement.step() && each(readRecord(statement, *query.entity, dated))) {}
}

QString Store::setting(const std::string &key)
{
    Statement statement(d->db(), "SELECT value FROM setting WHERE key=?");
    statement.bind(1, key);
    return statement.step() ? text::toQ(statement.text(0)) : QString();
}

void Store::setSetting(const std::string &key, const QString &value)
{
    if (isReadOnly())
        throw Failure(readOnlyReason(), tr("Save a copy elsewhere to change it."));
    const std::string text = text::fromQ(value);
    Transaction transaction(d->db());
    Statement statement(
        d->db(), "INSERT INTO setting(key,value) VALUES(?,?) ON CONFLICT(key) DO UPDATE SET value=excluded.value");
    statement.bind(1, key).bind(2, text).run();
    transaction.commit();
}

void Store::backupTo(const QString &path)
{
    copyDatabase(d->db(), path);
}

QString Store::automaticBackup(const QString &occasion)
{
    return backupBeside(d->db(), path(), occasion, d->clock.wall());
}

QString Store::backupBefore(const QString &occasion)
{
    constexpr qint64 large = 64 << 20;
    if (QFileInfo(path()).size() > large && hasRecentBackup(path(), d->clock.wall()))
        return {};
    return automaticBackup(occasion);
}

void Store::poll()
{
    const qint64 version = d->db().number("PRAGMA data_version");
    if (version == d->seenVersion)
        return;
    d->seenVersion = version;
    Q_EMIT changed({});
}

EditResult Store::apply(const Edit &edit)
{
    EditResult result;
    Writer writer(*this, {.kind = edit.kind, .label = edit.label, .from = {}, .expectedRows = 0});
    for (const RecordChange &change : edit.changes)
        writer.apply(change, result);
    if (result.refused())
        return result; // The writer rolls back.
    const EditResult done = writer.commit();
    result.step = done.step;
    return result;
}
