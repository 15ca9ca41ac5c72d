// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bundle/archivereader.h"
#include "core/bundle/packagereader.h"

#include <QByteArray>
#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>

#include <zlib.h>

#include <map>
#include <string>
#include <vector>

/// Zip archives made byte by byte, right and wrong ones.
struct ZipEntry {
    QByteArray name, bytes;
    unsigned flags = 0, method = 0, madeBy = 20;
    quint32 attributes = 0;
    qint64 claimedBytes = -1; ///< Unpacked size as the archive tells it; -1: the right one.
};

inline void addNumber(QByteArray &out, quint64 number, int bytes)
{
    for (int i = 0; i < bytes; ++i)
        out += char(number >> (8 * i));
}

inline QByteArray zipOf(const std::vector<ZipEntry> &entries, const QByteArray &comment)
{
    QByteArray out, directory;
    for (const ZipEntry &entry : entries) {
        const quint64 claimed = entry.claimedBytes < 0 ? quint64(entry.bytes.size()) : quint64(entry.claimedBytes);
        QByteArray common;
        addNumber(common, 20, 2);
        addNumber(common, entry.flags, 2);
        addNumber(common, entry.method, 2);
        addNumber(common, 0x00210000, 4);
        addNumber(common, crc32(0, reinterpret_cast<const Bytef *>(entry.bytes.constData()), uInt(entry.bytes.size())),
                  4);
        addNumber(common, quint64(entry.bytes.size()), 4);
        addNumber(common, claimed, 4);
        addNumber(common, quint64(entry.name.size()), 2);
        addNumber(common, 0, 2);
        directory += "PK\x01\x02";
        addNumber(directory, entry.madeBy, 2);
        directory += common;
        addNumber(directory, 0, 6);
        addNumber(directory, entry.attributes, 4);
        addNumber(directory, quint64(out.size()), 4);
        directory += entry.name;
        out += "PK\x03\x04" + common + entry.name + entry.bytes;
    }
    const quint64 at = quint64(out.size());
    out += directory + "PK\x05\x06";
    addNumber(out, 0, 4);
    addNumber(out, entries.size(), 2);
    addNumber(out, entries.size(), 2);
    addNumber(out, quint64(directory.size()), 4);
    addNumber(out, at, 4);
    addNumber(out, quint64(comment.size()), 2);
    return out + comment;
}

inline void writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    file.open(QIODevice::WriteOnly);
    file.write(bytes);
}

inline QByteArray readBytes(const QString &path)
{
    QFile file(path);
    file.open(QIODevice::ReadOnly);
    return file.readAll();
}

/// A bundle taken apart, to be changed and put together again so that all sums are right.
struct OpenedBundle {
    std::map<std::string, QByteArray> files;
    QJsonObject description;

    explicit OpenedBundle(const QString &path)
    {
        bundle::ArchiveReader archive(path);
        for (const std::string &name : archive.paths())
            files[name] = archive.read(name);
        description = QJsonDocument::fromJson(files[bundle::packagePath]).object();
        files.erase(bundle::packagePath);
    }

    void setOwn(const char *key, const QJsonValue &value)
    {
        QJsonObject own = description["groundswell"].toObject();
        own[QLatin1String(key)] = value;
        description["groundswell"] = own;
    }

    /// Describes every file anew: its columns from its header, its size and its sum.
    void describe()
    {
        QJsonArray resources;
        for (const auto &[name, bytes] : files) {
            QJsonArray fields;
            for (const QByteArray &column : bytes.left(bytes.indexOf('\n')).trimmed().split(','))
                fields << QJsonObject{{"name", QString::fromUtf8(column)}, {"type", "string"}};
            resources << QJsonObject{
                {"path", QString::fromStdString(name)},
                {"bytes", bytes.size()},
                {"hash",
                 "blake2b-256:"
                     + QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Blake2b_256).toHex())},
                {"schema", QJsonObject{{"fields", fields}}}};
        }
        description["resources"] = resources;
    }

    std::vector<ZipEntry> entries() const
    {
        std::vector<ZipEntry> out;
        for (const auto &[name, bytes] : files)
            out.push_back({QByteArray::fromStdString(name), bytes});
        out.push_back({bundle::packagePath, json()});
        return out;
    }
    QByteArray json() const { return QJsonDocument(description).toJson(); }
    QByteArray packed() const { return zipOf(entries(), bundle::comment(json())); }
};
