// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/soak/chapters.h"

#include "core/base/text.h"
#include "core/entities/registry.h"
#include "core/sqlite/sqlite.h"
#include "core/storage/writer.h"
#include "tests/support/damage.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sstream>

namespace {

QString q(const std::string &text)
{
    return QString::fromStdString(text);
}

RecordChange newRecord(const char *entity, const char *field, const std::string &text)
{
    RecordChange change;
    change.what = RecordChange::What::Create;
    change.entity = findEntity(entity);
    change.values.emplace_back(change.entity->find(field), Value(text));
    return change;
}

void load(Store &store, int pledges)
{
    const Entity &pledge = *findEntity("pledge");
    Writer writer(store, {.kind = EditKind::Import, .label = "Load", .from = {}, .expectedRows = pledges});
    for (int i = 0; i < pledges; ++i) {
        std::vector<CellView> cells(pledge.fields.size());
        const std::string alias = "Loaded " + std::to_string(i),
                          notes = "Number " + std::to_string(i) + " says “yes” "
                                + std::string(i % 97 == 0 ? 30'000 : std::size_t(i % 300), 'n');
        cells[std::size_t(pledge.indexOf("alias"))] = {Value::State::Present, alias};
        cells[std::size_t(pledge.indexOf("notes"))] = {Value::State::Present, notes};
        writer.create(pledge, Id::create(1'700'000'000'000 + i), cells);
    }
    writer.commit();
}

}

void makeChapter(const std::string &path, int pledges)
{
    const auto store = Store::create(q(path), "Soaked chapter", "55802");
    std::vector<Id> ids;
    for (int i = 0; i < 40; ++i) {
        const std::string n = std::to_string(i);
        ids = store
                  ->apply({EditKind::Form,
                           "Add some",
                           {newRecord("organization", "name", "Local " + n),
                            newRecord("demand", "title", "Demand " + n), newRecord("location", "name", "Place " + n)}})
                  .ids;
    }
    load(*store, pledges);
    RecordChange removal;
    removal.what = RecordChange::What::Remove;
    removal.entity = findEntity("organization");
    removal.id = ids.at(0);
    store->apply({EditKind::Removal, "Remove", {removal}});
    store->apply({EditKind::Form, "Add another", {newRecord("demand", "title", "Undone")}});
    store->undo();
}

void makeOldChapter(const std::string &path, int pledges)
{
    copyFile(SOURCE_DIR "/tests/data/files/v1.groundswell", path);
    QFile::setPermissions(q(path), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther);
    Database raw(q(path), Database::Mode::ReadWrite);
    raw.exec("BEGIN; INSERT INTO pledge(id,alias,notes,hlc,site) WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 "
             "FROM n WHERE i<"
             + std::to_string(pledges)
             + ") SELECT randomblob(16),'Card '||i,'words of number '||i,1,1 FROM n;"
               "INSERT INTO pledge_fts(pledge_fts) VALUES('rebuild'); COMMIT");
}

void makeTable(const std::string &path, int rows)
{
    std::ostringstream csv;
    csv << "alias,city,notes,email\n";
    for (int i = 0; i < rows; ++i)
        csv << "Imported " << i << ",Duluth,\"line one of " << i << "\nline two, “quoted”\",person" << i
            << "@example.org\n";
    writeFile(q(path), QByteArray::fromStdString(csv.str()));
}

void copyFile(const std::string &from, const std::string &to)
{
    removeChapter(to);
    writeFile(q(to), readFile(q(from)));
}

void removeChapter(const std::string &path)
{
    for (const char *suffix : {"", "-wal", "-shm", "-journal"})
        QFile::remove(q(path + suffix));
}

long long pledgesIn(Store &store)
{
    Query query;
    query.entity = findEntity("pledge");
    return store.count(query);
}

std::string faultsOf(Store &store)
{
    std::string out;
    for (const Problem &problem : store.check())
        out += (problem.column + QStringLiteral(": ") + problem.reason + QLatin1Char(' ') + problem.value.left(80))
                   .toStdString()
             + "; ";
    return out;
}

std::string look(const std::string &path, const std::function<std::string(Store &)> &judge)
{
    try {
        const auto store = Store::open(q(path));
        if (store->isReadOnly())
            return "opened read-only: " + store->readOnlyReason().toStdString();
        const std::string faults = faultsOf(*store);
        return faults.empty() && judge ? judge(*store) : faults;
    } catch (const Failure &failure) {
        return failure.text().toStdString();
    }
}

namespace {

/// Opens the file read-only, so that a backup of an older version is not migrated.
std::string lookOnly(const QString &path)
{
    try {
        return faultsOf(*Store::open(path, Store::Mode::ReadOnly));
    } catch (const Failure &failure) {
        return failure.text().toStdString();
    }
}

}

std::string lookAtBackups(const std::string &folder, bool draftsAllowed)
{
    std::string out;
    const QFileInfoList files = QDir(q(folder)).entryInfoList(QDir::Files);
    for (const QFileInfo &file : files) {
        const std::string path = file.filePath().toStdString();
        if (file.fileName().contains(".new-")) {
            out += draftsAllowed ? "" : "a temporary file is left: " + path + "; ";
        } else if (file.fileName().endsWith(".groundswell")) {
            const std::string faults = lookOnly(file.filePath());
            out += faults.empty() ? "" : path + ": " + faults;
        }
    }
    return out;
}
