// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/layers.h"
#include "tests/architecture/sources.h"
#include "tests/support/places.h"

#include <QDir>
#include <QLibraryInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>

#include <catch2/catch.hpp>

namespace {

layers::Sources allSources()
{
    layers::Sources sources;
    for (const QString &path : sourceFiles({QStringLiteral("core"), QStringLiteral("app")}))
        sources[path] = readSource(path);
    return sources;
}

/// Returns all sources, with a line added to one of them.
layers::Sources withLine(const char *path, const char *line)
{
    layers::Sources sources = allSources();
    REQUIRE(sources.contains(QLatin1String(path)));
    sources[QLatin1String(path)] += QString::fromUtf8(line) + u'\n';
    return sources;
}

layers::Allowed allowedIncludes()
{
    return layers::readAllowed(readText(buildPath("layers.txt")));
}

void checkNone(const QStringList &faults)
{
    INFO(faults.join(u'\n').toStdString());
    CHECK(faults.isEmpty());
}

/// Checks that there is exactly one fault and that it names the file.
void checkNamed(const QStringList &faults, const char *path)
{
    INFO(faults.join(u'\n').toStdString());
    REQUIRE(faults.size() == 1);
    CHECK(faults.front().contains(QLatin1String(path)));
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

/// The class headers of an installed Qt module.
QSet<QString> headersOf(const QString &qtModule)
{
    const QDir folder(QLibraryInfo::path(QLibraryInfo::HeadersPath) + u'/' + qtModule);
    const QStringList names = folder.entryList({QStringLiteral("Q*")}, QDir::Files);
    return QSet<QString>(names.begin(), names.end());
}

}

TEST_CASE("Folders include only what CMake allows", "[architecture]")
{
    checkNone(layers::wrongIncludes(allSources(), allowedIncludes()));
    checkNamed(
        layers::wrongIncludes(withLine("core/csv/reader.cpp", "#include \"core/storage/store.h\""), allowedIncludes()),
        "core/csv/reader.cpp");
    checkNamed(layers::wrongIncludes(withLine("app/cli/main.cpp", "#include \"app/gui/session/session.h\""),
                                     allowedIncludes()),
               "app/cli/main.cpp");
}

TEST_CASE("A subfolder is a separate layer", "[architecture]")
{
    checkNamed(layers::wrongIncludes(withLine("core/storage/layout/cells.cpp", "#include \"core/storage/store.h\""),
                                     allowedIncludes()),
               "core/storage/layout/cells.cpp");
    layers::Sources sources = allSources();
    sources[QStringLiteral("core/storage/attic/old.cpp")] = QStringLiteral("#include \"core/base/id.h\"\n");
    checkNamed(layers::wrongIncludes(sources, allowedIncludes()), "core/storage/attic/old.cpp");
}

TEST_CASE("Folders do not include each other in a cycle", "[architecture]")
{
    checkNone(layers::cycles(allSources()));
    checkNamed(layers::cycles(withLine("core/base/text.cpp", "#include \"core/csv/reader.h\"")), "core/base/text.cpp");
}

TEST_CASE("Only the database layers contain SQL", "[architecture]")
{
    checkNone(layers::straySql(allSources()));
    checkNamed(layers::straySql(withLine("core/bundle/scope.cpp", "const char *all = \"SELECT id FROM pledge\";")),
               "core/bundle/scope.cpp");
    checkNamed(
        layers::straySql(withLine("app/cli/commands/info.cpp", "const char *a = \"UPDATE \" + name + \" SET x=1\";")),
        "app/cli/commands/info.cpp");
}

TEST_CASE("Only storage and search use the database connection", "[architecture]")
{
    checkNone(layers::databaseUsers(allSources()));
    checkNamed(layers::databaseUsers(withLine("core/bundle/scope.cpp", "#include \"core/storage/chapter.h\"")),
               "core/bundle/scope.cpp");
    checkNamed(layers::databaseUsers(withLine("app/cli/commands/info.cpp", "#include \"core/sqlite/sqlite.h\"")),
               "app/cli/commands/info.cpp");
}

TEST_CASE("The main window includes no dialog and no workspace", "[architecture]")
{
    checkNone(layers::wrongWindowIncludes(allSources()));
    checkNamed(layers::wrongWindowIncludes(
                   withLine("app/gui/window/mainwindow.cpp", "#include \"app/gui/exchange/share/sharedialog.h\"")),
               "app/gui/window/mainwindow.cpp");
}

TEST_CASE("The core and the command line include no GUI headers", "[architecture]")
{
    CHECK(headersOf(QStringLiteral("QtWidgets")).contains(QStringLiteral("QWidget")));
    CHECK(qtIncludes(QStringLiteral("#include <QtWidgets/QWidget>\n")).contains(QStringLiteral("QWidget")));
    const QSet<QString> windows = headersOf(QStringLiteral("QtWidgets")) + headersOf(QStringLiteral("QtGui"));
    for (const QString &path : sourceFiles({QStringLiteral("core"), QStringLiteral("app/cli")})) {
        const QSet<QString> wrong = qtIncludes(readSource(path)) & windows;
        INFO(path.toStdString() << " includes " << QStringList(wrong.values()).join(u' ').toStdString());
        CHECK(wrong.isEmpty());
    }
}

TEST_CASE("No source includes Qt Network", "[architecture]")
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
    const QDir folder(buildPath("bin"));
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
