// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/sharelog.h"
#include "tests/support/temporarystore.h"

#include <catch2/catch.hpp>

using privacy::Share;

namespace {

Share bundleFor(const QString &recipient)
{
    Share share;
    share.recipient = recipient;
    share.kind = QStringLiteral("bundle");
    share.level = "coalition";
    share.file = QStringLiteral("march; 2.zip");
    share.entities = {"action", "demand"};
    share.columns = {"action.title", "odd;name"};
    share.rows = 12;
    share.hash = QByteArray::fromHex("00ff10");
    share.knownVersions = "v";
    return share;
}

}

TEST_CASE("What was shared is read back as it was logged, newest first", "[privacy][sharelog]")
{
    TemporaryStore file;
    add(*file, "action", {{"title", "March"}});
    Share first = bundleFor(QStringLiteral("Ironwood “local”"));
    first.counts["pledge"] = QByteArray::fromHex("abcd");
    CHECK(privacy::logShare(*file, first).isEmpty());
    file.clock.advance(1000);
    Share second = bundleFor({});
    CHECK(privacy::logShare(*file, second).isEmpty());
    file.reopen();
    const std::vector<Share> log = privacy::shares(*file);
    REQUIRE(log.size() == 2);
    CHECK(log[0].id == second.id);
    CHECK(log[0].wallMs == log[1].wallMs + 1000);
    CHECK(log[1].recipient == QStringLiteral("Ironwood “local”"));
    CHECK(log[1].kind == QStringLiteral("bundle"));
    CHECK(log[1].level == "coalition");
    CHECK(log[1].file == first.file);
    CHECK(log[1].entities == first.entities);
    CHECK(log[1].columns == first.columns);
    CHECK(log[1].counts == first.counts);
    CHECK(log[1].rows == 12);
    CHECK(log[1].hash == first.hash);
    CHECK(log[1].step == 1);
    CHECK(log[1].hlc > 0);
    CHECK(log[1].knownVersions == "v");
    CHECK(findings(*file).empty());
}

TEST_CASE("Other numbers for the same people than were shared before are warned of, equal ones are not",
          "[privacy][sharelog]")
{
    TemporaryStore file;
    const auto numbers = [&] {
        const privacy::CountPlan &plan = privacy::countPlans(privacy::Level::Public).front();
        privacy::Gate gate(*file, privacy::Audience(privacy::Level::Public));
        Share share = bundleFor(QStringLiteral("Ironwood"));
        share.counts["pledge"] = privacy::digestOf(plan, *privacy::countsFor(gate, *file, plan));
        return share;
    };
    for (int i = 0; i < 6; ++i)
        add(*file, "pledge", {{"alias", "A"}});
    Share first = numbers();
    CHECK(privacy::differenceWarning(*file, first).isEmpty());
    privacy::logShare(*file, first);
    CHECK(privacy::differenceWarning(*file, numbers()).isEmpty());
    add(*file, "pledge", {{"alias", "B"}});
    const QString warning = privacy::differenceWarning(*file, numbers());
    CHECK(warning.contains(QStringLiteral("Pledges")));
    CHECK(warning.contains(QStringLiteral("Ironwood")));
}

TEST_CASE("A log that cannot be written says so and stops nothing", "[privacy][sharelog]")
{
    TemporaryStore file;
    file.store.reset();
    const auto store = Store::open(file.path, Store::Mode::ReadOnly, file.clock);
    Share share = bundleFor({});
    CHECK_FALSE(privacy::logShare(*store, share).isEmpty());
    CHECK(privacy::shares(*store).empty());
}
