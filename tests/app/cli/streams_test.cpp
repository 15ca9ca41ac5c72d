// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/program.h"
#include "tests/support/places.h"

#include <QFile>

#include <catch2/catch.hpp>

#include <csignal>
#include <sys/stat.h>
#include <sys/types.h>

namespace {

/// Runs a bash command. $0 is the program, "$@" are the arguments.
Run shell(const QString &line, const QStringList &words)
{
    constexpr int mostMs = 60'000;
    QProcess process;
    process.start("bash", QStringList{"-c", line, cliProgram()} + words);
    Run result;
    if (process.waitForFinished(mostMs) && process.exitStatus() == QProcess::NormalExit)
        result.exit = process.exitCode();
    result.out = process.readAllStandardOutput();
    result.error = process.readAllStandardError();
    return result;
}

QByteArray manyRows(int count)
{
    QByteArray csv = "alias,notes,public_consent\n";
    for (int i = 0; i < count; ++i)
        csv += "Card " + QByteArray::number(i) + "," + QByteArray(200, 'n') + ",\n";
    return csv;
}

}

TEST_CASE("Output never replaces a chapter file or the file being read", "[cli]")
{
    TestChapter chapter;
    TestChapter other;
    chapter.add("pledge", {"alias=Ana"});
    const QString csv = chapter.write("a.csv", "id,alias\nnot-an-id,Bea\n");
    const QString link = chapter.path("link.csv");
    REQUIRE(QFile::link(other.file, link));
    const QByteArray before = other.read("chapter.groundswell"), table = chapter.read("a.csv");
    for (const QStringList &words :
         {QStringList{"export", chapter.file, "pledge", "--out", chapter.file},
          {"export", chapter.file, "pledge", "--out", other.file},
          {"export", chapter.file, "pledge", "--out", link},
          {"backup", chapter.file, "--out", other.file},
          {"backup", chapter.file, "--out", chapter.file},
          {"import", chapter.file, csv, "--as", "pledge", "--rejects", csv},
          {"import", chapter.file, csv, "--as", "pledge", "--rejects", chapter.folder.path() + "/./a.csv"},
          {"import", chapter.file, csv, "--as", "pledge", "--rejects", other.file},
          {"import", chapter.file, csv, "--as", "pledge", "--rejects", chapter.file}}) {
        const Run refused = run(words);
        INFO(words.join(' ').toStdString() << refused.error.toStdString());
        CHECK(refused.exit == 1);
        CHECK(refused.error.contains("not changed"));
        CHECK((other.read("chapter.groundswell") == before));
        CHECK(chapter.count("pledge") == 1);
        CHECK((chapter.read("a.csv") == table));
    }
}

TEST_CASE("On a full disk the error says so and the existing file is kept", "[cli]")
{
    TestChapter chapter;
    const QString csv = chapter.write("many.csv", manyRows(1000));
    REQUIRE(run({"import", chapter.file, csv, "--as", "pledge"}).exit == 0);
    const QString out = chapter.write("out.csv", "what was there\n");
    const QString copy = chapter.path("copy.groundswell");
    // A file size limit fails like a full disk: in the middle of writing.
    const QString limited = "trap '' XFSZ; ulimit -f 64; exec \"$0\" \"$@\"";
    const Run exported = shell(limited, {"export", chapter.file, "pledge", "--out", out});
    CHECK(exported.exit == 1);
    CHECK(exported.error.contains("could not be written"));
    CHECK(chapter.read("out.csv") == "what was there\n");
    const Run copied = shell(limited, {"backup", chapter.file, "--out", copy});
    CHECK(copied.exit == 1);
    CHECK(copied.error != "");
    CHECK_FALSE(QFile::exists(copy));
}

TEST_CASE("Full or closed standard output is a failure", "[cli]")
{
    if (struct stat info{}; ::stat("/dev/full", &info) != 0 || !S_ISCHR(info.st_mode)) {
        WARN("/dev/full is missing on this computer.");
        return;
    }
    TestChapter chapter;
    chapter.add("pledge", {"alias=Ana"});
    const QByteArray before = chapter.read("chapter.groundswell");
    for (const QStringList &words : {QStringList{"export", chapter.file, "pledge"},
                                     {"export", chapter.file, "pledge", "--out", "-"},
                                     {"backup", chapter.file, "--out", "-"},
                                     {"template", "pledge"},
                                     {"list", chapter.file, "pledge", "--json"},
                                     {"--version"}})
        for (const char *to : {">/dev/full", ">&-"}) {
            const Run failed = shell(QString("\"$0\" \"$@\" ") + to, words);
            INFO(words.join(' ').toStdString() << to << failed.error.toStdString());
            CHECK(failed.exit == 1);
            CHECK(failed.error.contains("could not be written"));
            CHECK((chapter.read("chapter.groundswell") == before));
        }
    const Run device = run({"export", chapter.file, "pledge", "--out", "/dev/full"});
    CHECK(device.exit == 1);
    const QString csv = chapter.write("bad.csv", "id,alias\nnot-an-id,Bea\n");
    CHECK(run({"import", chapter.file, csv, "--as", "pledge", "--rejects", "/dev/full"}).exit == 1);
    struct stat after {};
    REQUIRE(::stat("/dev/full", &after) == 0);
    CHECK(S_ISCHR(after.st_mode)); // The device was written to, not replaced.
}

TEST_CASE("Tables are read from pipes like from files", "[cli]")
{
    TestChapter chapter;
    const Run inspected = shell("\"$0\" inspect <(printf 'alias,city\\nAna,Duluth\\n') --as pledge --json", {});
    CHECK(inspected.exit == 0);
    CHECK(inspected.error == "");
    CHECK(inspected.object()["rowCount"].toInt() == 1);
    const Run imported =
        shell("\"$0\" import \"$1\" <(printf 'alias,city\\nAna,Duluth\\n') --as pledge", {chapter.file});
    INFO(imported.error.toStdString());
    CHECK(imported.exit == 0);
    const QString pipe = chapter.path("pledges.csv");
    REQUIRE(::mkfifo(QFile::encodeName(pipe).constData(), 0600) == 0);
    const Run named = shell("printf 'alias,city\\nBea,Duluth\\n' > \"$2\" & \"$0\" import \"$1\" \"$2\" --as pledge",
                            {chapter.file, pipe});
    CHECK(named.exit == 0);
    CHECK(chapter.count("pledge") == 2);
}

TEST_CASE("The error for an empty device or a folder says what it is", "[cli]")
{
    TestChapter chapter;
    for (const QString command : {"inspect", "import"}) {
        const QStringList file = command == "import" ? QStringList{chapter.file} : QStringList{};
        const Run empty = run(QStringList{command} + file + QStringList{"/dev/null", "--as", "pledge"});
        INFO(empty.error.toStdString());
        CHECK(empty.exit == 1);
        CHECK(empty.error.contains("/dev/null is empty"));
        CHECK_FALSE(empty.error.contains("QIODevice"));
        const Run folder = run(QStringList{command} + file + QStringList{chapter.folder.path(), "--as", "pledge"});
        CHECK(folder.exit == 1);
        CHECK(folder.error.contains("is a folder"));
    }
}

TEST_CASE("A signal ends a program that waits for a pipe", "[cli]")
{
    TestChapter chapter;
    const QString pipe = chapter.path("never.csv");
    REQUIRE(::mkfifo(QFile::encodeName(pipe).constData(), 0600) == 0);
    for (const QString &from : {QString("-"), pipe})
        for (const int signal : {SIGINT, SIGTERM}) {
            QProcess process;
            process.start(cliProgram(), {"import", chapter.file, from, "--as", "pledge"});
            REQUIRE(process.waitForStarted());
            CHECK_FALSE(process.waitForFinished(500)); // It waits.
            ::kill(pid_t(process.processId()), signal);
            CHECK(process.waitForFinished(10'000));
            CHECK((process.exitStatus() == QProcess::CrashExit || process.exitCode() == 1));
        }
    CHECK(chapter.count("pledge") == 0);
    CHECK(run({"check", chapter.file}).exit == 0);
}

TEST_CASE("A pipe instead of a chapter file is refused at once", "[cli]")
{
    TestChapter chapter;
    const QString pipe = chapter.path("pipe.groundswell");
    REQUIRE(::mkfifo(QFile::encodeName(pipe).constData(), 0600) == 0);
    const Run refused = run({"info", pipe});
    CHECK(refused.exit == 1);
    CHECK(refused.error.contains("not a chapter file"));
}
