// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/chapter.h"

#include "core/model/pledge.h"
#include "core/search/search.h"
#include "core/storage/store.h"
#include "tests/bench/measure.h"

#include <QFile>

#include <span>

Chapter::Chapter(std::string path, const std::string &actionsCsv)
    : m_path(std::move(path))
{
    for (const char *suffix : {"", "-wal", "-shm", "-journal"})
        QFile::remove(QString::fromStdString(m_path + suffix));
    runCommand({GROUNDSWELL_CLI, "create", m_path, "--name", "Measured"});
    runCommand({GROUNDSWELL_CLI, "import", m_path, actionsCsv, "--as", "action"});
}

Cost Chapter::import(const std::string &csv)
{
    return runCommand({GROUNDSWELL_CLI, "import", m_path, csv, "--as", "pledge"});
}

Cost Chapter::exportTo(const std::string &csv)
{
    return runCommand({GROUNDSWELL_CLI, "export", m_path, "pledge", "--out", csv});
}

Cost Chapter::undo()
{
    return runCommand({GROUNDSWELL_CLI, "undo", m_path});
}

Cost Chapter::redo()
{
    return runCommand({GROUNDSWELL_CLI, "redo", m_path});
}

Cost Chapter::info()
{
    return runCommand({GROUNDSWELL_CLI, "info", m_path, "--json"});
}

Cost Chapter::search(const std::string &words)
{
    return runCommand({GROUNDSWELL_CLI, "search", m_path, words, "--limit", "50", "--json"});
}

qint64 Chapter::pledges() const
{
    Query query;
    query.entity = &entityOf<Pledge>();
    return Store::open(QString::fromStdString(m_path), Store::Mode::ReadOnly)->count(query);
}

std::vector<double> Chapter::searchTimes(const std::vector<std::string> &words, int limit) const
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

std::vector<double> Chapter::pageTimes(int pages) const
{
    const auto store = Store::open(QString::fromStdString(m_path));
    Query query;
    query.entity = &entityOf<Pledge>();
    const std::vector<qint64> rows = store->rows(query);
    constexpr std::size_t page = 200;
    std::vector<double> times;
    for (int i = 0; i < pages && rows.size() > page; ++i) {
        const std::size_t from = (rows.size() - page) * std::size_t(i) / std::size_t(pages);
        const double start = now();
        store->fetch(*query.entity, std::span(rows).subspan(from, page));
        times.push_back((now() - start) * 1000);
    }
    return times;
}
