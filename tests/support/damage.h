// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>

#include <random>
#include <stdexcept>

/// Reading and writing whole files, and damaging their bytes as disks and USB sticks do. Throws std::runtime_error on
/// failure.

inline QByteArray readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        throw std::runtime_error("cannot read " + path.toStdString());
    return file.readAll();
}

inline void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QFile::WriteOnly | QFile::Truncate) || file.write(bytes) != bytes.size())
        throw std::runtime_error("cannot write " + path.toStdString());
}

/// Applies random damage: changes 1 to 64 bytes, overwrites pages with zeros or noise, or truncates the end.
inline QByteArray damaged(QByteArray bytes, std::mt19937_64 &random, qsizetype pageSize = 8192)
{
    const auto upTo = [&random](qsizetype end) { return qsizetype(random() % quint64(end)); };
    const qsizetype pages = bytes.size() / pageSize;
    const int kind = int(random() % 10);
    if (kind < 6) {
        for (qsizetype n = 1 + upTo(64); n > 0; --n)
            bytes[upTo(bytes.size())] = char(random());
    } else if (kind < 9) {
        for (qsizetype n = 1 + upTo(4); n > 0; --n) {
            QByteArray page(pageSize, '\0');
            if (kind == 8)
                for (char &c : page)
                    c = char(random());
            bytes.replace(upTo(pages) * pageSize, pageSize, page);
        }
    } else {
        bytes.truncate(upTo(bytes.size()));
    }
    return bytes;
}
