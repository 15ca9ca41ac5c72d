// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/exporter.h"
#include "core/import/importer.h"
#include "tests/support/places.h"
#include "tests/support/temporarystore.h"

#include <catch2/catch.hpp>

#include <QBuffer>
#include <QFile>

#include <string>
#include <string_view>
#include <vector>

/// Writes a file into the store's folder and returns its path.
inline QString fileOf(const TemporaryStore &chapter, const char *name, std::string_view bytes)
{
    const QString path = chapter.folder.filePath(QLatin1String(name));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes.data(), qint64(bytes.size()));
    return path;
}

inline QString sample(const char *name)
{
    return sourcePath("tests/data/csv/") + QLatin1String(name);
}

inline ImportReport import(Store &store, const QString &path, const ImportOptions &options = {},
                           const QString &rejects = {})
{
    return Importer(store, path, options).apply({}, rejects);
}

inline ImportOptions as(const char *entity)
{
    ImportOptions options;
    options.entity = findEntity(entity);
    return options;
}

inline QByteArray exported(Store &store, const char *entity, ExportOptions::For purpose = ExportOptions::For::Exchange)
{
    ExportOptions options;
    options.entity = findEntity(entity);
    options.purpose = purpose;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    exportRecords(store, options, buffer);
    return buffer.data();
}

/// Where two tables begin to differ; empty when they do not.
inline std::string difference(const QByteArray &a, const QByteArray &b)
{
    qsizetype at = 0;
    while (at < a.size() && at < b.size() && a[at] == b[at])
        ++at;
    if (at == a.size() && at == b.size())
        return {};
    const qsizetype from = std::max<qsizetype>(0, at - 40);
    return "<" + a.mid(from, 100).toStdString() + "> and <" + b.mid(from, 100).toStdString() + ">";
}

/// The live records of an entity, by id.
inline std::vector<Record> recordsOf(Store &store, const char *entity)
{
    std::vector<Record> out;
    Query query;
    query.entity = findEntity(entity);
    store.forEach(query, [&](const Record &record) {
        out.push_back(record);
        return true;
    });
    return out;
}

/// The first record whose field has this cell; fails if there is none.
inline Record recordWith(Store &store, const char *entity, const char *field, std::string_view cell)
{
    for (const Record &record : recordsOf(store, entity))
        if (record.value(field).cell() == cell)
            return record;
    FAIL("no " << entity << " with " << field << '=' << cell);
    return Record(*findEntity(entity), {});
}

/// The problems of a report, one a line, for messages of failed tests.
inline std::string problemsText(const ImportReport &report)
{
    std::string out;
    for (const Problem &problem : report.problems)
        out += std::to_string(problem.row) + ' ' + problem.column.toStdString() + ": " + problem.reason.toStdString()
             + ' ' + problem.value.toStdString() + '\n';
    return out;
}

/// Field key by column name, for a quick look at a guess.
inline std::string targets(const Inspection &inspection)
{
    std::string out;
    for (const ColumnGuess &guess : inspection.columns)
        out += (out.empty() ? "" : ",") + guess.target().toStdString();
    return out;
}
