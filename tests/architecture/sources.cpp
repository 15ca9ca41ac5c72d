// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/sources.h"

#include "tests/support/places.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include <catch2/catch.hpp>

namespace {

const QString root = sourcePath("");

QStringList filesBelow(const QStringList &folders, const QStringList &patterns)
{
    QStringList paths;
    for (const QString &folder : folders) {
        QDirIterator it(root + folder, patterns, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext())
            paths << QDir(root).relativeFilePath(it.next());
    }
    paths.sort();
    return paths;
}

}

QString readText(const QString &absolutePath)
{
    QFile file(absolutePath);
    INFO("Cannot read " << absolutePath.toStdString());
    REQUIRE(file.open(QFile::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

QString readSource(const QString &path)
{
    return readText(root + path);
}

QStringList sourceFiles(const QStringList &folders)
{
    return filesBelow(folders, {QStringLiteral("*.h"), QStringLiteral("*.cpp")});
}

QStringList scriptFiles()
{
    return QStringList{QStringLiteral("dev"), QStringLiteral(".ci/run")}
         + filesBelow({QStringLiteral("scripts")}, {QStringLiteral("*.sh")});
}

QStringList cmakeFiles()
{
    const QRegularExpression ours(QStringLiteral("^(?!.*node_modules)"));
    return QStringList{QStringLiteral("CMakeLists.txt")}
         + filesBelow({QStringLiteral("core"), QStringLiteral("app"), QStringLiteral("resources")},
                      {QStringLiteral("CMakeLists.txt")})
               .filter(ours);
}
