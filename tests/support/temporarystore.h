// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entities/registry.h"
#include "core/storage/store.h"

#include <QFile>
#include <QTemporaryDir>

#include <initializer_list>
#include <map>
#include <memory>
#include <sqlite3.h>
#include <stdexcept>
#include <string>
#include <utility>

/// A wall clock that changes only when a test sets it.
class FixedClock : public WallClock
{
public:
    explicit FixedClock(qint64 ms = 1'769'700'000'000)
        : m_ms(ms)
    {}
    qint64 nowMs() const override { return m_ms; }
    void advance(qint64 ms) { m_ms += ms; }

private:
    qint64 m_ms;
};

/// Writes a new chapter file, the same as Store::create writes, in a fraction of the time: the tables and indexes are
/// created once per process and copied.
inline void writeNewChapter(const QString &path, const WallClock &clock)
{
    static const QByteArray blank = [] {
        const QTemporaryDir folder;
        Store::create(folder.filePath("blank.groundswell"), "Test chapter", "55802");
        QFile file(folder.filePath("blank.groundswell"));
        if (!file.open(QFile::ReadOnly))
            throw std::runtime_error("the blank chapter cannot be read");
        return file.readAll();
    }();
    QFile file(path);
    if (!file.open(QFile::WriteOnly | QFile::NewOnly) || file.write(blank) != blank.size())
        throw std::runtime_error("the blank chapter cannot be written");
    file.close();
    // Like a file that was never opened: a new site id, and no place recorded.
    const QByteArray site = QByteArray::fromStdString(Id::create(clock.nowMs()).text()).replace("-", "");
    const QByteArray sql = "PRAGMA synchronous=OFF; PRAGMA journal_mode=MEMORY; UPDATE site SET id=x'" + site
                         + "'; DELETE FROM setting WHERE key='place'";
    sqlite3 *db = nullptr;
    const bool done = sqlite3_open(QFile::encodeName(path).constData(), &db) == SQLITE_OK
                   && sqlite3_exec(db, sql.constData(), nullptr, nullptr, nullptr) == SQLITE_OK;
    sqlite3_close(db);
    if (!done)
        throw std::runtime_error("cannot give the blank chapter a site id");
}

/// A new chapter file in a temporary folder, removed with the object.
struct TemporaryStore {
    QTemporaryDir folder;
    FixedClock clock;
    QString path = folder.filePath("chapter.groundswell");
    std::unique_ptr<Store> store = (writeNewChapter(path, clock), Store::open(path, Store::Mode::ReadWrite, clock));

    void reopen()
    {
        store.reset();
        store = Store::open(path, Store::Mode::ReadWrite, clock);
    }
    Store *operator->() { return store.get(); }
    Store &operator*() { return *store; }
};

using Cells = std::initializer_list<std::pair<const char *, const char *>>;

/// Creates a change. Values are cells by field key.
inline RecordChange change(RecordChange::What what, const char *entity, const Id &id, Cells cells)
{
    RecordChange out;
    out.what = what;
    out.entity = findEntity(entity);
    out.id = id;
    for (const auto &[key, cell] : cells)
        out.values.emplace_back(out.entity->find(key), Value::fromCell(cell));
    return out;
}

inline Id add(Store &store, const char *entity, Cells cells)
{
    return store.apply({EditKind::Form, "Add", {change(RecordChange::What::Create, entity, {}, cells)}}).ids.at(0);
}

inline EditResult set(Store &store, const char *entity, const Id &id, Cells cells)
{
    return store.apply({EditKind::Form, "Edit", {change(RecordChange::What::Update, entity, id, cells)}});
}

inline std::string cell(Store &store, const char *entity, const Id &id, const char *field)
{
    const auto record = store.get(*findEntity(entity), id);
    return record ? record->value(field).cell() : std::string("(no record)");
}

/// Returns the problems that check() finds, one per line; empty for a sound file.
inline std::string findings(Store &store)
{
    std::string out;
    for (const Problem &problem : store.check())
        out += (problem.column + ": " + problem.reason + ' ' + problem.value + '\n').toStdString();
    return out;
}

/// Returns all values of an entity's live records, to compare states of a file.
inline std::map<std::string, std::string> contents(Store &store)
{
    std::map<std::string, std::string> out;
    for (const Entity *entity : entities()) {
        Query query;
        query.entity = entity;
        store.forEach(query, [&](const Record &record) {
            std::string &text = out[std::string(entity->key) + ' ' + record.id().text()];
            for (int i = 0; i < int(entity->fields.size()); ++i)
                text += record.at(i).cell() + '\x1f';
            for (const auto &[header, value] : record.extra)
                text += header + '=' + value + '\x1f';
            return true;
        });
    }
    return out;
}
