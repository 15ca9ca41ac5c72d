// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sqlite/sqlite.h"

#include <QByteArray>
#include <QString>
#include <QTemporaryDir>

#include <memory>

/// The damaged file, open for reading as far as it goes. Where its first bytes or the statements
/// of its tables are damaged, a copy of it beside the target is read in which they are put right; it goes away with
/// this. Throws Failure when nothing can be read.
class RescueSource
{
public:
    RescueSource(const QString &path, const QString &target)
        : m_path(path)
    {
        open(target);
    }
    Database &db() { return *m_db; }

private:
    void open(const QString &target);
    bool tryOpen(const QString &path);
    void copyMended(const QByteArray &header, const QString &copy) const;
    QString workingCopy(const QString &target);
    void mendSchema(const QString &target, const QByteArray &header);

    QString m_path;
    std::unique_ptr<QTemporaryDir> m_folder; ///< Outlives the connection.
    int m_copies = 0;
    std::unique_ptr<Database> m_db;
};
