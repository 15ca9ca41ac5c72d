// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/writer.h"

#include "core/base/account.h"
#include "core/base/log.h"
#include "core/base/text.h"
#include "core/sqlite/sentences.h"
#include "core/storage/joined.h"
#include "core/storage/writer_p.h"

namespace {

/// Large loads use temporary files for sorting and index building; everything else stays in memory.
constexpr qint64 rowsThatNeedDisk = 100000;

/// The unknown columns that differ, as cells by register name; empty for removed ones.
jsontext::Texts extraChanges(const std::map<std::string, std::string> &before,
                             const std::map<std::string, std::string> &after)
{
    jsontext::Texts out;
    for (const auto &[header, text] : before)
        if (!after.contains(header))
            out[registers::ofExtra(header)] = {};
    for (const auto &[header, text] : after)
        if (const auto old = before.find(header); old == before.end() || old->second != text)
            out[registers::ofExtra(header)] = Value(text).cell();
    return out;
}

}

Writer::Private::Private(Store &s, Options o)
    : store(s)
    , chapter(s.chapter())
    , db(chapter.db())
    , options(std::move(o))
    , bulk(db, options.expectedRows)
{}

SqlStatement &Writer::Private::prepared(const std::string &sql)
{
    const auto known = statements.find(sql);
    return known != statements.end() ? known->second : statements.emplace(sql, SqlStatement(db, sql)).first->second;
}

qint64 Writer::Private::begin()
{
    if (step != 0)
        return step;
    // Another process may have written since the last check.
    chapter.catchUp();
    sites = std::make_unique<SiteKnowledge>(db, store.site());
    anyHeld = db.number("SELECT EXISTS(SELECT 1 FROM held_write)") != 0;
    const std::string user = text::fromQ(accountName()), label = text::fromQ(options.label);
    const std::string place = text::fromQ(options.from);
    SqlStatement statement(db, "INSERT INTO op(wall_ms,user,place,kind,label) VALUES(?,?,?,?,?)");
    statement.bind(1, chapter.clock().wall().nowMs()).bind(2, user).bind(3, place);
    statement.bind(4, qint64(options.kind)).bind(5, label).run();
    step = db.lastRowId();
    return step;
}

quint64 Writer::Private::stamp()
{
    begin();
    if (hlc == 0) {
        hlc = chapter.clock().next();
        sites->knowledge.beginStep(hlc);
    }
    return hlc;
}

void Writer::Private::log(const Entity &entity, RecordChange::What what, qint64 row, std::optional<qint64> rowTo,
                          const jsontext::Texts &before, const jsontext::Texts &after)
{
    SqlStatement &statement =
        prepared("INSERT INTO change(op,entity,what,pk,pk_to,before,after) VALUES(?,?,?,?,?,?,?)");
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

/// A statement that may affect many rows makes the index flush its pending words first, so that the statement can be
/// rolled back; for a single row, the flush would cost more than everything else.
void Writer::Private::putWords(const Entity &entity, qint64 row, const std::string &insert)
{
    SqlStatement &words =
        prepared("SELECT pk,words FROM " + sqlName(std::string(entity.key) + "_words") + " WHERE pk=?");
    SqlStatement &statement = prepared(insert);
    if (words.bind(1, row).step())
        statement.bindColumn(1, words, 0).bindColumn(2, words, 1).run();
    words.reset();
}

void Writer::Private::forgetWords(const Entity &entity, qint64 from, qint64 to)
{
    const std::string index = sqlName(std::string(entity.key) + "_fts"),
                      view = sqlName(std::string(entity.key) + "_words");
    const std::string insert = "INSERT INTO " + index + "(" + index + ",rowid,words) ";
    if (from == to) {
        putWords(entity, from, insert + "VALUES('delete',?,?)");
        return;
    }
    prepared(insert + "SELECT 'delete',pk,words FROM " + view + " WHERE pk BETWEEN ? AND ?")
        .bind(1, from)
        .bind(2, to)
        .run();
}

void Writer::Private::learnWords(const Entity &entity, qint64 from, qint64 to)
{
    const std::string index = sqlName(std::string(entity.key) + "_fts"),
                      view = sqlName(std::string(entity.key) + "_words");
    const std::string insert = "INSERT INTO " + index + "(rowid,words) ";
    if (from == to) {
        putWords(entity, from, insert + "VALUES(?,?)");
        return;
    }
    prepared(insert + "SELECT pk,words FROM " + view + " WHERE pk BETWEEN ? AND ?").bind(1, from).bind(2, to).run();
}

void Writer::Private::finishLoads()
{
    if (bulk.rebuilds())
        statements.clear();
    for (const BulkLoad::Range &range : bulk.finish()) {
        created.push_back(range);
        log(*range.entity, RecordChange::What::Create, range.first,
            range.last == range.first ? std::nullopt : std::optional(range.last), {}, {});
        if (!range.hasWords)
            learnWords(*range.entity, range.first, range.last);
    }
}

Writer::Writer(Store &store, Options options)
    : d(std::make_unique<Private>(store, std::move(options)))
{
    if (store.isReadOnly())
        throw Failure(store.readOnlyReason(), Storage::tr("Save a copy elsewhere to change it."));
    if (d->options.expectedRows >= rowsThatNeedDisk)
        d->db.exec("PRAGMA temp_store=FILE");
    d->transaction = std::make_unique<Transaction>(d->db);
    d->timer.start();
}

Writer::~Writer()
{
    d->bulk.cancel();
    d->statements.clear();
    d->transaction.reset();
    if (d->options.expectedRows >= rowsThatNeedDisk)
        d->db.exec("PRAGMA temp_store=MEMORY");
}

qint64 Writer::Private::addRow(const Entity &entity, const Id &id, const RowStamps &origin,
                               std::span<const CellView> cells, std::string_view extraJson)
{
    const qint64 row =
        bulk.add(entity, id, origin, origin.hidden ? std::optional(begin()) : std::nullopt, cells, extraJson);
    if (!origin.hidden)
        ++result.created;
    return row;
}

qint64 Writer::create(const Entity &entity, const Id &id, std::span<const CellView> cells, std::string_view extraJson)
{
    d->begin();
    if (d->options.kind != EditKind::Import)
        return d->addRow(entity, id, {d->stamp(), d->chapter.siteNumber(), {}, false}, cells, extraJson);
    d->useTableSite();
    d->hashRow(id, cells, extraJson);
    return d->addRow(entity, id, {tableClock, d->tableSite, {}, false}, cells, extraJson);
}

bool Writer::update(const Record &current, const std::vector<std::pair<const Field *, Value>> &values,
                    const std::optional<std::map<std::string, std::string>> &extra)
{
    const Entity &entity = current.entity();
    std::string assignments, keys;
    jsontext::Texts before, after, cells;
    std::vector<const std::pair<const Field *, Value> *> written;
    const auto addKey = [&keys](std::string_view name) {
        keys += (keys.empty() ? "" : ",") + registers::stampKey(name);
    };
    for (const auto &change : values) {
        const Value &old = current.value(*change.first);
        if (old == change.second || before.contains(change.first->key))
            continue;
        before[change.first->key] = old.cell();
        after[change.first->key] = change.second.cell();
        assignments += sqlName(change.first->key) + "=?,";
        addKey(change.first->key);
        written.push_back(&change);
        if (change.second.state() != Value::State::Withheld)
            cells[change.first->key] = change.second.cell();
    }
    std::string extraJson;
    const bool extraDiffers = extra && *extra != current.extra;
    if (extraDiffers) {
        extraJson = jsontext::write(*extra);
        before[std::string(registers::allExtras)] = jsontext::write(current.extra);
        after[std::string(registers::allExtras)] = extraJson;
        assignments += "extra=?,";
        for (const auto &[name, cell] : extraChanges(current.extra, *extra)) {
            addKey(name);
            cells[name] = cell;
        }
    }
    const auto row = assignments.empty() ? std::nullopt : rowOf(entity, current.id());
    if (!row)
        return false;
    const quint64 hlc = d->stamp();
    if (!d->isPlain(entity, *row) && !cells.empty())
        return d->replace(entity, current.id(), cells);
    const bool words = !d->bulk.isPending(entity, *row);
    if (words)
        d->forgetWords(entity, *row, *row);
    else
        d->bulk.forgetWords(entity);
    SqlStatement &update =
        d->prepared("UPDATE " + sqlName(entity.key) + " SET " + assignments + "st=stamped(st,?,?,?) WHERE pk=?");
    int index = 1;
    for (const auto *change : written)
        cells::bind(update, index++, *change->first, change->second);
    if (extraDiffers && extraJson.empty())
        update.bindNull(index++);
    else if (extraDiffers)
        update.bind(index++, extraJson);
    update.bind(index, keys)
        .bind(index + 1, qint64(hlc))
        .bind(index + 2, d->chapter.siteNumber())
        .bind(index + 3, *row);
    update.run();
    if (words)
        d->learnWords(entity, *row, *row);
    d->log(entity, RecordChange::What::Update, *row, {}, before, after);
    ++d->result.changed;
    return true;
}

std::optional<Record> Writer::get(const Entity &entity, const Id &id)
{
    return d->store.get(entity, id);
}

std::optional<qint64> Writer::rowOf(const Entity &entity, const Id &id)
{
    SqlStatement &statement = d->prepared("SELECT pk FROM " + sqlName(entity.key) + " WHERE id=?");
    statement.bindBlob(1, id.bytes().data(), 16);
    const std::optional<qint64> row = statement.step() ? std::optional<qint64>(statement.number(0)) : std::nullopt;
    statement.reset();
    return row;
}

void Writer::apply(const RecordChange &change, EditResult &result)
{
    const Entity &entity = *change.entity;
    const Id id = change.what == RecordChange::What::Create && change.id.isNull()
                    ? Id::create(d->chapter.clock().wall().nowMs())
                    : change.id;
    result.ids.push_back(id);
    std::optional<Record> current = get(entity, id);
    const bool create = change.what == RecordChange::What::Create;
    if (create == current.has_value()) {
        result.problems.push_back({.column = {},
                                   .value = text::toQ(id.text()),
                                   .reason = create ? Storage::tr("A record with this ID already exists.")
                                                    : Storage::tr("No record has this ID."),
                                   .cure = create ? Storage::tr("Change that record instead.")
                                                  : Storage::tr("Look up the ID with list or search.")});
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
    if (current && current->deleted) {
        const Id stays = standsFor(d->store, entity, id);
        result.problems.push_back(
            {.column = {},
             .value = text::toQ(id.text()),
             .reason = stays == id ? Storage::tr("This record was removed.")
                                   : Storage::tr("This record was joined into another."),
             .cure = stays == id
                       ? Storage::tr("Restore it first, then change it.")
                       : Storage::tr("Change the remaining record instead: %1").arg(text::toQ(stays.text()))});
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
    d->finishJoins();
    d->nameTableSite();
    const bool drop = d->options.dropEmpty && d->touched.empty();
    if (drop) {
        SqlStatement(d->db, "DELETE FROM op WHERE seq=?").bind(1, d->step).run();
    } else {
        SqlStatement statement(
            d->db, "UPDATE op SET created=?,changed=?,removed=?,restored=?,report=?,file_hash=? WHERE seq=?");
        statement.bind(1, d->result.created)
            .bind(2, d->result.changed)
            .bind(3, d->result.removed)
            .bind(4, d->result.restored);
        statement.bindNull(5).bindNull(6);
        if (!report.isEmpty())
            statement.bind(5, std::string_view(report.constData(), std::size_t(report.size())));
        if (!fileHash.isEmpty())
            statement.bindBlob(6, fileHash.constData(), std::size_t(fileHash.size()));
        statement.bind(7, d->step).run();
    }
    d->sites->save(d->chapter.clock().wall().nowMs());
    d->statements.clear();
    d->transaction->commit();
    d->result.step = drop ? 0 : d->step;
    qCDebug(storageLog) << "committed step" << d->result.step << "created" << d->result.created << "changed"
                        << d->result.changed << "removed" << d->result.removed << "restored" << d->result.restored
                        << "in" << d->timer.elapsed() << "ms";
    QStringList keys;
    for (const Entity *entity : d->touched)
        keys << QLatin1String(entity->key);
    Q_EMIT d->store.changed(keys);
    return d->result;
}
