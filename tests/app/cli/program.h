// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

/// What a run of the program gave.
struct Run {
    int exit = -1; ///< -1 when it crashed or did not end in time.
    QByteArray out, error;

    /// Standard output as JSON; null when it is not exactly one value.
    QJsonDocument json() const { return QJsonDocument::fromJson(out); }
    QJsonObject object() const { return json().object(); }
    QJsonArray array() const { return json().array(); }
};

/// Runs the built program with these words.
Run run(const QStringList &words, const QByteArray &input = {},
        const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment());

/// A folder with a chapter file in it, for tests that work on one.
struct Chapter {
    QTemporaryDir folder;
    QString file = folder.filePath(QStringLiteral("chapter.groundswell"));

    /// Makes the file.
    Chapter();
    QString path(const QString &name) const { return folder.filePath(name); }
    /// Writes a file into the folder and returns its path.
    QString write(const QString &name, const QByteArray &content) const;
    QByteArray read(const QString &name) const;
    /// Adds a record and returns its id.
    QString add(const QString &entity, const QStringList &values) const;
    /// What show --json says of a record.
    QJsonObject show(const QString &entity, const QString &id) const;
    /// How many records of the entity info counts.
    int count(const QString &entity) const;
};
