// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/sources.h"

#include <QDir>
#include <QRegularExpression>

#include <catch2/catch.hpp>

// The rules of the style guide that a program can check. A file over the length limit explains why in a comment in its
// first twenty lines that contains the words "long because". Code layout is checked by clang-format; see ./dev check.

namespace {

const QStringList everything = {QStringLiteral("core"), QStringLiteral("app"), QStringLiteral("tests")};
constexpr int longFile = 400;

QString head(const QString &source, int lines)
{
    return source.section(u'\n', 0, lines - 1);
}

bool hasLicense(const QString &source)
{
    const QString top = head(source, 4);
    return top.contains(u"SPDX-FileCopyrightText: Groundswell contributors")
        && top.contains(u"SPDX-License-Identifier: GPL-3.0-or-later");
}

/// Markers of unfinished work, vague names, and calls that the style guide forbids. Each pattern is split in two so
/// that this file does not match itself.
struct Forbidden {
    QString pattern;
    const char *reason;
    bool allowedInTests = false;
};

const std::vector<Forbidden> &forbiddenWords()
{
    static const std::vector<Forbidden> words = {
        {QStringLiteral("\\b(TO") + QStringLiteral("DO|FIX") + QStringLiteral("ME|XX") + QStringLiteral("X)\\b"),
         "file an issue for unfinished work"},
        {QStringLiteral("\\b(class|struct|namespace)\\s+\\w*(Mana") + QStringLiteral("ger|Hel")
             + QStringLiteral("per|Uti") + QStringLiteral("l)\\b"),
         "use a name that describes the purpose"},
        {QStringLiteral("\\bprocess") + QStringLiteral("Events\\s*\\("), "do not nest event loops", true},
        {QStringLiteral("\\busing name") + QStringLiteral("space std;"), "keep namespace prefixes"},
        {QStringLiteral("^\\s*#\\s*include\\s*<Qt(Co") + QStringLiteral("re|Gui|Widgets|Sql|Svg|Concurrent|Test|Xml)>"),
         "include the class, not the whole module"},
        {QStringLiteral("\\b(sle") + QStringLiteral("ep_for|QThread::m?sle") + QStringLiteral("ep)\\b"),
         "wait for an event, not for a fixed time"},
        {QStringLiteral("[\"'( ]/(ho") + QStringLiteral("me|wo") + QStringLiteral("rk|roo") + QStringLiteral("t)/"),
         "do not use paths of a specific machine"},
    };
    return words;
}

}

TEST_CASE("Every source states its license", "[style]")
{
    for (const QString &path : sourceFiles(everything) + cmakeFiles() + scriptFiles()) {
        INFO(path.toStdString());
        CHECK(hasLicense(readSource(path)));
    }
}

TEST_CASE("Every header is included once", "[style]")
{
    for (const QString &path : sourceFiles(everything).filter(QRegularExpression(QStringLiteral("\\.h$")))) {
        INFO(path.toStdString());
        CHECK(head(readSource(path), 4).contains(u"#pragma once"));
    }
}

TEST_CASE("File names are in lower case", "[style]")
{
    const QRegularExpression name(QStringLiteral("^[a-z0-9_]+\\.(h|cpp)$"));
    for (const QString &path : sourceFiles(everything)) {
        INFO(path.toStdString());
        CHECK(name.match(path.section(u'/', -1)).hasMatch());
    }
}

TEST_CASE("Files are short or explain why they are long", "[style]")
{
    for (const QString &path : sourceFiles(everything)) {
        const QString source = readSource(path);
        const qsizetype lines = source.count(u'\n');
        INFO(path.toStdString() << " has " << lines << " lines; split it, or explain at the top: long because …");
        CHECK((lines <= longFile || head(source, 20).contains(u"long because", Qt::CaseInsensitive)));
    }
}

TEST_CASE("Files contain no tabs and no trailing spaces", "[style]")
{
    static const QRegularExpression untidy(QStringLiteral("[ \\t\\r]$|\\t"));
    for (const QString &path : sourceFiles(everything)) {
        const QStringList lines = readSource(path).split(u'\n');
        QStringList wrong;
        for (qsizetype i = 0; i < lines.size(); ++i)
            if (untidy.match(lines[i]).hasMatch())
                wrong << QString::number(i + 1);
        INFO(path.toStdString() << ", lines " << wrong.join(u' ').toStdString());
        CHECK(wrong.isEmpty());
    }
}

TEST_CASE("Forbidden words do not occur", "[style]")
{
    for (const QString &path : sourceFiles(everything)) {
        const QString source = readSource(path);
        for (const Forbidden &word : forbiddenWords()) {
            if (word.allowedInTests && path.startsWith(u"tests/"))
                continue;
            const QRegularExpression pattern(word.pattern, QRegularExpression::MultilineOption);
            const QString found = pattern.match(source).captured();
            INFO(path.toStdString() << ": " << found.toStdString() << ": " << word.reason);
            CHECK(found.isEmpty());
        }
    }
}

TEST_CASE("The lock file pins contents, not locations", "[style]")
{
    const QString lock = readSource(QStringLiteral("resources/package-lock.json"));
    CHECK(lock.contains(u"\"integrity\": \"sha512-"));
    CHECK_FALSE(lock.contains(u"\"resolved\""));
}
