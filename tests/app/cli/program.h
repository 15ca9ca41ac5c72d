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

/// The result of a run of the program.
struct Run {
    int exit = -1; ///< -1 after a crash or timeout.
    QByteArray out, error;

    /// Standard output as JSON; null unless it is exactly one value.
    QJsonDocument json() const { return QJsonDocument::fromJson(out); }
    QJsonObject object() const { return json().object(); }
    QJsonArray array() const { return json().array(); }
};

/// Runs the built program with these arguments.
Run run(const QStringList &words, const QByteArray &input = {},
        const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment());

/// A temporary folder with a chapter file.
struct TestChapter {
    QTemporaryDir folder;
    QString file = folder.filePath(QStringLiteral("chapter.groundswell"));

    /// Creates the chapter file.
    TestChapter();
    QString path(const QString &name) const { return folder.filePath(name); }
    /// Writes a file into the folder and returns its path.
    QString write(const QString &name, const QByteArray &content) const;
    QByteArray read(const QString &name) const;
    /// Adds a record and returns its id.
    QString add(const QString &entity, const QStringList &values) const;
    /// The output of `show --json` for a record.
    QJsonObject show(const QString &entity, const QString &id) const;
    /// The number of records of the entity according to `info`.
    int count(const QString &entity) const;
};
