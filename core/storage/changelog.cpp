// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/changelog.h"

#include "core/storage/chapter.h"
#include "core/storage/layout/jsontext.h"
#include "core/storage/store.h"

#include <algorithm>

namespace changelog {

qint64 newestStep(Store &store)
{
    return store.chapter().db().number("SELECT ifnull(max(seq),0) FROM op");
}

std::optional<EditKind> kindOf(Store &store, qint64 step)
{
    SqlStatement kind(store.chapter().db(), "SELECT kind FROM op WHERE seq=?");
    kind.bind(1, step);
    return kind.step() ? std::optional(EditKind(kind.number(0))) : std::nullopt;
}

std::vector<qint64> rowsChangedSince(Store &store, const Entity &entity, qint64 step)
{
    std::vector<qint64> found;
    SqlStatement changes(store.chapter().db(), "SELECT pk,ifnull(pk_to,pk) FROM change WHERE op>? AND entity=?");
    changes.bind(1, step).bind(2, std::string_view(entity.key));
    while (changes.step())
        for (qint64 row = changes.number(0); row <= changes.number(1); ++row)
            found.push_back(row);
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

std::vector<Update> updatesOf(Store &store, const Entity &entity, qint64 row)
{
    std::vector<Update> out;
    SqlStatement steps(store.chapter().db(),
                       "SELECT o.kind,c.before,c.after FROM change c JOIN op o ON o.seq=c.op WHERE "
                       "c.entity=? AND c.pk=? AND c.what=0 ORDER BY c.seq DESC");
    steps.bind(1, std::string_view(entity.key)).bind(2, row);
    while (steps.step())
        out.push_back({EditKind(steps.number(0)), jsontext::read(steps.text(1)), jsontext::read(steps.text(2))});
    return out;
}

Since::Since(Store &store, const Entity &entity, qint64 step)
    : m_updates(std::make_unique<SqlStatement>(
        store.chapter().db(), "SELECT before FROM change WHERE entity=?1 AND pk=?2 AND op>?3 AND what=0 ORDER BY seq"))
{
    const std::string later =
        "SELECT pk,ifnull(pk_to,pk) FROM change WHERE op>" + std::to_string(step) + " AND entity='" + entity.key + "'";
    SqlStatement ranges(store.chapter().db(), later + " AND what<>0");
    while (ranges.step())
        m_ranges.emplace_back(ranges.number(0), ranges.number(1));
    SqlStatement any(store.chapter().db(), later + " AND what=0 LIMIT 1");
    m_anyUpdates = any.step();
    m_updates->bind(1, std::string_view(entity.key)).bind(3, step);
}

Since::~Since() = default;

const Cells &Since::before(qint64 row)
{
    if (m_row == row)
        return m_before;
    m_row = row;
    m_before.clear();
    if (!m_anyUpdates)
        return m_before;
    m_updates->bind(2, row);
    while (m_updates->step())
        for (auto &[key, cell] : jsontext::read(m_updates->text(0)))
            m_before.emplace(key, cell); // The earliest change has the value at that step.
    m_updates->reset();
    return m_before;
}

bool Since::cameOrWent(qint64 row) const
{
    return std::any_of(m_ranges.begin(), m_ranges.end(),
                       [row](const auto &range) { return range.first <= row && row <= range.second; });
}

}
