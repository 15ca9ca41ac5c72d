// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/mergebundle.h"
#include "core/bundle/writebundle.h"
#include "core/import/importer.h"
#include "core/sqlite/sqlite.h"
#include "core/storage/file/filekind.h"
#include "core/storage/file/rescue.h"
#include "core/storage/writer.h"
#include "tests/support/temporarystore.h"

#include <catch2/catch.hpp>

#include <QDir>
#include <QFile>
#include <QMimeDatabase>

#include <fcntl.h>
#include <functional>
#include <future>
#include <sys/wait.h>
#include <unistd.h>

namespace {

struct Range {
    const char *suffix;
    off_t start, length;
};
/// What every connection holds while the log is in use, and what the one that writes holds. See the SQLite file format.
constexpr Range shared = {"", 0x40000002, 510}, writing = {"-shm", 120, 1};

/// The result of another program's query for these locks.
bool isLocked(const QString &path, const Range &range)
{
    const QByteArray file = QFile::encodeName(path + range.suffix);
    const pid_t child = ::fork();
    if (child == 0) {
        struct flock lock = {};
        lock.l_type = F_WRLCK;
        lock.l_whence = SEEK_SET;
        lock.l_start = range.start;
        lock.l_len = range.length;
        const int descriptor = ::open(file.constData(), O_RDWR);
        const bool told = descriptor >= 0 && ::fcntl(descriptor, F_GETLK, &lock) == 0;
        ::_exit(!told ? 2 : lock.l_type == F_UNLCK ? 0 : 1);
    }
    int status = 0;
    REQUIRE(::waitpid(child, &status, 0) == child);
    REQUIRE(WIFEXITED(status));
    REQUIRE(WEXITSTATUS(status) != 2);
    return WEXITSTATUS(status) == 1;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QString write(const TemporaryStore &file, const char *name, const QByteArray &bytes)
{
    QFile out(file.folder.filePath(name));
    REQUIRE(out.open(QIODevice::WriteOnly));
    REQUIRE(out.write(bytes) == bytes.size());
    return out.fileName();
}

std::string refusal(const std::function<void()> &what)
{
    try {
        what();
    } catch (const Failure &failure) {
        return failure.what();
    }
    return "(not refused)";
}

}

TEST_CASE("The lock of an open chapter file outlasts everything else that opens the file", "[exchange]")
{
    TemporaryStore file;
    add(*file, "pledge", {{"alias", "Ana"}});
    REQUIRE(isLocked(file.path, shared));
    const QString csv = write(file, "table.csv", "alias\nBea\nCam\n");
    const QString bundle = file.folder.filePath("a.gsbundle");
    {
        QFile out(bundle);
        REQUIRE(out.open(QIODevice::WriteOnly));
        bundle::write(*file, {}, out);
    }
    ImportOptions options;
    options.entity = findEntity("pledge");
    bundle::MergeOptions preview;
    preview.dryRun = true;
    const std::pair<const char *, std::function<void()>> uses[] = {
        {"another store", [&] { Store::open(file.path, Store::Mode::ReadOnly); }},
        {"a store that writes", [&] { Store::open(file.path); }},
        {"its first bytes", [&] { CHECK(isChapterFile(file.path)); }},
        {"a preview of an import", [&] { Importer(*file, csv, options).plan({}); }},
        {"an import", [&] { Importer(*file, csv, options).apply(); }},
        {"a preview of a merge", [&] { bundle::merge(*file, bundle, preview); }},
        {"a merge", [&] { bundle::merge(*file, bundle); }},
        {"a backup", [&] { file->automaticBackup("test"); }},
        {"a copy", [&] { file->backupTo(file.folder.filePath("copy.groundswell")); }},
        {"a rescue", [&] { rescueTo(file.path, file.folder.filePath("saved.groundswell")); }},
        {"itself as a table",
         [&] {
             CHECK(refusal([&] { Importer(*file, file.path, options).apply(); }).find("a database")
                   != std::string::npos);
         }},
        {"itself as a bundle",
         [&] { CHECK(refusal([&] { bundle::merge(*file, file.path); }).find("a chapter file") != std::string::npos); }},
        {"a file dialog", [&] { QMimeDatabase().mimeTypeForFile(file.path, QMimeDatabase::MatchContent); }},
        {"any program code", [&] { bytesOf(file.path); }},
    };
    for (const auto &[name, use] : uses) {
        INFO(name);
        use();
        CHECK(isLocked(file.path, shared));
    }
    CHECK(findings(*file).empty());
    file.store.reset();
    CHECK_FALSE(isLocked(file.path, shared));
    CHECK_FALSE(QFile::exists(file.path + "-wal"));
}

TEST_CASE("Whoever writes goes on holding the right to, whatever opens the log meanwhile", "[exchange]")
{
    TemporaryStore file;
    add(*file, "pledge", {{"alias", "Ana"}});
    CHECK_FALSE(isLocked(file.path, writing));
    {
        Writer writer(*file, {.kind = EditKind::Form, .label = "Add", .from = {}, .expectedRows = 0});
        REQUIRE(isLocked(file.path, writing));
        for (const char *suffix : {"", "-wal", "-shm"})
            bytesOf(file.path + suffix);
        CHECK(isLocked(file.path, writing));
        Store::open(file.path, Store::Mode::ReadOnly);
        CHECK(isLocked(file.path, writing));
    }
    CHECK_FALSE(isLocked(file.path, writing));
}

TEST_CASE("A file that is closed is let go of, also when it was deleted meanwhile", "[exchange]")
{
    TemporaryStore file;
    const auto descriptors = [] {
        return QDir("/proc/self/fd").entryList(QDir::System | QDir::Files | QDir::NoDotAndDotDot).size();
    };
    const qsizetype before = descriptors();
    for (int i = 0; i < 3; ++i) {
        const QString path = file.folder.filePath(QStringLiteral("other%1.groundswell").arg(i));
        auto one = Store::create(path, "Other", {}, file.clock);
        auto two = Store::open(path, Store::Mode::ReadOnly);
        CHECK(descriptors() > before);
        one.reset(); // The first goes first, and the second still reads.
        CHECK(isLocked(path, shared));
        CHECK(two->name() == "Other");
        if (i == 2)
            QFile::remove(path);
        two.reset();
    }
    CHECK(descriptors() == before);
}

TEST_CASE("Looking what a file is leaves it as it was and nothing beside it", "[exchange]")
{
    TemporaryStore file;
    file.store.reset();
    const QString foreign = file.folder.filePath("foreign.groundswell");
    {
        Database other(foreign, Database::Mode::Create);
        other.exec("PRAGMA journal_mode=WAL; CREATE TABLE t(a); INSERT INTO t VALUES(1)");
    }
    const std::pair<QString, const char *> files[] = {
        {write(file, "empty.groundswell", ""), "empty"},
        {write(file, "table.groundswell", "alias,city\nAna,Duluth\n"), "import it into a chapter file"},
        {write(file, "short.groundswell", QByteArray("SQLite format 3\0", 16)), "another program"},
        {write(file, "noise.groundswell", QByteArray(5000, '\x7f').replace(3, 1, "\xff")), "not a chapter file"},
        {foreign, "another program"},
        {file.folder.path(), "is a folder"},
        {file.folder.filePath("missing.groundswell"), "does not exist"},
    };
    const QStringList before = QDir(file.folder.path()).entryList(QDir::Files);
    for (const auto &[path, reason] : files) {
        INFO(path.toStdString());
        const QByteArray bytes = QFileInfo(path).isFile() ? bytesOf(path) : QByteArray();
        for (const Store::Mode mode : {Store::Mode::ReadOnly, Store::Mode::ReadWrite})
            CHECK(refusal([&] { Store::open(path, mode); }).find(reason) != std::string::npos);
        CHECK_FALSE(isChapterFile(path));
        if (QFileInfo(path).isFile())
            CHECK(bytesOf(path) == bytes);
    }
    CHECK(QDir(file.folder.path()).entryList(QDir::Files) == before);
    CHECK(isChapterFile(file.path));
}

TEST_CASE("A copied file that two programs open at once is a new site for both", "[exchange]")
{
    TemporaryStore file;
    add(*file, "pledge", {{"alias", "Ana"}});
    const Id original = file->site();
    for (int round = 0; round < 20; ++round) {
        const QString copy = file.folder.filePath(QStringLiteral("copy%1.groundswell").arg(round));
        file->backupTo(copy);
        const auto open = [&] { return Store::open(copy, Store::Mode::ReadWrite, file.clock); };
        auto other = std::async(std::launch::async, open);
        const auto one = open();
        const auto two = other.get();
        CHECK(one->site() != original);
        CHECK(one->site() == two->site());
    }
}
