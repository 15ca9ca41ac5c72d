// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/layers.h"

#include <QRegularExpression>

#include <functional>

namespace layers {
namespace {

QString wholePath(const QString &folder)
{
    return folder.startsWith(u"app/") ? folder : QStringLiteral("core/") + folder;
}

QString quoted(const QString &path)
{
    return u'"' + path + u'"';
}

}

Allowed readAllowed(const QString &text)
{
    Allowed allowed;
    QSet<QString> core;
    const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const QString folder = line.section(u':', 0, 0);
        if (folder.startsWith(u"core/"))
            core << folder;
        const QStringList names = line.section(u':', 1).trimmed().split(u';', Qt::SkipEmptyParts);
        QSet<QString> &may = allowed[folder];
        for (const QString &name : names)
            may << wholePath(name);
    }
    for (auto it = allowed.begin(); it != allowed.end(); ++it)
        if (it.key().startsWith(u"app"))
            it.value() += core;
    return allowed;
}

QString folderOf(const QString &path)
{
    return path.section(u'/', 0, -2);
}

QStringList includes(const QString &source)
{
    static const QRegularExpression include(QStringLiteral(R"re(^\s*#\s*include\s*"((?:core|app)/[^"]+)")re"),
                                            QRegularExpression::MultilineOption);
    QStringList paths;
    for (auto match = include.globalMatch(source); match.hasNext();)
        paths << match.next().captured(1);
    return paths;
}

QStringList wrongIncludes(const Sources &sources, const Allowed &allowed)
{
    QStringList wrong;
    for (auto it = sources.begin(); it != sources.end(); ++it) {
        const QString folder = folderOf(it.key());
        if (!allowed.contains(folder)) {
            wrong << it.key() + QStringLiteral(": the folder is not listed in CMake");
            continue;
        }
        const QStringList paths = includes(it.value());
        for (const QString &path : paths)
            if (const QString from = folderOf(path); from != folder && !allowed[folder].contains(from))
                wrong << it.key() + QStringLiteral(" must not include ") + quoted(path);
    }
    return wrong;
}

QStringList cycles(const Sources &sources)
{
    QMap<QString, QMap<QString, QString>> next; // Folder, included folder, first including file.
    for (auto it = sources.begin(); it != sources.end(); ++it) {
        const QStringList paths = includes(it.value());
        for (const QString &path : paths)
            if (const QString from = folderOf(it.key()), to = folderOf(path); from != to && !next[from].contains(to))
                next[from][to] = it.key();
    }
    QStringList found;
    QStringList path;
    QSet<QString> done;
    const std::function<void(const QString &)> visit = [&](const QString &folder) {
        if (const qsizetype start = path.indexOf(folder); start >= 0) {
            QStringList cycle = path.mid(start);
            cycle << folder;
            QStringList files;
            for (qsizetype i = 1; i < cycle.size(); ++i)
                files << next[cycle[i - 1]][cycle[i]];
            found << cycle.join(QStringLiteral(" > ")) + QStringLiteral(", by ") + files.join(QStringLiteral(", "));
            return;
        }
        if (done.contains(folder))
            return;
        path << folder;
        const QStringList inner = next.value(folder).keys();
        for (const QString &to : inner)
            visit(to);
        path.removeLast();
        done << folder;
    };
    const QStringList folders = next.keys();
    for (const QString &folder : folders)
        visit(folder);
    return found;
}

QStringList straySql(const Sources &sources)
{
    static const QRegularExpression home(QStringLiteral("^core/(sqlite|storage|search)/"));
    static const QRegularExpression sql(QStringLiteral(
        R"re("[^"\n]*\b(SELECT\b.*\bFROM|INSERT\s+(OR\s+\w+\s+)?INTO|UPDATE\s+\S*\s*SET|DELETE\s+FROM|)re"
        R"re(CREATE\s+(TEMP\s+)?(TABLE|INDEX|VIRTUAL|VIEW|TRIGGER)|DROP\s+(TABLE|INDEX)|PRAGMA|ATTACH)\b)re"
        R"re(|"\s*(SELECT|UPDATE|DELETE FROM|INSERT INTO)\s)re"));
    QStringList wrong;
    for (auto it = sources.begin(); it != sources.end(); ++it) {
        if (home.match(it.key()).hasMatch())
            continue;
        if (const auto match = sql.match(it.value()); match.hasMatch())
            wrong << it.key() + QStringLiteral(" contains SQL: ") + match.captured();
    }
    return wrong;
}

QStringList databaseUsers(const Sources &sources)
{
    static const QRegularExpression home(QStringLiteral("^core/(sqlite|storage|search)/"));
    QStringList wrong;
    for (auto it = sources.begin(); it != sources.end(); ++it) {
        if (home.match(it.key()).hasMatch())
            continue;
        const QStringList paths = includes(it.value());
        for (const QString &path : paths)
            if (path.startsWith(u"core/sqlite/") || path == u"core/storage/chapter.h")
                wrong << it.key() + QStringLiteral(" must not include ") + quoted(path);
    }
    return wrong;
}

QStringList wrongWindowIncludes(const Sources &sources)
{
    static const QRegularExpression window(QStringLiteral("/mainwindow\\w*\\.(cpp|h)$"));
    static const QRegularExpression room(
        QStringLiteral("/\\w*(dialog|\\wworkspace)\\w*\\.h$|/(?!window/)\\w+/\\w*page\\.h$"));
    QStringList wrong;
    for (auto it = sources.begin(); it != sources.end(); ++it) {
        if (!window.match(it.key()).hasMatch())
            continue;
        const QStringList paths = includes(it.value());
        for (const QString &path : paths)
            if (room.match(path).hasMatch())
                wrong << it.key() + QStringLiteral(" must not include ") + quoted(path);
    }
    return wrong;
}

}
