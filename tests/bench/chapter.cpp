// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/chapter.h"

#include "core/base/failure.h"
#include "core/entities/pledge.h"
#include "core/people/duplicates.h"
#include "core/search/search.h"
#include "core/storage/layout/schema.h"
#include "core/storage/store.h"
#include "tests/bench/measure.h"
#include "tests/support/database.h"

#include <QFile>

#include <algorithm>
#include <span>

MeasuredChapter::MeasuredChapter(std::string path)
    : m_path(std::move(path))
{
    for (const char *suffix : {"", "-wal", "-shm", "-journal"})
        QFile::remove(QString::fromStdString(m_path + suffix));
    runCommand({GROUNDSWELL_CLI, "create", m_path, "--name", "Measured"});
}

MeasuredChapter::MeasuredChapter(std::string path, const std::string &actionsCsv)
    : MeasuredChapter(std::move(path))
{
    runCommand({GROUNDSWELL_CLI, "import", m_path, actionsCsv, "--as", "action"});
}

Cost MeasuredChapter::import(const std::string &csv)
{
    return runCommand({GROUNDSWELL_CLI, "import", m_path, csv, "--as", "pledge"});
}

Cost MeasuredChapter::exportTo(const std::string &csv)
{
    return runCommand({GROUNDSWELL_CLI, "export", m_path, "pledge", "--out", csv});
}

Cost MeasuredChapter::undo()
{
    return runCommand({GROUNDSWELL_CLI, "undo", m_path});
}

Cost MeasuredChapter::redo()
{
    return runCommand({GROUNDSWELL_CLI, "redo", m_path});
}

Cost MeasuredChapter::info()
{
    return runCommand({GROUNDSWELL_CLI, "info", m_path, "--json"});
}

Cost MeasuredChapter::bundleTo(const std::string &path, const std::string &since)
{
    std::vector<std::string> words = {GROUNDSWELL_CLI, "bundle", m_path, path};
    if (!since.empty())
        words.insert(words.end(), {"--since", since});
    return runCommand(words);
}

Cost MeasuredChapter::merge(const std::string &bundle)
{
    return runCommand({GROUNDSWELL_CLI, "merge", m_path, bundle});
}

Cost MeasuredChapter::search(const std::string &words)
{
    return runCommand({GROUNDSWELL_CLI, "search", m_path, words, "--limit", "50", "--json"});
}

qint64 MeasuredChapter::pledges() const
{
    Query query;
    query.entity = &entityOf<Pledge>();
    return Store::open(QString::fromStdString(m_path), Store::Mode::ReadOnly)->count(query);
}

qint64 MeasuredChapter::pledgesIn(const std::string &city) const
{
    Query query;
    query.entity = &entityOf<Pledge>();
    query.filters = {{query.entity->find("city"), Filter::Test::Equal, Value(city)}};
    return Store::open(QString::fromStdString(m_path), Store::Mode::ReadOnly)->count(query);
}

void MeasuredChapter::writeMoves(const std::string &csv, qint64 count, qint64 after, const std::string &city) const
{
    Query query;
    query.entity = &entityOf<Pledge>();
    const auto store = Store::open(QString::fromStdString(m_path), Store::Mode::ReadOnly);
    const std::vector<qint64> rows = store->rows(query);
    std::vector<qint64> some;
    for (qint64 i = 0; i < count; ++i)
        some.push_back(rows.at(std::size_t(i * qint64(rows.size()) / count + after) % rows.size()));
    std::string text = "id,city\r\n";
    for (const Record &record : store->fetch(*query.entity, some))
        text += record.id().text() + "," + city + "\r\n";
    QFile file(QString::fromStdString(csv));
    if (!file.open(QFile::WriteOnly) || file.write(text.data(), qint64(text.size())) != qint64(text.size()))
        throw Failure(QStringLiteral("Writing %1 failed.").arg(file.fileName()));
}

std::vector<double> MeasuredChapter::searchTimes(const std::vector<std::string> &words, int limit) const
{
    const auto store = Store::open(QString::fromStdString(m_path));
    std::vector<double> times;
    for (const std::string &word : words) {
        const double start = now();
        ::search(*store, word, limit);
        times.push_back((now() - start) * 1000);
    }
    return times;
}

MeasuredChapter::Windows MeasuredChapter::windowTimes(int positions) const
{
    constexpr std::size_t page = 200;
    const Entity &pledge = entityOf<Pledge>();
    const auto store = Store::open(QString::fromStdString(m_path));
    Windows times;
    std::vector<const Field *> sorts{nullptr};
    for (const Field &field : pledge.fields)
        if (field.is(Indexed))
            sorts.push_back(&field);
    for (const Field *sort : sorts) {
        Query query;
        query.entity = &pledge;
        query.sort = sort;
        const double begin = now();
        const std::vector<qint64> rows = store->rows(query);
        times.lists.push_back((now() - begin) * 1000);
        const bool text = sort && !sort->isReference();
        const std::string key = sort ? sqlName(sort->key) : std::string("id");
        SqlStatement offset(databaseOf(*store), "SELECT " + schema::selectRecord(pledge)
                                                    + " FROM pledge WHERE deleted IS NULL AND " + key
                                                    + " IS NOT NULL ORDER BY " + key + (text ? " COLLATE NOCASE" : "")
                                                    + " LIMIT 200 OFFSET ?");
        for (int i = 0; i < positions && rows.size() > page; ++i) {
            const std::size_t from = (rows.size() - page) * std::size_t(i) / std::size_t(positions);
            double start = now();
            store->fetch(pledge, std::span(rows).subspan(from, page));
            times.ours.push_back((now() - start) * 1000);
            if (i % 8 != 0) // Up to several seconds each.
                continue;
            start = now();
            for (offset.bind(1, qint64(from)); offset.step();) {}
            offset.reset();
            times.theirs.push_back((now() - start) * 1000);
        }
    }
    return times;
}

double MeasuredChapter::duplicates() const
{
    const auto store = Store::open(QString::fromStdString(m_path), Store::Mode::ReadOnly);
    const double start = now();
    people::findDuplicates(*store, {.entity = &entityOf<Pledge>()});
    return now() - start;
}

std::vector<double> MeasuredChapter::cancelTimes() const
{
    std::vector<double> times;
    for (const double share : {0.0, 0.1, 0.3, 0.5, 0.7, 0.9, 0.99}) {
        const auto store = Store::open(QString::fromStdString(m_path), Store::Mode::ReadOnly);
        double longest = 0, last = now();
        try {
            // A cancellation takes effect when the search next reports progress, so the longest interval counts, plus
            // the cleanup.
            people::findDuplicates(*store, {.entity = &entityOf<Pledge>()}, [&](qint64 done, qint64 total) {
                const double at = now();
                longest = std::max(longest, at - last);
                last = at;
                return total == 0 || double(done) < share * double(total);
            });
        } catch (const Cancelled &) {
            times.push_back(longest + now() - last);
        }
    }
    return times;
}
