// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/facts.h"

#include "core/entities/registry.h"

#include <algorithm>

namespace bundle {
namespace {

constexpr std::size_t mostIds = 4'000'000,
                      mostPending = 1'000'000; ///< Limits memory; above it, the facts are not determined.

}

bool Facts::Target::contains(const Id &id) const
{
    return std::binary_search(ids.begin(), ids.end(), id);
}

Facts::Facts()
{
    for (const Entity *entity : entities()) {
        std::vector<Watch> &watches = m_watches[entity];
        m_columns[entity].resize(entity->fields.size());
        for (const Field &field : entity->fields) {
            watches.push_back(field.isNumber()                ? Watch::Number
                              : field.kind == Kind::YesNo     ? Watch::YesNo
                              : field.kind == Kind::Choice    ? Watch::Choice
                              : field.kind == Kind::Reference ? Watch::Reference
                                                              : Watch::Nothing);
            if (field.kind == Kind::Reference)
                m_targets[&field.refers()];
        }
    }
}

void Facts::turnTo(const Entity &entity)
{
    m_entity = &entity;
    m_entityWatches = &m_watches[&entity];
    m_entityColumns = &m_columns[&entity];
}

void Facts::look(Watch watch, Column &seen, const Field &field, const StoredRow &row, int column, StoredRow::Type type)
{
    if (watch == Watch::Reference) {
        if (const Id id = type == StoredRow::Type::Bytes ? row.reference(column) : Id(); !id.isNull())
            reference(seen, field.refers(), id);
        else if (type == StoredRow::Type::Text)
            seen.broken = true;
        return;
    }
    if (type != StoredRow::Type::Text)
        return;
    const std::string_view text = row.text(column);
    if (watch == Watch::Number) {
        seen.facts.odd = true;
    } else if (watch == Watch::YesNo) {
        seen.facts.odd |= text != "yes" && text != "no";
    } else if (text != seen.lastChoice) {
        seen.lastChoice = text;
        if (field.optionIndex(text) < 0)
            seen.facts.unknown.emplace(text);
    }
}

void Facts::reference(Column &column, const Entity &to, const Id &id)
{
    if (column.broken || id == column.last)
        return;
    column.last = id;
    const Target &target = m_targets[&to];
    if (target.finished)
        column.broken = !target.contains(id);
    else
        column.pending.insert(id);
    if (column.pending.size() > mostPending)
        column.broken = true;
    if (column.broken)
        column.pending.clear();
}

void Facts::live(const Entity &entity, const Id &id)
{
    const auto target = m_targets.find(&entity);
    if (target == m_targets.end() || target->second.tooMany)
        return;
    target->second.ids.push_back(id);
    if (target->second.ids.size() > mostIds) {
        target->second.tooMany = true;
        target->second.ids = {};
    }
}

void Facts::finished(const Entity &entity)
{
    if (const auto target = m_targets.find(&entity); target != m_targets.end())
        target->second.finished = true;
}

std::vector<ColumnFacts> Facts::of(const Entity &entity)
{
    std::vector<ColumnFacts> out;
    for (std::size_t i = 0; i < entity.fields.size(); ++i) {
        Column &column = m_columns[&entity][i];
        if (const Field &field = entity.fields[i]; field.kind == Kind::Reference) {
            const Target &target = m_targets[&field.refers()];
            // Without records of that entity, the bundle has no such table.
            column.facts.resolves = !column.broken && !target.ids.empty()
                                 && std::all_of(column.pending.begin(), column.pending.end(),
                                                [&](const Id &id) { return target.contains(id); });
        }
        out.push_back(column.facts);
    }
    return out;
}

}
