// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/columns/repeatedids.h"
#include "tests/core/import/files.h"

#include <rapidcheck.h>

#include <random>

namespace {

Id idOf(quint64 number)
{
    return Id::fromName(*Id::parse("0e6a1f0c-0000-5000-8000-000000000000"), std::to_string(number));
}

}

TEST_CASE("All repeated ids are found, and few others", "[exchange]")
{
    CHECK(rc::check("over tables of any size", [] {
        const auto rows = *rc::gen::inRange<quint64>(1, 5000);
        const auto seed = *rc::gen::arbitrary<quint32>();
        std::mt19937 random(seed);
        imports::RepeatedIds ids(qint64(random() % 2 ? rows : rows / 2 + 1));
        std::vector<quint64> written;
        for (quint64 i = 0; i < rows; ++i)
            written.push_back(random() % 7 == 0 && !written.empty() ? written[random() % written.size()] : i);
        std::map<quint64, int> times;
        for (const quint64 number : written) {
            ids.add(random() % 2 ? idOf(number).text()
                                 : QString::fromStdString(idOf(number).text()).toUpper().toStdString());
            ++times[number];
        }
        ids.finish();
        for (const auto &[number, count] : times)
            RC_ASSERT(count == 1 || ids.mayRepeat(idOf(number)));
    }));
    imports::RepeatedIds ids(100'000);
    for (quint64 i = 0; i < 100'000; ++i)
        ids.add(idOf(i).text());
    int suspected = 0;
    for (quint64 i = 0; i < 100'000; ++i)
        suspected += ids.mayRepeat(idOf(i));
    CHECK(suspected < 1000);
    CHECK(suspected > 0); // Else the filter would be larger than it need be.
}

TEST_CASE("An id in two rows of a long table is imported once, wherever the rows are", "[exchange]")
{
    TemporaryStore chapter;
    std::string table = "id,title\r\n";
    const auto row = [&](quint64 id) { table += idOf(id).text() + ",Task " + std::to_string(id) + "\r\n"; };
    for (quint64 i = 0; i < 6000; ++i)
        row(i);
    row(3);
    row(5990);
    const QString path = fileOf(chapter, "task.csv", table);
    ImportOptions options = as("task");
    std::vector<std::string> told;
    Importer importer(*chapter, path, options);
    const ImportReport plan = importer.plan([&](const RowPlan &one) {
        if (one.outcome == RowOutcome::Rejected)
            told.push_back(std::to_string(one.row) + ": " + one.problems.at(0).reason.toStdString());
    });
    CHECK(plan.created == 6000);
    CHECK(told == std::vector<std::string>{"6002: Row 5 is the same record.", "6003: Row 5992 is the same record."});
    const ImportReport done = importer.apply();
    CHECK(done.created == 6000);
    CHECK(done.rejected == 2);
    CHECK(findings(*chapter) == "");
}
