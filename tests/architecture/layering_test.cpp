// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/sources.h"

#include <QDir>
#include <QLibraryInfo>
#include <QMap>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>

#include <catch2/catch.hpp>

namespace {

/// What each part of the tree may include, by folder ("core/csv"); written by CMake from the DEPENDS lists.
QMap<QString, QSet<QString>> allowedFolders()
{
    QMap<QString, QSet<QString>> allowed;
    QSet<QString> core;
    for (const QString &line : readText(QStringLiteral(LAYERS)).split(u'\n', Qt::SkipEmptyParts)) {
        const QString module = QStringLiteral("core/") + line.section(u':', 0, 0);
        core << module;
        allowed[module] << module;
        for (const QString &name : line.section(u':', 1).trimmed().split(u';', Qt::SkipEmptyParts))
            allowed[module] << QStringLiteral("core/") + name;
    }
    for (const QString &frontEnd : {QStringLiteral("app/cli"), QStringLiteral("app/gui")})
        allowed[frontEnd] = core + QSet<QString>{frontEnd};
    return allowed;
}

QString folderOf(const QString &path)
{
    return path.section(u'/', 0, 1);
}

/// The project folders that a source includes from, its own aside.
QSet<QString> includedFolders(const QString &source)
{
    static const QRegularExpression include(QStringLiteral(R"re(^\s*#\s*include\s*"([^"]+)")re"),
                                            QRegularExpression::MultilineOption);
    QSet<QString> folders;
    for (auto match = include.globalMatch(source); match.hasNext();) {
        const QString path = match.next().captured(1);
        if (path.startsWith(u"core/") || path.startsWith(u"app/") || path.startsWith(u"tests/"))
            folders << folderOf(path);
    }
    return folders;
}

QSet<QString> forbiddenFolders(const QString &path, const QString &source)
{
    return includedFolders(source) - allowedFolders().value(folderOf(path));
}

/// The names in angle brackets, with and without the folder of the Qt module.
QSet<QString> qtIncludes(const QString &source)
{
    static const QRegularExpression include(
        QStringLiteral(R"re(^\s*#\s*include\s*<(Qt[A-Za-z0-9]+/)?(Q[A-Za-z0-9]+)>)re"),
        QRegularExpression::MultilineOption);
    QSet<QString> names;
    for (auto match = include.globalMatch(source); match.hasNext();)
        names << match.next().captured(2);
    return names;
}

/// The class headers of a Qt module, as installed.
QSet<QString> headersOf(const QString &qtModule)
{
    const QDir folder(QLibraryInfo::path(QLibraryInfo::HeadersPath) + u'/' + qtModule);
    const QStringList names = folder.entryList({QStringLiteral("Q*")}, QDir::Files);
    return QSet<QString>(names.begin(), names.end());
}

}

TEST_CASE("A wrong include is noticed", "[architecture]")
{
    const QString upward = QStringLiteral("#include \"core/storage/store.h\"\n");
    CHECK(forbiddenFolders(QStringLiteral("core/csv/reader.cpp"), upward).contains(QStringLiteral("core/storage")));
    CHECK(forbiddenFolders(QStringLiteral("core/storage/edit.cpp"), upward).isEmpty());
    const QString sideways = QStringLiteral("#include \"app/gui/shell/session.h\"\n");
    CHECK(forbiddenFolders(QStringLiteral("app/cli/main.cpp"), sideways).contains(QStringLiteral("app/gui")));
    CHECK(headersOf(QStringLiteral("QtWidgets")).contains(QStringLiteral("QWidget")));
    CHECK(qtIncludes(QStringLiteral("#include <QtWidgets/QWidget>\n")).contains(QStringLiteral("QWidget")));
}

TEST_CASE("Modules include only what CMake lets them depend on", "[architecture]")
{
    const QStringList paths = sourceFiles({QStringLiteral("core"), QStringLiteral("app")});
    REQUIRE_FALSE(paths.isEmpty());
    for (const QString &path : paths) {
        const QSet<QString> wrong = forbiddenFolders(path, readSource(path));
        INFO(path.toStdString() << " must not include from " << QStringList(wrong.values()).join(u' ').toStdString());
        CHECK(wrong.isEmpty());
    }
}

TEST_CASE("The core and the command line know nothing of windows", "[architecture]")
{
    const QSet<QString> windows = headersOf(QStringLiteral("QtWidgets")) + headersOf(QStringLiteral("QtGui"));
    for (const QString &path : sourceFiles({QStringLiteral("core"), QStringLiteral("app/cli")})) {
        const QSet<QString> wrong = qtIncludes(readSource(path)) & windows;
        INFO(path.toStdString() << " includes " << QStringList(wrong.values()).join(u' ').toStdString());
        CHECK(wrong.isEmpty());
    }
}

TEST_CASE("No source reaches for the network", "[architecture]")
{
    const QSet<QString> network = headersOf(QStringLiteral("QtNetwork"));
    for (const QString &path : sourceFiles({QStringLiteral("core"), QStringLiteral("app"), QStringLiteral("tests")})) {
        const QSet<QString> wrong = qtIncludes(readSource(path)) & network;
        INFO(path.toStdString() << " includes " << QStringList(wrong.values()).join(u' ').toStdString());
        CHECK(wrong.isEmpty());
    }
    for (const QString &path : cmakeFiles()) {
        INFO(path.toStdString());
        CHECK_FALSE(readSource(path).contains(QRegularExpression(QStringLiteral("Qt6::Network|\\bNetwork\\b"))));
    }
}

TEST_CASE("No program is linked with Qt Network", "[architecture]")
{
    const QDir folder(QStringLiteral(BINARY_DIR "/bin"));
    const QStringList programs = folder.entryList({QStringLiteral("groundswell*")}, QDir::Files | QDir::Executable);
    REQUIRE_FALSE(programs.isEmpty());
    for (const QString &program : programs) {
        QProcess readelf;
        readelf.start(QStringLiteral("readelf"), {QStringLiteral("--dynamic"), folder.filePath(program)});
        REQUIRE(readelf.waitForFinished());
        const QByteArray needed = readelf.readAllStandardOutput();
        INFO(program.toStdString());
        CHECK(needed.contains("libQt6Core"));
        CHECK_FALSE(needed.contains("libQt6Network"));
    }
}
