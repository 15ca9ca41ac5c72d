// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/example/example.h"

#include "core/base/failure.h"
#include "core/entities/registry.h"
#include "core/import/importer.h"

#include <QCoreApplication>
#include <QFile>

#include <memory>
#include <vector>

namespace {

struct ExampleTable {
    const Entity *entity;
    QString path;
};

/// The published facts first, then the fictional chapter; each in the order of the registry, so that records are
/// imported before others refer to them.
std::vector<ExampleTable> tables()
{
    std::vector<ExampleTable> out;
    for (const char *folder : {":/examples/", ":/examples/fictional/"})
        for (const Entity *entity : entities())
            if (const QString path = QLatin1String(folder) + QLatin1String(entity->key) + QStringLiteral(".csv");
                QFile::exists(path))
                out.push_back({entity, path});
    return out;
}

qint64 load(Store &store, const ExampleTable &table)
{
    ImportOptions options;
    options.entity = table.entity;
    options.backup = false;
    Importer importer(store, table.path, options);
    const ImportReport report = importer.apply();
    if (report.rejected == 0)
        return report.created;
    const QString reason = report.problems.isEmpty() ? QString() : report.problems.front().reason;
    throw Failure(QCoreApplication::translate("Example", "The example table %1 has a row that cannot be read: %2")
                      .arg(table.path, reason),
                  QCoreApplication::translate("Example", "Please report this error. Your own files are not affected."));
}

void removeFile(const QString &path)
{
    for (const char *suffix : {"", "-wal", "-shm", "-journal"})
        QFile::remove(path + QLatin1String(suffix));
}

}

qint64 createExample(const QString &path, const Progress &progress)
{
    std::unique_ptr<Store> store = Store::create(
        path, QCoreApplication::translate("Example", "Example chapter (partly fictional)"), QStringLiteral("55802"));
    try {
        qint64 records = 0, done = 0;
        const std::vector<ExampleTable> all = tables();
        for (const ExampleTable &table : all) {
            if (progress && !progress(done++, qint64(all.size())))
                throw Cancelled();
            records += load(*store, table);
        }
        return records;
    } catch (...) {
        store.reset();
        removeFile(path);
        throw;
    }
}
