// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/exportmemory.h"

#include "core/base/text.h"
#include "core/entities/registry.h"
#include "core/privacy/sharelog.h"
#include "core/storage/changelog.h"
#include "core/storage/layout/registers.h"
#include "core/storage/sharetable.h"
#include "core/storage/sitetable.h"

namespace exports {
namespace {

/// The name space of export ids. Never changes.
const Id exportSpace = *Id::parse("5d9c1f0e-7a42-5b6d-8e13-4f2a90c7d586");

std::string_view sign(Filter::Test test)
{
    switch (test) {
    case Filter::Test::Equal:
        return "=";
    case Filter::Test::NotEqual:
        return "!=";
    case Filter::Test::Less:
        return "<";
    case Filter::Test::Greater:
        return ">";
    case Filter::Test::Contains:
        return "~";
    }
    Q_UNREACHABLE();
}

/// The conditions as a person types them.
std::string filterText(const std::vector<Filter> &where)
{
    std::vector<std::string> items;
    for (const Filter &filter : where)
        items.push_back(
            std::string(filter.field ? filter.field->key : "id").append(sign(filter.test)).append(filter.value.cell()));
    return text::joinList(items);
}

/// Nothing if one of the conditions cannot be read.
std::optional<std::vector<Filter>> readFilters(const Entity &entity, std::string_view text)
{
    std::vector<Filter> out;
    for (const std::string &item : text::splitList(text)) {
        Filter filter;
        if (parseFilter(entity, text::toQ(item), filter))
            return std::nullopt;
        out.push_back(std::move(filter));
    }
    return out;
}

}

Id shareId(const Stamp &exported)
{
    return Id::fromName(exportSpace, std::to_string(exported.hlc) + '@' + exported.site.text());
}

NotedExport::NotedExport(Store &store, ExportNote note)
    : m_store(store)
    , m_note(std::move(note))
{
    m_at.site = store.site();
    m_isLogged = !store.isReadOnly() && sharetable::exists(store);
    m_at.hlc = m_isLogged ? sitetable::takeClock(store) : sitetable::highestClock(store);
}

void NotedExport::noteState()
{
    m_step = changelog::newestStep(m_store);
    if (!sitetable::canMerge(m_store))
        return;
    m_sites = std::make_unique<SiteKnowledge>(sitetable::knowledge(m_store));
    m_knownVersions = m_sites->knowledge.knownVersions();
    if (!m_sites->holdsMore())
        m_sites.reset();
}

std::map<std::string, merge::VersionVector> NotedExport::supersededBy(const Entity &entity, const Id &id)
{
    std::map<std::string, merge::VersionVector> out;
    const auto row = m_sites ? sitetable::writesOf(m_store, entity, id, *m_sites) : std::nullopt;
    if (!row)
        return out;
    for (const auto &[name, one] : row->record.fields)
        if (merge::VersionVector supersededContext = m_sites->knowledge.write(m_at.hlc, {}, one).supersededContext;
            registers::hasColumn(name) && !supersededContext.empty())
            out[name] = std::move(supersededContext);
    return out;
}

void NotedExport::finish(qint64 rows, const QByteArray &hash)
{
    if (!m_isLogged)
        return;
    privacy::Share share;
    share.id = shareId(m_at);
    share.kind = QStringLiteral("sheet");
    share.file = m_note.file;
    share.entities = {m_note.entity->key};
    for (const std::string &column : m_note.columns)
        share.columns.push_back(std::string(m_note.entity->key) + '.' + column);
    share.filter = text::toQ(filterText(m_note.where));
    share.rows = rows;
    share.hash = hash;
    share.step = m_step;
    share.hlc = m_at.hlc;
    share.knownVersions = m_knownVersions.text();
    // If it cannot be logged, a returned table is treated like one from another chapter.
    privacy::logShare(m_store, share);
}

std::optional<RememberedExport> recall(Store &store, const Stamp &exported)
{
    const std::optional<sharetable::StoredShare> share = sharetable::find(store, shareId(exported));
    if (!share || share->kind != "sheet")
        return std::nullopt;
    RememberedExport out;
    out.at = exported;
    out.step = share->step;
    out.knownVersions = merge::VersionVector::parse(share->knownVersions).value_or(merge::VersionVector());
    out.entity = findEntity(share->entities);
    if (!out.entity)
        return std::nullopt;
    out.where = readFilters(*out.entity, share->filter);
    out.rows = share->rows;
    return out;
}

}
