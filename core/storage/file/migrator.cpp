// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/file/migrator.h"

#include "core/base/log.h"
#include "core/entities/registry.h"
#include "core/storage/layout/cells.h"
#include "core/storage/layout/jsontext.h"
#include "core/storage/layout/registers.h"
#include "core/storage/layout/schema.h"
#include "core/storage/layout/wordindex.h"

#include <QElapsedTimer>
#include <QStringList>

#include <algorithm>
#include <tuple>

namespace {

bool contains(const std::vector<std::string> &names, std::string_view name)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

void createEntity(Database &db, const Entity &entity)
{
    db.exec(schema::table(entity));
    for (const std::string &sql : schema::indexes(entity))
        db.exec(sql);
    db.exec(schema::wordsView(entity));
    db.exec(schema::fullText(entity));
}

/// Turns an unknown column of an older version into the field of this version. Its stamps already use the same name.
void adoptColumn(Database &db, const Entity &entity, const Field &field)
{
    std::vector<std::tuple<qint64, std::string, std::string>> rows;
    {
        SqlStatement found(db, "SELECT pk,extra,st FROM " + sqlName(entity.key)
                                   + " WHERE json_extract(extra,?) IS NOT NULL");
        const std::string path = "$.\"" + std::string(field.key) + '"';
        found.bind(1, path);
        while (found.step())
            rows.emplace_back(found.number(0), std::string(found.text(1)), std::string(found.text(2)));
    }
    SqlStatement update(db,
                        "UPDATE " + sqlName(entity.key) + " SET " + sqlName(field.key) + "=?,extra=?,st=? WHERE pk=?");
    for (const auto &[pk, json, fieldStamps] : rows) {
        jsontext::Texts extra = jsontext::read(json);
        const Value value(extra[field.key]);
        extra.erase(field.key);
        registers::Stamps stamps = registers::parse(fieldStamps);
        if (const auto all = stamps.find(registers::allExtras); all != stamps.end())
            stamps.emplace(field.key, all->second);
        const std::string left = jsontext::write(extra), stamped = registers::text(stamps);
        cells::bind(update, 1, field, value);
        left.empty() ? update.bindNull(2) : update.bind(2, left);
        stamped.empty() ? update.bindNull(3) : update.bind(3, stamped);
        update.bind(4, pk).run();
    }
    if (!rows.empty())
        WordIndex::renew(db, entity);
}

void setVersion(Database &db)
{
    db.exec("PRAGMA application_id=" + std::to_string(schema::applicationId));
    db.exec("PRAGMA user_version=" + std::to_string(schemaVersion));
}

/// Files before version 4 were never merged with another chapter: everything that their sites wrote is in the file, and
/// the tables for the exchange are empty.
void prepareExchange(Database &db)
{
    if (contains(schema::columnsInFile(db, "site"), "held"))
        return;
    for (const char *table : {"epoch", "sibling", "export"})
        db.exec("DROP TABLE IF EXISTS " + sqlName(table));
    db.exec("ALTER TABLE site ADD COLUMN held INTEGER NOT NULL DEFAULT 0; ALTER TABLE site ADD COLUMN told TEXT;"
            "ALTER TABLE site ADD COLUMN seen_ms INTEGER; UPDATE site SET held=last_hlc");
    db.exec(schema::exchange());
}

void renewSearch(Database &db, const Entity &entity)
{
    const std::string view = std::string(entity.key) + "_words", index = std::string(entity.key) + "_fts";
    SqlStatement current(db, "SELECT sql FROM sqlite_schema WHERE name=?");
    current.bind(1, view);
    if (current.step() && current.text(0) == schema::wordsView(entity))
        return;
    current.reset();
    db.exec("DROP TABLE IF EXISTS " + sqlName(index) + "; DROP VIEW IF EXISTS " + sqlName(view));
    db.exec(schema::wordsView(entity));
    db.exec(schema::fullText(entity));
    WordIndex::renew(db, entity);
}

}

void migrator::createAll(Database &db)
{
    db.exec(schema::bookkeeping());
    for (const Entity *entity : entities())
        createEntity(db, *entity);
    setVersion(db);
}

void migrator::upgrade(Database &db)
{
    QElapsedTimer timer;
    timer.start();
    const qint64 from = db.number("PRAGMA user_version");
    Transaction transaction(db);
    prepareExchange(db);
    for (const Entity *entity : entities()) {
        const std::vector<std::string> present = schema::columnsInFile(db, entity->key);
        if (present.empty()) {
            createEntity(db, *entity);
            continue;
        }
        std::vector<const Field *> added;
        for (const Field &field : entity->fields)
            if (!contains(present, field.key)) {
                db.exec("ALTER TABLE " + sqlName(entity->key) + " ADD COLUMN " + sqlName(field.key) + " ANY");
                added.push_back(&field);
            }
        for (const std::string &sql : schema::indexes(*entity))
            db.exec(sql);
        renewSearch(db, *entity);
        for (const Field *field : added)
            adoptColumn(db, *entity, *field);
    }
    setVersion(db);
    transaction.commit();
    qCDebug(storageLog) << "migrated from version" << from << "to" << schemaVersion << "in" << timer.elapsed() << "ms";
}

QStringList migrator::missing(Database &db)
{
    QStringList out;
    for (const Entity *entity : entities()) {
        const std::vector<std::string> present = schema::columnsInFile(db, entity->key);
        if (present.empty()) {
            out << QLatin1String(entity->key);
            continue;
        }
        for (const Field &field : entity->fields)
            if (!contains(present, field.key))
                out << QLatin1String(entity->key) + QLatin1Char('.') + QLatin1String(field.key);
    }
    return out;
}
