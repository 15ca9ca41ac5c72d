// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sqlite/sqlite.h"

#include <QByteArray>
#include <QString>
#include <QTemporaryDir>

#include <memory>

/// A damaged chapter file, open for reading. If its header or its schema is damaged, a repaired working copy next to
/// the target is read instead, and deleted with this object. Throws Failure if nothing can be read.
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
    void copyRepaired(const QByteArray &header, const QString &copy) const;
    QString workingCopy(const QString &target);
    void repairSchema(const QString &target, const QByteArray &header);

    QString m_path;
    std::unique_ptr<QTemporaryDir> m_folder; ///< Outlives the connection.
    int m_copies = 0;
    std::unique_ptr<Database> m_db;
};
