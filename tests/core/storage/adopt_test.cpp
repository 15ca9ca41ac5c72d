// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/layout/registers.h"
#include "tests/support/database.h"
#include "tests/support/temporarystore.h"

#include <catch2/catch.hpp>

namespace {

/// The file as an older version left it, which did not know what sql takes away.
void makeOlder(TemporaryStore &file, const std::string &sql)
{
    file.store.reset();
    Database db(file.path, Database::Mode::ReadWrite);
    db.exec(sql + ";PRAGMA user_version=3");
}

}

TEST_CASE("A column that an older version could only keep becomes the field that it was", "[storage]")
{
    TemporaryStore file;
    const Id id = add(*file, "pledge", {{"alias", "Juno"}, {"shift", "night"}});
    makeOlder(
        file,
        R"(UPDATE pledge SET extra='{"T-shirt":"XL","shift":"late night"}', st='shift=117659335900594176.1';ALTER TABLE pledge DROP COLUMN shift)");
    file.reopen();
    CHECK(cell(*file, "pledge", id, "shift") == "late night");
    const auto record = file->get(*findEntity("pledge"), id);
    CHECK(record->extra == std::map<std::string, std::string>{{"T-shirt", "XL"}});
    CHECK(findings(*file) == "");
    const auto row = registers::read(databaseOf(*file), record->entity(), id, [](qint64) { return Id(); });
    CHECK(row->record.of("shift").shown().stamp.hlc == 117659335900594176);
}

TEST_CASE("Records of a kind that an older version could only keep become records", "[storage]")
{
    TemporaryStore file;
    const Id id = *Id::parse("0198a7c2-5f00-7000-8000-000000000001");
    makeOlder(file, "DROP TABLE task_fts; DROP VIEW task_words; DROP TABLE task;"
                    "INSERT INTO unknown_write(entity,id,field,hlc,site,value) VALUES"
                    "('task',x'0198a7c25f0070008000000000000001','title',70000,1,'Bring candles'),"
                    "('task',x'0198a7c25f0070008000000000000001','notes',80000,1,'forty'),"
                    "('newer',x'0198a7c25f0070008000000000000002','title',80000,1,'Nobody knows')");
    file.reopen();
    CHECK(cell(*file, "task", id, "title") == "Bring candles");
    CHECK(cell(*file, "task", id, "notes") == "forty");
    CHECK(databaseOf(*file).number("SELECT count(*) FROM unknown_write") == 1);
    CHECK(findings(*file) == "");
}
