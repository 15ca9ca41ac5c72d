// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sqlite/sqlite.h"
#include "tests/app/cli/program.h"
#include "tests/support/places.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <catch2/catch.hpp>

#include <algorithm>
#include <csignal>
#include <memory>
#include <sys/stat.h>
#include <sys/types.h>
#include <vector>

namespace {

QByteArray manyPledges(int count, int first = 0)
{
    QByteArray csv = "alias,city,notes\n";
    for (int i = first; i < first + count; ++i)
        csv += "Card " + QByteArray::number(i) + ",Duluth,\"Line one\nline two\"\n";
    return csv;
}

std::unique_ptr<QProcess> start(const QStringList &words)
{
    auto process = std::make_unique<QProcess>();
    process->start(cliProgram(), words);
    REQUIRE(process->waitForStarted());
    return process;
}

}

TEST_CASE("A usage error exits with status 2 and prints the usage", "[cli]")
{
    for (const QStringList &words : {QStringList{},
                                     {"--nonsense"},
                                     {"lsit"},
                                     {"create"},
                                     {"create", "x"},
                                     {"info"},
                                     {"info", "a", "b"},
                                     {"info", "a", "--nonsense"},
                                     {"list", "a"},
                                     {"schema", "nothing"},
                                     {"help", "nothing"}}) {
        INFO(words.join(' ').toStdString());
        const Run wrong = run(words);
        CHECK(wrong.exit == 2);
        CHECK(wrong.out == "");
        CHECK(wrong.error.contains("Usage: groundswell-cli"));
    }
    CHECK(run({"lsit"}).error.contains("Did you mean list?"));
    CHECK(run({"list", "a", "pledge", "--wheer", "x=y"}).error.contains("Did you mean --where?"));
}

TEST_CASE("With --json, standard output is one JSON value even after a failure", "[cli]")
{
    TestChapter chapter;
    chapter.add("action", {"title=Vigil"});
    const QString csv = chapter.write("a.csv", "alias\nAna\n");
    const std::vector<std::pair<QStringList, int>> runs = {
        {{"create", chapter.path("n.groundswell"), "--name", "N"}, 0},
        {{"create", chapter.file, "--name", "N"}, 1},
        {{"info", chapter.file}, 0},
        {{"info", chapter.path("missing")}, 1},
        {{"schema"}, 0},
        {{"schema", "x"}, 2},
        {{"template", "action"}, 0},
        {{"inspect", csv}, 0},
        {{"inspect", chapter.path("missing")}, 1},
        {{"import", chapter.file, csv, "--as", "pledge"}, 0},
        {{"import", chapter.file, chapter.file}, 1},
        {{"export", chapter.file, "action"}, 0},
        {{"export", chapter.file, "action", "--out", chapter.path("o.csv")}, 0},
        {{"list", chapter.file, "action"}, 0},
        {{"show", chapter.file, "action", "Vigil"}, 0},
        {{"show", chapter.file, "action", "x"}, 1},
        {{"add", chapter.file, "action", "title=March"}, 0},
        {{"add", chapter.file, "action"}, 2},
        {{"set", chapter.file, "action", "March", "title=Picket"}, 0},
        {{"remove", chapter.file, "action", "Picket"}, 0},
        {{"undo", chapter.file}, 0},
        {{"redo", chapter.file}, 0},
        {{"history", chapter.file}, 0},
        {{"search", chapter.file, "vigil"}, 0},
        {{"duplicates", chapter.file}, 0},
        {{"check", chapter.file}, 0},
        {{"backup", chapter.file, "--out", chapter.path("b.groundswell")}, 0},
        {{"nonsense"}, 2},
        {{}, 2},
    };
    for (const auto &[words, exit] : runs) {
        const Run after = run(words + QStringList{"--json"});
        INFO(words.join(' ').toStdString() << "\n" << after.out.toStdString() << after.error.toStdString());
        CHECK(after.exit == exit);
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(after.out, &error);
        CHECK(error.error == QJsonParseError::NoError);
        CHECK(document.object().contains("error") == (exit == 1 || exit == 2));
        if (exit != 0)
            CHECK(after.error != "");
    }
    CHECK(run({"--json", "info", chapter.file}).json().isObject());
    CHECK_FALSE(run({"search", chapter.file, "--", "--json"}).out.contains("{"));
}

TEST_CASE("Non-ASCII text works in every locale", "[cli]")
{
    for (const char *locale : {"C", "POSIX", "en_US.ISO-8859-1", "C.UTF-8", "nonsense"}) {
        INFO(locale);
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.remove("LANG");
        environment.insert("LC_ALL", locale);
        QTemporaryDir folder;
        const QString file = folder.filePath("capítulo ☮.groundswell");
        const Run made = run({"create", file, "--name", "Núñez – “quoted”"}, {}, environment);
        CHECK(made.exit == 0);
        CHECK(made.error == "");
        CHECK(QFile::exists(file));
        const Run added = run({"add", file, "pledge", "alias=Renée ☮"}, {}, environment);
        CHECK(added.exit == 0);
        CHECK(added.error == "");
        const Run list = run({"list", file, "pledge"}, {}, environment);
        CHECK(list.out.contains("Renée ☮"));
        CHECK(list.error == "");
        CHECK(run({"info", file, "--json"}, {}, environment).object()["name"].toString() == "Núñez – “quoted”");
    }
}

TEST_CASE("A closed output pipe is not an error", "[cli]")
{
    TestChapter chapter;
    REQUIRE(run({"import", chapter.file, "-", "--as", "pledge"}, manyPledges(3000)).exit == 0);
    for (const QStringList &words : {QStringList{"list", chapter.file, "pledge"},
                                     {"list", chapter.file, "pledge", "--json"},
                                     {"export", chapter.file, "pledge"},
                                     {"info", chapter.file}}) {
        INFO(words.join(' ').toStdString());
        QProcess shell;
        shell.start("bash",
                    QStringList{"-c", "\"$@\" | head -c 1 >/dev/null; exit ${PIPESTATUS[0]}", "bash", cliProgram()}
                        + words);
        REQUIRE(shell.waitForFinished(60'000));
        CHECK(shell.exitStatus() == QProcess::NormalExit);
        CHECK(shell.exitCode() == 0);
        CHECK(shell.readAllStandardError() == "");
    }
    QProcess full;
    full.start("bash", {"-c", "\"$@\" > /dev/full", "bash", cliProgram(), "list", chapter.file, "pledge"});
    REQUIRE(full.waitForFinished(60'000));
    CHECK(full.exitCode() == 1);
    CHECK(full.readAllStandardError().contains("could not be written"));
}

TEST_CASE("Output to a device does not replace the device", "[cli]")
{
    TestChapter chapter;
    const QString pipe = chapter.path("pipe");
    REQUIRE(::mkfifo(pipe.toLocal8Bit().constData(), 0600) == 0);
    const QString csv = chapter.write("broken.csv", "id,alias\nnot-an-id,Ana\n");
    for (const QStringList &words : {QStringList{"export", chapter.file, "pledge", "--out", pipe},
                                     QStringList{"import", chapter.file, csv, "--as", "pledge", "--rejects", pipe}}) {
        QProcess reader;
        reader.start("cat", {pipe});
        REQUIRE(reader.waitForStarted());
        const Run written = run(words);
        CHECK((written.exit == 0 || written.exit == 3));
        REQUIRE(reader.waitForFinished(60'000));
        CHECK(reader.readAllStandardOutput().contains("alias"));
        CHECK_FALSE(QFileInfo(pipe).isFile());
    }
}

TEST_CASE("Two programs that write at the same time lose nothing", "[cli]")
{
    // Failures would be rare here. Set GROUNDSWELL_ROUNDS=200 and keep the machine busy for a thorough search.
    const int rounds = std::max(2, qEnvironmentVariableIntValue("GROUNDSWELL_ROUNDS"));
    constexpr int writers = 4, each = 6;
    const QString loop =
        QString("for i in $(seq %1); do \"$0\" add \"$1\" pledge alias=\"Card $2-$i\" || exit 9; done").arg(each);
    for (int round = 0; round < rounds; ++round) {
        TestChapter chapter;
        const QString csv = chapter.write("many.csv", manyPledges(2000));
        std::vector<std::unique_ptr<QProcess>> running;
        for (int w = 0; w < writers; ++w) {
            auto shell = std::make_unique<QProcess>();
            shell->start("bash", {"-c", loop, cliProgram(), chapter.file, QString::number(w)});
            running.push_back(std::move(shell));
        }
        const Run imported = run({"import", chapter.file, csv, "--as", "pledge", "--json"});
        INFO("round " << round << '\n' << imported.out.toStdString() << imported.error.toStdString());
        CHECK(imported.exit == 0);
        for (const auto &shell : running) {
            REQUIRE(shell->waitForFinished(120'000));
            INFO(shell->readAllStandardError().toStdString());
            CHECK(shell->exitCode() == 0);
        }
        CHECK(chapter.count("pledge") == writers * each + 2000);
        CHECK(run({"info", chapter.file, "--json"}).object()["changes"].toInt() == writers * each + 1);
        CHECK(run({"check", chapter.file}).exit == 0);
        CHECK_FALSE(QFile::exists(chapter.file + "-wal"));
    }
}

TEST_CASE("After a kill during an import, the file has all of it or nothing", "[cli]")
{
    TestChapter chapter;
    chapter.add("pledge", {"alias=Before"});
    const QString csv = chapter.write("many.csv", manyPledges(40'000));
    QElapsedTimer timer;
    timer.start();
    REQUIRE(run({"import", chapter.file, csv, "--as", "pledge"}).exit == 0);
    const qint64 wholeMs = timer.elapsed();
    REQUIRE(run({"undo", chapter.file}).exit == 0);
    for (int attempt = 0; attempt < 5; ++attempt) {
        TestChapter fresh;
        fresh.add("pledge", {"alias=Before"});
        auto process = start({"import", fresh.file, csv, "--as", "pledge"});
        // The timeout of waitForFinished is the pause; each round interrupts at a different point.
        process->waitForFinished(int(wholeMs * (attempt + 1) / 6));
        process->kill();
        process->waitForFinished();
        const int count = fresh.count("pledge");
        INFO("attempt " << attempt);
        CHECK((count == 1 || count == 40'001));
        CHECK(run({"check", fresh.file}).exit == 0);
        CHECK(run({"search", fresh.file, "before", "--json"}).object()["total"].toInt() == 1);
        fresh.add("pledge", {"alias=After"});
        CHECK(fresh.count("pledge") == count + 1);
    }
}

TEST_CASE("Ctrl-C during an import rolls it back", "[cli]")
{
    TestChapter chapter;
    const QString csv = chapter.write("many.csv", manyPledges(60'000));
    auto process = start({"import", chapter.file, csv, "--as", "pledge", "--progress"});
    // The first progress output shows that the import has started.
    while (process->state() == QProcess::Running && process->readAllStandardError().isEmpty())
        process->waitForReadyRead(100);
    process->setReadChannel(QProcess::StandardError);
    ::kill(pid_t(process->processId()), SIGINT);
    REQUIRE(process->waitForFinished(60'000));
    CHECK(process->exitStatus() == QProcess::NormalExit);
    const int count = chapter.count("pledge");
    if (process->exitCode() == 0) {
        CHECK(count == 60'000); // The import had already finished.
    } else {
        CHECK(process->exitCode() == 1);
        CHECK(count == 0);
    }
    CHECK(run({"check", chapter.file}).exit == 0);
}

TEST_CASE("Progress is shown only on request", "[cli]")
{
    TestChapter chapter;
    const QString csv = chapter.write("many.csv", manyPledges(20'000));
    CHECK(run({"import", chapter.file, csv, "--as", "pledge", "--progress", "--dry-run"}).error.contains("%"));
    CHECK_FALSE(run({"import", chapter.file, csv, "--as", "pledge", "--dry-run"}).error.contains("%"));
}

TEST_CASE("Hostile files are read or refused without a crash", "[cli]")
{
    TestChapter chapter;
    QByteArray wide = "alias";
    for (int i = 0; i < 100'000; ++i)
        wide += ",c" + QByteArray::number(i);
    const std::vector<QByteArray> contents = {
        "",
        "\n",
        "\"",
        "alias\n\"never closes\nAna\nBea\n",
        "alias\n" + QByteArray(5'000'000, 'x') + "\n",
        "alias\n\"" + QByteArray(5'000'000, 'y') + "\"\n",
        wide + "\nAna\n",
        QByteArray("alias\nA\0na\n", 12),
        "\xff\xfe"
        "a\0l\0i\0a\0s\0\n\0",
        "alias,alias,,\nAna,Bea,c,d,e,f\n",
        "alias\n=cmd|' /C calc'!A0\n",
        QByteArray(10'000, '\xff'),
        "sep=;\nalias;city\nAna;Duluth\n",
        "alias\r\rAna\rBea\n",
        "id,alias\nnot-an-id,Ana\n",
        "id,alias\n00000000-0000-0000-0000-000000000000,Ana\n",
    };
    for (std::size_t i = 0; i < contents.size(); ++i) {
        INFO("content " << i);
        const QString path = chapter.write("hostile.csv", contents[i]);
        const Run inspected = run({"inspect", path, "--rows", "all", "--json"});
        CHECK((inspected.exit == 0 || inspected.exit == 1));
        CHECK_FALSE(inspected.json().isNull());
        const Run imported = run({"import", chapter.file, path, "--as", "pledge", "--json"});
        CHECK((imported.exit == 0 || imported.exit == 1 || imported.exit == 3));
        CHECK_FALSE(imported.json().isNull());
    }
    CHECK(run({"check", chapter.file}).exit == 0);
}

TEST_CASE("Everything readable in a damaged file can still be read", "[cli]")
{
    TestChapter chapter;
    REQUIRE(run({"import", chapter.file, "-", "--as", "pledge"}, manyPledges(20'000)).exit == 0);
    constexpr qint64 page = 8192;
    qint64 leaf = 0;
    {
        Database db(chapter.file, Database::Mode::ReadOnly);
        leaf = db.number(
            "SELECT pageno FROM dbstat WHERE name='pledge' AND pagetype='leaf' ORDER BY pageno LIMIT 1 OFFSET 9");
    }
    REQUIRE(leaf > 1);
    QFile file(chapter.file);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.seek((leaf - 1) * page));
    REQUIRE(file.write(QByteArray(page, '\xa5')) == page);
    file.close();
    const Run checked = run({"check", chapter.file, "--json"});
    CHECK(checked.exit == 3);
    CHECK(checked.object()["problems"].toArray()[0].toObject()["cure"].toString().contains("--rescue"));
    const QString table = chapter.path("pledges.csv");
    const Run exported = run({"export", chapter.file, "pledge", "--out", table});
    CHECK(exported.exit == 1);
    CHECK(exported.error.contains("--rescue"));
    CHECK_FALSE(QFile::exists(table));
    const QString saved = chapter.path("saved.groundswell");
    const Run rescued = run({"backup", chapter.file, "--out", saved, "--rescue", "--json"});
    CHECK(rescued.exit == 3);
    const QJsonObject report = rescued.object();
    const int lost = report["lost"].toObject()["pledge"].toObject()["rows"].toInt();
    CHECK(lost > 0);
    CHECK(report["rescued"].toObject()["pledge"].toInt() + lost == 20'000);
    CHECK(run({"check", saved}).exit == 0);
    CHECK(run({"export", saved, "pledge", "--out", table}).exit == 0);
    const Run told = run({"backup", chapter.file, "--out", chapter.path("again.groundswell"), "--rescue"});
    CHECK(told.exit == 3);
    CHECK(told.out.contains("lost (rows "));
    const Run list = run({"list", chapter.file, "pledge", "--json"});
    CHECK((list.exit == 0 || list.exit == 1));
    CHECK(list.json().isArray());
    CHECK(run({"info", chapter.file}).exit <= 1);
}

TEST_CASE("A file that is not a chapter file is refused with a message", "[cli]")
{
    TestChapter chapter;
    const QString text = chapter.write("minutes.groundswell", "alias,city\nAna,Duluth\n");
    const QString noise = chapter.write("noise.groundswell", QByteArray(5000, '\x7f'));
    const QString empty = chapter.write("empty.groundswell", "");
    for (const QString &path : {text, noise, empty, chapter.folder.path(), chapter.path("missing.groundswell")}) {
        INFO(path.toStdString());
        for (const QStringList &words :
             {QStringList{"info", path}, {"add", path, "pledge", "alias=A"}, {"check", path}}) {
            const Run refused = run(words);
            CHECK(refused.exit == 1);
            CHECK(refused.out == "");
            CHECK(refused.error.size() > 20);
            CHECK_FALSE(refused.error.contains("SQL"));
        }
    }
    CHECK(chapter.read("minutes.groundswell") == "alias,city\nAna,Duluth\n");
}
