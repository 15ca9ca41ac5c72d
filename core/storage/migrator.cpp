// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrator.h"

#include "core/model/registry.h"
#include "core/storage/schema.h"
#include "core/storage/wordindex.h"

#include <QStringList>

#include <algorithm>

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

void setVersion(Database &db)
{
    db.exec("PRAGMA application_id=" + std::to_string(schema::applicationId));
    db.exec("PRAGMA user_version=" + std::to_string(schemaVersion));
}

/// Files before version 4 never met another chapter: all that their sites wrote is in the file, and the tables that were
/// kept for the exchange are empty.
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
    Statement current(db, "SELECT sql FROM sqlite_schema WHERE name=?");
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
    Transaction transaction(db);
    prepareExchange(db);
    for (const Entity *entity : entities()) {
        const std::vector<std::string> present = schema::columnsInFile(db, entity->key);
        if (present.empty()) {
            createEntity(db, *entity);
            continue;
        }
        for (const Field &field : entity->fields)
            if (!contains(present, field.key))
                db.exec("ALTER TABLE " + sqlName(entity->key) + " ADD COLUMN " + sqlName(field.key) + " ANY");
        for (const std::string &sql : schema::indexes(*entity))
            db.exec(sql);
        renewSearch(db, *entity);
    }
    setVersion(db);
    transaction.commit();
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
