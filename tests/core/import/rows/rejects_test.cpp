// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/failure.h"
#include "tests/core/import/files.h"

#include <QFileInfo>

#include <filesystem>

namespace {

constexpr const char *oneBadRow =
    "First name,Last name,Email,Phone\nAna,Ruiz,ana@example.org,612-555-0101\nBo,Lind,bo at example,612-555-0102\n"
    "Cy,Ek,cy@example.org,612-555-0103\nDi,Moe,di@example.org,612-555-0104\n";

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void checkNothingImported(Store &store, const QString &input, const QString &rejects)
{
    INFO(rejects.toStdString());
    CHECK_THROWS_AS(import(store, input, as("pledge"), rejects), Failure);
    CHECK(recordsOf(store, "pledge").empty());
}

}

TEST_CASE("Nothing is imported when the rejected rows cannot be written")
{
    TemporaryStore chapter;
    const QString input = fileOf(chapter, "in.csv", oneBadRow);
    if (QFileInfo::exists(QStringLiteral("/dev/full"))) {
        checkNothingImported(*chapter, input, QStringLiteral("/dev/full"));
        CHECK_FALSE(QFileInfo(QStringLiteral("/dev/full")).isFile());
    }
    checkNothingImported(*chapter, input, chapter.folder.filePath(QStringLiteral("no/such/folder/rejects.csv")));
    checkNothingImported(*chapter, input, chapter.folder.path());
}

TEST_CASE("Rejected rows never overwrite the file they came from")
{
    TemporaryStore chapter;
    const QString input = fileOf(chapter, "in.csv", oneBadRow);
    const QString link = chapter.folder.filePath(QStringLiteral("link.csv"));
    std::filesystem::create_symlink(input.toStdString(), link.toStdString());
    checkNothingImported(*chapter, input, input);
    checkNothingImported(*chapter, input, link);
    CHECK(contentOf(input) == oneBadRow);
}

TEST_CASE("Rejected rows never overwrite a chapter file")
{
    TemporaryStore chapter, other;
    const QString input = fileOf(chapter, "in.csv", oneBadRow);
    const QByteArray before = contentOf(other->path());
    checkNothingImported(*chapter, input, chapter->path());
    checkNothingImported(*chapter, input, other->path());
    CHECK(contentOf(other->path()) == before);
}

TEST_CASE("Rejected rows replace an earlier table of rejected rows")
{
    TemporaryStore chapter;
    const QString input = fileOf(chapter, "in.csv", oneBadRow), rejects = fileOf(chapter, "rejects.csv", "older\n");
    const ImportReport report = import(*chapter, input, as("pledge"), rejects);
    CHECK(report.rejected == 1);
    CHECK(report.created == 3);
    CHECK(report.rejectsPath == rejects);
    CHECK(contentOf(rejects).contains("bo at example"));
    CHECK_FALSE(contentOf(rejects).contains("older"));
}
