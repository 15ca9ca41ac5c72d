// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/mergepreview.h"

#include "core/base/text.h"
#include "core/bundle/archivereader.h"
#include "core/bundle/packagereader.h"

#include <algorithm>
#include <set>

namespace {

void readFacts(MergePreview &preview, const QString &path)
{
    bundle::ArchiveReader archive(path);
    const bundle::Package package = bundle::readPackage(archive);
    preview.sender = package.name;
    preview.level = package.level;
    preview.filter = text::toQ(package.filter);
    preview.sinceOnly = !package.claim.since.entries().empty();
    quint64 newest = 0;
    for (const merge::VersionVector::Entry &entry : package.claim.knownVersions.entries())
        newest = std::max(newest, entry.hlc);
    preview.newestMs = qint64(newest >> 16);
}

std::set<std::string> conflictKeys(Store &store)
{
    std::set<std::string> keys;
    for (const StoredConflict &one : Conflicts(store).list())
        keys.insert(one.key());
    return keys;
}

/// Adds the conflicts that the merge would cause, and puts their records first because they need a decision.
void addConflicts(MergePreview &preview, const std::set<std::string> &before, Store &after, const Id &site)
{
    std::map<Id, std::size_t> places;
    for (std::size_t i = 0; i < preview.lines.size(); ++i)
        places.emplace(preview.lines[i].record.id, i);
    for (StoredConflict &one : Conflicts(after).list()) {
        if (before.contains(one.key()))
            continue;
        // The copy has its own site id.
        for (StoredConflict::Side &side : one.sides)
            side.ours = side.stamp.site == site;
        const auto [place, added] = places.emplace(one.record, preview.lines.size());
        if (added)
            preview.lines.push_back({{one.entity, one.record, Writer::Taken::Unchanged, {}}, {}, {}});
        preview.lines[place->second].conflicts.push_back(std::move(one));
    }
    std::stable_partition(preview.lines.begin(), preview.lines.end(),
                          [](const MergePreview::Line &line) { return line.isInConflict(); });
}

/// Lists all recorded values of a new record.
void describeNew(MergePreview &preview, MergePreview::Line &line, Store &after)
{
    preview.titles.emplace(line.record.id.text(), line.title);
    const auto record = after.get(*line.record.entity, line.record.id);
    for (const Field &field : line.record.entity->fields)
        if (record && !record->value(field).isNotRecorded())
            line.record.cells.push_back({&field, {}, record->value(field)});
}

}

MergePreview previewMerge(Store &store, const QString &path, const Progress &progress)
{
    MergePreview preview;
    readFacts(preview, path);
    bundle::MergeOptions options;
    options.each = [&preview](const bundle::MergedRecord &record) { preview.lines.push_back({record, {}, {}}); };
    const bundle::MergeTrial trial(store, path, options, progress);
    preview.report = trial.report;
    addConflicts(preview, conflictKeys(store), *trial.store, store.site());
    for (MergePreview::Line &line : preview.lines) {
        line.title = trial.store->title(*line.record.entity, line.record.id).simplified();
        if (line.record.taken == Writer::Taken::New)
            describeNew(preview, line, *trial.store);
    }
    return preview;
}
