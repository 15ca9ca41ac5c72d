// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Long because the steps of a history share one generator and one replay.
#include "core/bundle/mergebundle.h"
#include "core/bundle/noteshare.h"
#include "core/bundle/writebundle.h"
#include "core/storage/conflicts.h"
#include "tests/core/bundle/mirror.h"
#include "tests/core/import/returned/sheets.h"

#include <QDir>

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include <deque>
#include <iostream>
#include <random>
#include <sstream>
#include <utility>

// Random histories of chapter files, each compared with the rules of merging in memory after every step.
// GROUNDSWELL_HISTORIES sets their number.

namespace {

/// Chapters that write, and hand each other what they hold.
class Chapters
{
public:
    Chapters(const QString &folder, const QString &blank, int count)
        : m_folder(folder)
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
        switch (draw(24)) {
        case 0:
        case 1:
            create(one);
            return;
        case 2:
        case 3:
        case 4:
            edit(one);
            return;
        case 5:
            editExtra(one);
            return;
        case 6:
            remove(one, true);
            return;
        case 7:
            remove(one, false);
            return;
        case 8:
            join(one);
            return;
        case 9:
            resolve(one);
            return;
        case 10:
            one.store->undo();
            one.follow();
            return;
        case 11:
            one.store->redo();
            one.follow();
            return;
        case 12:
            takeTable(one);
            return;
        case 13:
            copy(one);
            return;
        case 14:
        case 15:
        case 16:
            send(one, draw(6));
            return;
        case 17:
        case 18:
        case 19:
            deliver(one);
            return;
        case 20:
            exportTable(one);
            return;
        case 21:
            takeReturned(one);
            return;
        default:
            send(*m_all[std::size_t(draw(int(m_all.size())))], draw(6));
            take(one, m_sent.back());
            return;
        }
    }

    /// Every write that anybody ever held is held by all in the end, or was known to one that is.
    void checkNothingLost()
    {
        const Mirror &last = *m_all[0];
        for (const auto &one : m_all)
            for (const auto &[place, writes] : one->everHeld())
                for (const auto &[stamp, write] : writes) {
                    const std::vector<merge::Write> &held = last.records().at(place.first).of(place.second).writes();
                    mustHold(std::any_of(held.begin(), held.end(),
                                         [&](const merge::Write &w) {
                                             return w == write
                                                 || merge::happenedBefore(write, w, last.model().epochs());
                                         }),
                             "a write is lost: " + place.second + '=' + write.value);
                }
    }

    /// Everybody hears from everybody, and then everything is the same everywhere.
    void gossip(quint64 order)
    {
        std::shuffle(m_all.begin(), m_all.end(), std::mt19937_64(order));
        for (std::size_t i = 1; i < m_all.size(); ++i) {
            send(*m_all[i], 0);
            take(*m_all[0], m_sent.back());
        }
        send(*m_all[0], 0);
        for (std::size_t i = 1; i < m_all.size(); ++i)
            take(*m_all[i], m_sent.back());
        checkNothingLost();
        const auto first = contents(*m_all[0]->store);
        const auto conflicts = conflictKeys(*m_all[0]->store);
        for (const auto &one : m_all) {
            mustHold(conflictKeys(*one->store) == conflicts, "chapters that heard everything list different conflicts");
            mustHold(one->store->check().isEmpty(), "check finds something: " + findings(*one->store));
            mustHold(contents(*one->store) == first, "chapters that heard everything show different data");
            for (const auto &[id, record] : one->records())
                for (const auto &[name, held] : record.fields)
                    mustHold(m_all[0]->records().at(id).of(name) == held,
                             "chapters that heard everything hold different writes");
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
        apply(one, change(RecordChange::What::Create, "pledge", Id::create(one.clock.nowMs()),
                          {{"alias", names[draw(3)]}, {"city", draw(2) ? "Duluth" : ""}}));
    }

    void edit(Mirror &one)
    {
        static constexpr const char *cities[] = {"", "Duluth", "Superior", "(none)"};
        if (const auto id = pick(one))
            apply(one,
                  change(RecordChange::What::Update, "pledge", *id,
                         {draw(2) ? std::pair("city", cities[draw(4)]) : std::pair("notes", draw(2) ? "a" : "b")}));
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
            writer.unjoin(one.entity(), *gone);
        else if (*gone != *stays)
            writer.join(one.entity(), *gone, *stays);
        writer.commit();
        one.follow();
    }

    void resolve(Mirror &one)
    {
        const auto id = pick(one);
        if (!id)
            return;
        {
            Writer writer(*one.store, {.kind = EditKind::Form, .label = "Settle", .from = {}, .expectedRows = 0});
            const auto record = writer.get(one.entity(), *id);
            if (draw(2))
                writer.resolve(one.entity(), *id, "city", record->value("city"));
            else
                writer.resolveDeletion(one.entity(), *id, draw(2) != 0);
            writer.commit();
        }
        one.follow();
    }

    /// The same few lists, taken in by anyone.
    void takeTable(Mirror &one)
    {
        const int list = draw(3);
        {
            Writer writer(*one.store,
                          {.kind = EditKind::Import, .label = "Import", .from = "list.csv", .expectedRows = 2});
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
        if (m_all.size() < 6)
            m_all.push_back(std::make_unique<Mirror>(nextPath(), one));
        m_all.back()->compare();
    }

    static std::set<std::string> conflictKeys(Store &store)
    {
        std::set<std::string> out;
        for (const StoredConflict &one : Conflicts(store).list())
            out.insert(one.key() + ' ' + std::to_string(int(one.kind)));
        return out;
    }

    /// how: 0 and 5 everything, 1 and 2 what another chapter does not hold, 3 one record, 4 what a trusted chapter may
    /// see.
    void send(Mirror &from, int how)
    {
        bundle::Options options;
        Mirror::Sent sent{
            m_folder + QStringLiteral("/%1.gsbundle").arg(++m_files), from.records(), from.model().epochs(),
            {from.model().knownVersions(), {}, how < 3 || how > 4},   how == 4,       {}};
        sent.mustHold = [](const Id &, const merge::Record &) { return true; };
        if (how == 1 || how == 2) {
            options.since = sent.claim.since = m_all[std::size_t(draw(int(m_all.size())))]->model().knownVersions();
            const merge::VersionVector since = sent.claim.since, knownVersions = sent.claim.knownVersions;
            sent.mustHold = [since, knownVersions](const Id &, const merge::Record &record) {
                return std::any_of(record.fields.begin(), record.fields.end(), [&](const auto &field) {
                    return std::any_of(
                        field.second.writes().begin(), field.second.writes().end(),
                        [&](const merge::Write &w) { return !since.knows(w.stamp) && knownVersions.knows(w.stamp); });
                });
            };
        } else if (how == 3) {
            const auto id = pick(from);
            if (id)
                options.scope = bundle::Options::Scope{&from.entity(), *id};
            else
                sent.claim.whole = true;
            sent.mustHold = [id](const Id &one, const merge::Record &) { return one == id; };
        } else if (how == 4) {
            options.audience = privacy::Audience(privacy::Level::Trusted);
            sent.mustHold = [](const Id &, const merge::Record &) { return false; };
        }
        QFile file(sent.path);
        mustHold(file.open(QIODevice::WriteOnly), "a bundle cannot be written");
        const bundle::Written written = bundle::write(*from.store, options, file);
        file.close();
        if (draw(2))
            bundle::noteShare(*from.store, options, written, "bundle", {});
        m_sent.push_back(std::move(sent));
    }

    void take(Mirror &to, const Mirror::Sent &sent)
    {
        const bundle::MergeReport report =
            bundle::merge(*to.store, sent.path, {.dryRun = false, .backup = false, .each = {}});
        to.followMerge(sent, report.accepted);
    }

    /// One of the bundles that lie about, for the first time or once more.
    void deliver(Mirror &one)
    {
        if (!m_sent.empty())
            take(one, m_sent[std::size_t(draw(int(m_sent.size())))]);
    }

    /// A table goes to a spreadsheet, where a person edits a cell, sorts, adds and deletes.
    void exportTable(Mirror &one)
    {
        Sheet sheet = sheetOf(*one.store);
        one.follow(); // The export took a clock value of its own.
        for (int edits = 1 + draw(2); edits > 0 && !sheet.rows.empty(); --edits)
            sheet.cell(std::size_t(draw(int(sheet.rows.size()))), draw(2) ? "city" : "alias") =
                draw(2) ? "Cloquet" : "Ely";
        if (draw(3) == 0)
            sheet.sortBy("alias", draw(2) != 0);
        if (draw(3) == 0 && !sheet.rows.empty())
            sheet.rows.erase(sheet.rows.begin() + draw(int(sheet.rows.size())));
        const QString path = m_folder + QStringLiteral("/%1.csv").arg(++m_files);
        QFile file(path);
        mustHold(file.open(QIODevice::WriteOnly), "a table cannot be written");
        file.write(QByteArray::fromStdString(sheet.saved()));
        m_tables.push_back(path);
    }

    void takeReturned(Mirror &one)
    {
        if (m_tables.empty())
            return;
        import(*one.store, m_tables[std::size_t(draw(int(m_tables.size())))], as("pledge"));
        one.followTable();
    }

    QString m_folder;
    int m_files = 0;
    quint64 m_rest = 0;
    std::deque<Mirror::Sent> m_sent;
    std::vector<QString> m_tables;
    std::vector<std::unique_ptr<Mirror>> m_all;
};

}

TEST_CASE("Chapter files keep to the law of merging, whatever happens to them in whatever order",
          "[exchange][histories]")
{
    QTemporaryDir blankFolder;
    const QString blank = blankFolder.filePath("blank.groundswell");
    Store::create(blank, "Chapter", "55802").reset();
    const int asked = qEnvironmentVariableIntValue("GROUNDSWELL_HISTORIES");
    rc::detail::TestParams params = rc::detail::configuration().testParams;
    params.maxSuccess = asked > 0 ? asked : 15;
    params.maxSize = 100;
    // Shrinking takes minutes for each step of a file history: only on request.
    params.disableShrinking = !qEnvironmentVariableIsSet("GROUNDSWELL_SHRINK");
    if (const quint64 seed = qEnvironmentVariable("GROUNDSWELL_HISTORY_SEED").toULongLong())
        params.seed = seed;
    bool toldFirst = false;
    const auto property = rc::detail::toProperty([&] {
        const auto operations =
            *rc::gen::container<std::vector<quint64>>(rc::gen::resize(100, rc::gen::arbitrary<quint64>()));
        const auto count = *rc::gen::inRange(3, 6);
        const auto order = *rc::gen::arbitrary<quint64>();
        const QTemporaryDir folder(QFile::exists("/dev/shm") ? "/dev/shm/groundswell-XXXXXX"
                                                             : QDir::tempPath() + "/groundswell-XXXXXX");
        try {
            Chapters chapters(folder.path(), blank, count);
            for (const quint64 operation : operations)
                chapters.perform(operation * 0x9e3779b97f4a7c15ull);
            chapters.gossip(order);
        } catch (const Broken &broken) {
            if (!std::exchange(toldFirst, true))
                std::cerr << "Broken, seed " << params.seed << ": " << broken.what() << std::endl;
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
