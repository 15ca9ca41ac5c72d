// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/soak/trade.h"

#include "core/bundle/mergebundle.h"
#include "core/bundle/noteshare.h"
#include "core/bundle/writebundle.h"
#include "core/entities/registry.h"
#include "tests/soak/chapters.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace {

QString q(const std::string &text)
{
    return QString::fromStdString(text);
}

void send(Store &store, const std::string &path)
{
    QFile file(q(path));
    if (!file.open(QIODevice::WriteOnly))
        throw Failure(QStringLiteral("Creating the bundle failed."));
    const bundle::Options options;
    const bundle::Written written = bundle::write(store, options, file);
    file.close();
    bundle::noteShare(store, options, written, QStringLiteral("bundle"), {});
}

std::vector<Id> pledgesOf(Store &store)
{
    Query query;
    query.entity = findEntity("pledge");
    std::vector<Id> ids;
    for (const Record &record : store.fetch(*query.entity, store.rows(query)))
        ids.push_back(record.id());
    std::sort(ids.begin(), ids.end());
    return ids;
}

RecordChange changed(const Id &id, const char *field, const std::string &text)
{
    RecordChange out;
    out.entity = findEntity("pledge");
    out.id = id;
    out.values.emplace_back(out.entity->find(field), Value(text));
    return out;
}

/// Writes a text to a field of every third record in the range.
void change(Store &store, const std::vector<Id> &ids, std::size_t from, std::size_t to, const char *field,
            const std::string &text)
{
    Edit edit{EditKind::Form, QStringLiteral("Change some"), {}};
    for (std::size_t i = from; i < std::min(to, ids.size()); i += 3)
        edit.changes.push_back(changed(ids[i], field, text));
    store.apply(edit);
}

void addAndRemove(Store &store, const std::vector<Id> &ids, int added)
{
    Edit edit{EditKind::Form, QStringLiteral("Add and remove"), {}};
    for (int i = 0; i < added; ++i) {
        edit.changes.push_back(changed({}, "alias", "Sent " + std::to_string(i)));
        edit.changes.back().what = RecordChange::What::Create;
        edit.changes.back().values.emplace_back(
            edit.changes.back().entity->find("notes"),
            Value("Number " + std::to_string(i) + std::string(std::size_t(i % 300), 'x')));
    }
    for (std::size_t i = 0; i < ids.size(); i += 50) {
        edit.changes.push_back(changed(ids[i], "alias", ""));
        edit.changes.back().what = RecordChange::What::Remove;
        edit.changes.back().values.clear();
    }
    store.apply(edit);
}

}

Trade makeTrade(const std::string &folder, int pledges, int added)
{
    QDir().mkpath(q(folder));
    Trade trade;
    trade.ours = folder + "/ours.groundswell";
    trade.bundle = folder + "/theirs.gsbundle";
    trade.merged = folder + "/merged.groundswell";
    makeChapter(trade.ours, pledges);
    const auto ours = Store::open(q(trade.ours));
    const std::vector<Id> ids = pledgesOf(*ours);
    {
        const auto theirs = Store::create(q(folder + "/theirs.groundswell"), "Theirs");
        send(*ours, folder + "/first.gsbundle");
        bundle::merge(*theirs, q(folder + "/first.gsbundle"), {.backup = false, .each = {}});
        change(*theirs, ids, 0, ids.size() / 2, "city", "Theirs");
        change(*theirs, ids, 0, ids.size(), "workplace", "Theirs");
        addAndRemove(*theirs, ids, added);
        send(*theirs, trade.bundle);
    }
    // A city that both changed, records and fields that only this chapter changed, and changes to records that the
    // other removed.
    change(*ours, ids, 0, ids.size() / 4, "city", "Ours");
    change(*ours, ids, 1, ids.size(), "notes", "Ours");
    trade.before = pledgesIn(*ours);
    copyFile(trade.ours, trade.merged);
    const auto merged = Store::open(q(trade.merged));
    bundle::merge(*merged, q(trade.bundle), {.backup = false, .each = {}});
    trade.after = pledgesIn(*merged);
    for (std::size_t i = 1; i < ids.size() && trade.match.size() < 100; i += 2)
        if (ours->rowOf(*findEntity("pledge"), ids[i]))
            trade.match.push_back(ids[i].text());
    return trade;
}
