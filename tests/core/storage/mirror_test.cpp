// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/storage/mirror.h"

#include <QDir>

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include <iostream>
#include <random>
#include <sstream>

// Random histories of chapter files, each looked at by the law in memory after every step. GROUNDSWELL_HISTORIES says how many.

namespace {

/// Chapters that write, and hand each other what they hold.
class Chapters
{
public:
    Chapters(const QString &folder, const QString &blank, int count) : m_folder(folder)
    {
        static constexpr qint64 skews[] = {0, 0, -5000, 5000, 86'400'000ll * 400, -86'400'000ll * 900};
        for (int i = 0; i < count; ++i) {
            const QString path = nextPath();
            mustHold(QFile::copy(blank, path), "the blank file could not be copied");
            m_all.push_back(std::make_unique<Mirror>(path, skews[i % 6]));
        }
    }

    void perform(quint64 operation)
    {
        m_rest = operation;
        Mirror &one = *m_all[std::size_t(draw(int(m_all.size())))];
        one.clock.advance(draw(4) * 700);
        switch (draw(18)) {
        case 0:
        case 1: create(one); return;
        case 2:
        case 3:
        case 4: edit(one); return;
        case 5: editExtra(one); return;
        case 6: remove(one, true); return;
        case 7: remove(one, false); return;
        case 8: join(one); return;
        case 9: settle(one); return;
        case 10:
            one.store->undo();
            one.follow();
            return;
        case 11:
            one.store->redo();
            one.follow();
            return;
        case 12: takeTable(one); return;
        case 13: copy(one); return;
        default: exchange(*m_all[std::size_t(draw(int(m_all.size())))], one, draw(4)); return;
        }
    }

    /// Everybody hears from everybody, and then everything is the same everywhere.
    void gossip(quint64 order)
    {
        std::mt19937_64 random(order);
        for (int round = 0; round < 2; ++round) {
            std::vector<std::pair<std::size_t, std::size_t>> meetings;
            for (std::size_t a = 0; a < m_all.size(); ++a)
                for (std::size_t b = 0; b < m_all.size(); ++b)
                    if (a != b)
                        meetings.emplace_back(a, b);
            std::shuffle(meetings.begin(), meetings.end(), random);
            for (const auto &[from, to] : meetings)
                exchange(*m_all[from], *m_all[to], 0);
        }
        const auto first = contents(*m_all[0]->store);
        for (const auto &one : m_all) {
            mustHold(one->store->check().isEmpty(), "check finds something: " + findings(*one->store));
            mustHold(contents(*one->store) == first, "chapters that heard everything show different data");
            for (const auto &[id, record] : one->records())
                for (const auto &[name, held] : record.fields)
                    mustHold(m_all[0]->records().at(id).of(name) == held, "chapters that heard everything hold different writes");
        }
    }

private:
    int draw(int limit)
    {
        const int drawn = int(m_rest % quint64(limit));
        m_rest /= quint64(limit);
        return drawn;
    }

    QString nextPath() { return m_folder + QStringLiteral("/%1.groundswell").arg(++m_files); }

    std::optional<Id> pick(const Mirror &one)
    {
        const std::vector<Id> ids = one.ids();
        return ids.empty() ? std::nullopt : std::optional(ids[std::size_t(draw(int(ids.size())))]);
    }

    static void apply(Mirror &one, const RecordChange &change)
    {
        one.store->apply({EditKind::Form, "Edit", {change}});
        one.follow();
    }

    void create(Mirror &one)
    {
        static constexpr const char *names[] = {"Juno", "Ana", "Kofi"};
        apply(one, change(RecordChange::What::Create, "pledge", Id::create(one.clock.nowMs()), {{"alias", names[draw(3)]}, {"city", draw(2) ? "Duluth" : ""}}));
    }

    void edit(Mirror &one)
    {
        static constexpr const char *cities[] = {"", "Duluth", "Superior", "(none)"};
        if (const auto id = pick(one))
            apply(one, change(RecordChange::What::Update, "pledge", *id, {draw(2) ? std::pair("city", cities[draw(4)]) : std::pair("notes", draw(2) ? "a" : "b")}));
    }

    void editExtra(Mirror &one)
    {
        const auto id = pick(one);
        if (!id)
            return;
        RecordChange out = change(RecordChange::What::Update, "pledge", *id, {});
        out.extra = one.store->get(one.entity(), *id)->extra;
        static constexpr const char *headers[] = {"T-shirt", "_odd =.%", "T-shirt"};
        const char *header = headers[draw(3)];
        if (draw(3) == 0)
            out.extra->erase(header);
        else
            (*out.extra)[header] = draw(2) ? "XL" : "(none)";
        apply(one, out);
    }

    void remove(Mirror &one, bool removes)
    {
        if (const auto id = pick(one))
            apply(one, change(removes ? RecordChange::What::Remove : RecordChange::What::Restore, "pledge", *id, {}));
    }

    void join(Mirror &one)
    {
        const auto gone = pick(one), stays = pick(one);
        if (!gone)
            return;
        Writer writer(*one.store, {.kind = EditKind::Form, .label = "Join", .from = {}, .expectedRows = 0});
        if (draw(4) == 0)
            writer.part(one.entity(), *gone);
        else if (*gone != *stays)
            writer.join(one.entity(), *gone, *stays);
        writer.commit();
        one.follow();
    }

    void settle(Mirror &one)
    {
        const auto id = pick(one);
        if (!id)
            return;
        {
            Writer writer(*one.store, {.kind = EditKind::Form, .label = "Settle", .from = {}, .expectedRows = 0});
            const auto record = writer.get(one.entity(), *id);
            if (draw(2))
                writer.settle(one.entity(), *id, "city", record->value("city"));
            else
                writer.settleDeletion(one.entity(), *id, draw(2) != 0);
            writer.commit();
        }
        one.follow();
    }

    /// The same few lists, taken in by anyone.
    void takeTable(Mirror &one)
    {
        const int list = draw(3);
        {
            Writer writer(*one.store, {.kind = EditKind::Import, .label = "Import", .from = "list.csv", .expectedRows = 2});
            for (int i = 0; i < 2; ++i) {
                const Id id = Id::fromName(Id(), std::to_string(list * 2 + i));
                if (writer.rowOf(one.entity(), id))
                    continue;
                std::vector<CellView> cells(one.entity().fields.size());
                cells[std::size_t(one.entity().indexOf("alias"))] = {Value::State::Present, "Listed"};
                writer.create(one.entity(), id, cells, draw(2) ? R"({"T-shirt":"L"})" : "");
            }
            writer.commit();
        }
        one.follow();
    }

    void copy(Mirror &one)
    {
        if (m_all.size() < 5)
            m_all.push_back(std::make_unique<Mirror>(nextPath(), one));
        m_all.back()->compare();
    }

    /// how: 0 everything, 1 what the receiver said not to hold, 2 half of the records, 3 what another chapter lacks.
    void exchange(Mirror &from, Mirror &to, int how)
    {
        if (&from == &to)
            return;
        merge::Claim claim{from.model().holds(), {}, how != 2};
        if (how == 1 || how == 3)
            claim.since = (how == 1 ? to : *m_all[std::size_t(draw(int(m_all.size())))]).model().holds();
        Writer writer(*to.store, {.kind = EditKind::Merge, .label = "Merge", .from = "from.bundle", .expectedRows = 0});
        mustHold(writer.learn(from.model().epochs()).empty(), "a site has two pasts");
        to.learn(from.model().epochs());
        std::vector<Id> ids = from.ids();
        std::shuffle(ids.begin(), ids.end(), std::mt19937_64(m_rest));
        for (const Id &id : ids) {
            if (how == 2 && draw(2))
                continue;
            merge::Record sent = from.records().at(id);
            if (how == 1 || how == 3)
                std::erase_if(sent.fields, [&](const auto &field) {
                    return std::all_of(field.second.writes().begin(), field.second.writes().end(), [&](const merge::Write &w) { return claim.since.knows(w.stamp); });
                });
            if (sent.fields.empty())
                continue;
            to.joinRecord(id, sent);
            writer.take(to.entity(), id, sent);
        }
        mustHold(writer.accept(claim) == to.accept(claim), "the file and the law differ about a claim");
        writer.commit();
        to.compare();
    }

    QString m_folder;
    int m_files = 0;
    quint64 m_rest = 0;
    std::vector<std::unique_ptr<Mirror>> m_all;
};

}

TEST_CASE("Chapter files keep to the law of merging, whatever happens to them in whatever order", "[storage][histories]")
{
    QTemporaryDir blankFolder;
    const QString blank = blankFolder.filePath("blank.groundswell");
    Store::create(blank, "Chapter", "55802").reset();
    const int asked = qEnvironmentVariableIntValue("GROUNDSWELL_HISTORIES");
    rc::detail::TestParams params = rc::detail::configuration().testParams;
    params.maxSuccess = asked > 0 ? asked : 25;
    params.maxSize = 300;
    const auto property = rc::detail::toProperty([&] {
        const auto operations = *rc::gen::container<std::vector<quint64>>(rc::gen::resize(100, rc::gen::arbitrary<quint64>()));
        const auto count = *rc::gen::inRange(2, 5);
        const auto order = *rc::gen::arbitrary<quint64>();
        const QTemporaryDir folder(QFile::exists("/dev/shm") ? "/dev/shm/groundswell-XXXXXX" : QDir::tempPath() + "/groundswell-XXXXXX");
        try {
            Chapters chapters(folder.path(), blank, count);
            for (const quint64 operation : operations)
                chapters.perform(operation * 0x9e3779b97f4a7c15ull);
            chapters.gossip(order);
        } catch (const Broken &broken) {
            RC_FAIL(broken.what());
        }
    });
    rc::detail::TestMetadata metadata;
    metadata.description = "Chapter files keep to the law of merging";
    const rc::detail::TestResult result = rc::detail::checkProperty(property, metadata, params);
    std::cerr << params.maxSuccess << " histories of files, seed " << params.seed << '\n';
    std::ostringstream message;
    rc::detail::printResultMessage(result, message);
    INFO(message.str());
    CHECK(result.is<rc::detail::SuccessResult>());
}
