// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/writer.h"

#include "core/base/text.h"
#include "core/storage/sentences.h"
#include "core/storage/writer_p.h"

#include <pwd.h>
#include <unistd.h>

namespace {

QString accountName()
{
    for (const char *variable : {"USER", "LOGNAME"})
        if (const QString user = qEnvironmentVariable(variable); !user.isEmpty())
            return user;
    const passwd *entry = ::getpwuid(::getuid()); // Where a timer or a container sets no variable.
    return entry ? QString::fromLocal8Bit(entry->pw_name) : QString();
}

/// Sorting and index building want the disk for large loads; everything else stays in memory.
constexpr qint64 rowsThatNeedDisk = 100000;
/// Below this many new rows an index is never rebuilt.
constexpr qint64 fewestRowsToRebuild = 2000;
constexpr qint64 rowsPerStatement = 10000;

}

Writer::Private::Private(Store &s, Options o) : store(s), db(s.database()), options(std::move(o)) {}

Statement &Writer::Private::prepared(const std::string &sql)
{
    const auto known = statements.find(sql);
    return known != statements.end() ? known->second : statements.emplace(sql, Statement(db, sql)).first->second;
}

qint64 Writer::Private::begin()
{
    if (step != 0)
        return step;
    // Another process may have written since this one last looked.
    store.d->catchUp();
    hlc = store.clock().next();
    const std::string user = text::fromQ(accountName()), label = text::fromQ(options.label);
    const std::string place = text::fromQ(options.from);
    Statement statement(db, "INSERT INTO op(wall_ms,user,place,kind,label) VALUES(?,?,?,?,?)");
    statement.bind(1, store.clock().wall().nowMs()).bind(2, user).bind(3, place);
    statement.bind(4, qint64(options.kind)).bind(5, label).run();
    step = db.lastRowId();
    return step;
}

void Writer::Private::log(const Entity &entity, RecordChange::What what, qint64 row, std::optional<qint64> rowTo,
                          const jsontext::Texts &before, const jsontext::Texts &after)
{
    Statement &statement = prepared("INSERT INTO change(op,entity,what,pk,pk_to,before,after) VALUES(?,?,?,?,?,?,?)");
    const std::string old = jsontext::write(before), now = jsontext::write(after);
    statement.bind(1, begin()).bind(2, std::string_view(entity.key)).bind(3, qint64(what)).bind(4, row);
    if (rowTo)
        statement.bind(5, *rowTo);
    else
        statement.bindNull(5);
    if (before.empty() && after.empty())
        statement.bindNull(6).bindNull(7);
    else
        statement.bind(6, old).bind(7, now);
    statement.run();
    touched.insert(&entity);
}

bool Writer::Private::isLargePart(const Entity &entity, qint64 rows)
{
    return rows >= fewestRowsToRebuild && rows * 10 >= db.number("SELECT max(pk) FROM " + sqlName(entity.key)) * 3;
}

Writer::Private::Load &Writer::Private::loadOf(const Entity &entity)
{
    const auto known = loads.find(&entity);
    if (known != loads.end())
        return known->second;
    Load load;
    load.rebuild = isLargePart(entity, options.expectedRows);
    if (load.rebuild) {
        for (const std::string &sql : schema::dropIndexes(entity))
            db.exec(sql);
        if (db.number("SELECT count(*) FROM (SELECT 1 FROM " + sqlName(std::string(entity.key) + "_fts_docsize") + " LIMIT 1)") == 0)
            load.words = std::make_unique<WordIndex>(entity);
    }
    std::string sql = "INSERT INTO " + sqlName(entity.key) + "(id,hlc,site,extra," + schema::columns(entity) + ") VALUES(?,?,?,?";
    for (std::size_t i = 0; i < entity.fields.size(); ++i)
        sql += ",?";
    load.insert = std::make_unique<Statement>(db, sql + ')');
    return loads.emplace(&entity, std::move(load)).first->second;
}

void Writer::Private::forgetWords(const Entity &entity, qint64 from, qint64 to)
{
    const std::string index = sqlName(std::string(entity.key) + "_fts"), view = sqlName(std::string(entity.key) + "_words");
    Statement &statement = prepared("INSERT INTO " + index + "(" + index + ",rowid,words) SELECT 'delete',pk,words FROM " + view
                                    + " WHERE pk BETWEEN ? AND ?");
    statement.bind(1, from).bind(2, to).run();
}

void Writer::Private::learnWords(const Entity &entity, qint64 from, qint64 to)
{
    const std::string index = sqlName(std::string(entity.key) + "_fts"), view = sqlName(std::string(entity.key) + "_words");
    Statement &statement = prepared("INSERT INTO " + index + "(rowid,words) SELECT pk,words FROM " + view
                                    + " WHERE pk BETWEEN ? AND ?");
    statement.bind(1, from).bind(2, to).run();
}

bool Writer::Private::isPending(const Entity &entity, qint64 row) const
{
    const auto load = loads.find(&entity);
    return load != loads.end() && load->second.first != 0 && row >= load->second.first;
}

void Writer::Private::forgetPending(const Entity &entity)
{
    loads.find(&entity)->second.words.reset();
}

void Writer::Private::finishLoads()
{
    for (auto &[entity, load] : loads) {
        load.insert.reset();
        if (load.first != 0)
            log(*entity, RecordChange::What::Create, load.first, load.last == load.first ? std::nullopt : std::optional(load.last),
                {}, {});
        if (load.rebuild) {
            statements.clear();
            db.exec("PRAGMA cache_size=-4096; PRAGMA threads=1");
            for (const std::string &sql : schema::indexes(*entity))
                db.exec(sql);
            db.exec("PRAGMA cache_size=-65536; PRAGMA threads=0");
        }
        if (load.words)
            load.words->finishInto(db);
        else if (load.first != 0)
            learnWords(*entity, load.first, load.last);
    }
    loads.clear();
}

Writer::Writer(Store &store, Options options) : d(std::make_unique<Private>(store, std::move(options)))
{
    if (store.isReadOnly())
        throw Failure(store.readOnlyReason(), Storage::tr("Save a copy elsewhere to change it."));
    if (d->options.expectedRows >= rowsThatNeedDisk)
        d->db.exec("PRAGMA temp_store=FILE");
    d->transaction = std::make_unique<Transaction>(d->db);
}

Writer::~Writer()
{
    d->loads.clear();
    d->statements.clear();
    d->transaction.reset();
    if (d->options.expectedRows >= rowsThatNeedDisk)
        d->db.exec("PRAGMA temp_store=MEMORY");
}

qint64 Writer::create(const Entity &entity, const Id &id, std::span<const CellView> cells, std::string_view extraJson)
{
    d->begin();
    Private::Load &load = d->loadOf(entity);
    Statement &insert = *load.insert;
    insert.bindBlob(1, id.bytes().data(), 16).bind(2, qint64(d->hlc)).bind(3, d->store.d->file.siteNumber);
    if (extraJson.empty())
        insert.bindNull(4);
    else
        insert.bind(4, extraJson);
    for (std::size_t i = 0; i < cells.size(); ++i)
        cells::bind(insert, int(i) + 5, entity.fields[i], cells[i]);
    insert.run();
    const qint64 row = d->db.lastRowId();
    if (load.words)
        load.words->add(row, cells, extraJson);
    if (load.first == 0)
        load.first = row;
    load.last = row;
    ++d->result.created;
    return row;
}

bool Writer::update(const Record &current, const std::vector<std::pair<const Field *, Value>> &values,
                    const std::optional<std::map<std::string, std::string>> &extra)
{
    const Entity &entity = current.entity();
    std::string assignments, keys;
    jsontext::Texts before, after;
    std::vector<const std::pair<const Field *, Value> *> written;
    for (const auto &change : values) {
        const Value &old = current.value(*change.first);
        if (old == change.second || before.contains(change.first->key))
            continue;
        before[change.first->key] = old.cell();
        after[change.first->key] = change.second.cell();
        assignments += sqlName(change.first->key) + "=?,";
        keys += (keys.empty() ? "" : ",") + std::string(change.first->key);
        written.push_back(&change);
    }
    std::string extraJson;
    const bool extraDiffers = extra && *extra != current.extra;
    if (extraDiffers) {
        extraJson = jsontext::write(*extra);
        before[extraKey] = jsontext::write(current.extra);
        after[extraKey] = extraJson;
        assignments += "extra=?,";
        keys += (keys.empty() ? "" : ",") + std::string(extraKey);
    }
    const auto row = assignments.empty() ? std::nullopt : rowOf(entity, current.id());
    if (!row)
        return false;
    d->begin();
    const bool words = !d->isPending(entity, *row);
    if (words)
        d->forgetWords(entity, *row, *row);
    else
        d->forgetPending(entity);
    Statement &update = d->prepared("UPDATE " + sqlName(entity.key) + " SET " + assignments
                                    + "st=stamped(st,?,?,?) WHERE pk=?");
    int index = 1;
    for (const auto *change : written)
        cells::bind(update, index++, *change->first, change->second);
    if (extraDiffers && extraJson.empty())
        update.bindNull(index++);
    else if (extraDiffers)
        update.bind(index++, extraJson);
    update.bind(index, keys).bind(index + 1, qint64(d->hlc)).bind(index + 2, d->store.d->file.siteNumber).bind(index + 3, *row);
    update.run();
    if (words)
        d->learnWords(entity, *row, *row);
    d->log(entity, RecordChange::What::Update, *row, {}, before, after);
    ++d->result.changed;
    return true;
}

bool Writer::Private::setRemoved(const Entity &entity, qint64 from, qint64 to, bool removed, qint64 onlyOfStep)
{
    begin();
    // Rows made in this very transaction are not in the index yet: bring that up to date first.
    if (loads.contains(&entity))
        finishLoads();
    // A damaged history may name rows far beyond those there are.
    const std::string table = sqlName(entity.key);
    from = std::max(from, db.number("SELECT min(pk) FROM " + table));
    to = std::min(to, db.number("SELECT max(pk) FROM " + table));
    if (from > to)
        return false;
    // Beyond a good part of the table it is cheaper to make the search index anew than to take words out or put them in.
    const bool rebuild = isLargePart(entity, to - from + 1);
    if (removed && !rebuild)
        forgetWords(entity, from, to);
    std::string sql = "UPDATE " + sqlName(entity.key) + " SET deleted=?,st=stamped(st,'_del',?,?) WHERE pk BETWEEN ? AND ? AND deleted IS ";
    sql += removed ? "NULL" : "NOT NULL";
    if (onlyOfStep != 0)
        sql += " AND deleted=" + std::to_string(onlyOfStep);
    Statement &statement = prepared(sql);
    qint64 count = 0;
    // In portions: what a statement has changed so far is kept in memory until it is through.
    for (qint64 first = from; first <= to; first += rowsPerStatement) {
        if (removed)
            statement.bind(1, step);
        else
            statement.bindNull(1);
        statement.bind(2, qint64(hlc)).bind(3, store.d->file.siteNumber).bind(4, first).bind(5, first + std::min(to - first, rowsPerStatement - 1)).run();
        count += db.changes();
    }
    if (count == 0)
        return false;
    if (rebuild) {
        statements.clear(); // The index is made anew, and no statement may hold on to the old one.
        WordIndex::renew(db, entity);
    } else if (!removed) {
        relearn(entity, from, to);
    }
    log(entity, removed ? RecordChange::What::Remove : RecordChange::What::Restore, from,
        to == from ? std::nullopt : std::optional(to), {}, {});
    (removed ? result.removed : result.restored) += count;
    return true;
}

void Writer::Private::relearn(const Entity &entity, qint64 from, qint64 to)
{
    // Rows of the range that were live all along are in the index already, so only those brought back by this step,
    // which carry its stamp, are added.
    const std::string index = sqlName(std::string(entity.key) + "_fts"), view = sqlName(std::string(entity.key) + "_words");
    Statement statement(db, "INSERT INTO " + index + "(rowid,words) SELECT v.pk,v.words FROM " + view + " v JOIN "
                                + sqlName(entity.key) + " t USING(pk) WHERE t.pk BETWEEN ? AND ? AND instr(' '||t.st||' ',?)>0");
    const std::string mark = " _del=" + std::to_string(hlc) + '.' + std::to_string(store.d->file.siteNumber) + ' ';
    statement.bind(1, from).bind(2, to).bind(3, mark).run();
}

bool Writer::remove(const Entity &entity, const Id &id)
{
    const auto row = rowOf(entity, id);
    const auto record = row ? get(entity, id) : std::nullopt;
    return record && !record->deleted && d->setRemoved(entity, *row, *row, true, 0);
}

bool Writer::restore(const Entity &entity, const Id &id)
{
    const auto row = rowOf(entity, id);
    const auto record = row ? get(entity, id) : std::nullopt;
    return record && record->deleted && d->setRemoved(entity, *row, *row, false, 0);
}

std::optional<Record> Writer::get(const Entity &entity, const Id &id) { return d->store.get(entity, id); }

std::optional<qint64> Writer::rowOf(const Entity &entity, const Id &id)
{
    Statement &statement = d->prepared("SELECT pk FROM " + sqlName(entity.key) + " WHERE id=?");
    statement.bindBlob(1, id.bytes().data(), 16);
    const std::optional<qint64> row = statement.step() ? std::optional<qint64>(statement.number(0)) : std::nullopt;
    statement.reset();
    return row;
}

void Writer::apply(const RecordChange &change, EditResult &result)
{
    const Entity &entity = *change.entity;
    const Id id = change.what == RecordChange::What::Create && change.id.isNull()
        ? Id::create(d->store.clock().wall().nowMs()) : change.id;
    result.ids.push_back(id);
    std::optional<Record> current = get(entity, id);
    const bool create = change.what == RecordChange::What::Create;
    if (create == current.has_value()) {
        result.problems.push_back({.column = {}, .value = text::toQ(id.text()),
                                   .reason = create ? Storage::tr("A record with this id exists already.") : Storage::tr("There is no record with this id."),
                                   .cure = create ? Storage::tr("Change that record instead.") : Storage::tr("Look up the id with list or search.")});
        return;
    }
    if (change.what == RecordChange::What::Remove || change.what == RecordChange::What::Restore) {
        const bool removing = change.what == RecordChange::What::Remove;
        if (removing ? remove(entity, id) : restore(entity, id))
            ++(removing ? result.removed : result.restored);
        else
            ++result.unchanged;
        return;
    }
    Record wanted = create ? Record(entity, id) : *current;
    for (const auto &[field, value] : change.values)
        wanted.set(*field, value);
    const Problems problems = wanted.validate();
    result.problems += problems;
    if (result.refused())
        return;
    if (!create) {
        ++(update(*current, change.values, change.extra) ? result.changed : result.unchanged);
        return;
    }
    std::vector<CellView> cells;
    for (int i = 0; i < int(entity.fields.size()); ++i)
        cells.push_back({wanted.at(i).state(), wanted.at(i).text()});
    this->create(entity, id, cells, change.extra ? jsontext::write(*change.extra) : std::string());
    ++result.created;
}

EditResult Writer::commit(const QByteArray &report, const QByteArray &fileHash)
{
    EditResult result;
    if (d->step == 0) {
        d->transaction->commit();
        return result;
    }
    d->finishLoads();
    {
        Statement statement(d->db, "UPDATE op SET created=?,changed=?,removed=?,restored=?,report=?,file_hash=? WHERE seq=?");
        statement.bind(1, d->result.created).bind(2, d->result.changed).bind(3, d->result.removed).bind(4, d->result.restored);
        statement.bindNull(5).bindNull(6);
        if (!report.isEmpty())
            statement.bind(5, std::string_view(report.constData(), std::size_t(report.size())));
        if (!fileHash.isEmpty())
            statement.bindBlob(6, fileHash.constData(), std::size_t(fileHash.size()));
        statement.bind(7, d->step).run();
    }
    {
        Statement statement(d->db, "UPDATE site SET last_hlc=? WHERE ord=?");
        statement.bind(1, qint64(d->store.clock().last())).bind(2, d->store.d->file.siteNumber).run();
    }
    d->statements.clear();
    d->transaction->commit();
    d->result.step = d->step;
    QStringList keys;
    for (const Entity *entity : d->touched)
        keys << QLatin1String(entity->key);
    Q_EMIT d->store.changed(keys);
    return d->result;
}
