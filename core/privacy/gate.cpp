// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/gate.h"

#include "core/base/text.h"
#include "core/entities/registry.h"
#include "core/entities/unit.h"

#include <algorithm>
#include <utility>

using privacy::EntityPolicy;
using privacy::Gate;
using privacy::Level;
using privacy::Permission;
using privacy::Sends;

namespace {

constexpr std::size_t mostKnown = 65536; ///< Cached verdicts per entity; about 3 MB.
constexpr int deepest = 8;               ///< Depth limit for records about records; anything deeper is a cycle.

/// The record named by a text `entity:id`; the entity is null if this version does not know it.
std::pair<const Entity *, Id> namedBy(std::string_view text)
{
    const std::size_t colon = text.find(':');
    const auto id = colon == text.npos ? std::nullopt : Id::parse(text.substr(colon + 1));
    return {id ? findEntity(text.substr(0, colon)) : nullptr, id.value_or(Id())};
}

}

/// Finds single records of an entity with one prepared statement.
struct Gate::Lookup {
    Lookup(Store &store, const Entity &entity, const std::string &expressions)
        : find(store, entity, {{}, expressions, false, false}, RowLookup::By::Id)
    {}
    RowLookup find;
    bool busy = false; ///< Used by a caller: the record is about another record of the same entity.
};

Gate::Gate(Store &store, const Audience &audience)
    : m_store(store)
    , m_audience(audience)
{
    if (m_audience.isFull())
        return;
    const Entity &unit = entityOf<Unit>();
    const Field &minors = *unit.find("minors");
    RowColumns columns{{&minors}, {}, false, false};
    columns.present = &minors;
    for (RowWalk units(store, unit, columns); units.next();)
        if (const Value value = units.value(0); value.state() != Value::State::KnownNone && value.text() != "no")
            m_minorsUnits.insert(units.id());
}

Gate::~Gate() = default;

std::string Gate::columns(const Entity &entity) const
{
    const EntityPolicy &policy = policyOf(entity);
    std::string out = policy.verdict;
    if (!m_audience.isFull() && policy.records) {
        for (const Field *field : policy.subjects)
            out += ',' + rowColumn(field->key);
        for (const Field *field : policy.units)
            out += ',' + rowColumn(field->key);
    }
    return out;
}

const EntityPolicy &Gate::policyOf(const Entity &entity) const
{
    if (!m_policy || m_policy->entity != &entity)
        m_policy = &m_audience.policy(entity);
    return *m_policy;
}

Permission Gate::verdict(const Entity &entity, const StoredRow &row, int first)
{
    const auto own = Permission(row.number(first));
    const EntityPolicy &policy = policyOf(entity);
    if (own == Permission::Stays || m_audience.isFull())
        return own;
    int column = first;
    for (const Field *field : policy.subjects)
        if (++column; row.type(column) != StoredRow::Type::Nothing && subjectStays(*field, row, column))
            return Permission::Stays;
    if (!m_minorsUnits.empty())
        for (std::size_t i = 0; i < policy.units.size(); ++i)
            if (m_minorsUnits.contains(row.reference(++column)))
                return Permission::Stays;
    return own;
}

bool Gate::subjectStays(const Field &field, const StoredRow &row, int column)
{
    if (field.kind == Kind::AnyReference) {
        const std::string text(row.text(column));
        const auto [entity, id] = namedBy(text);
        return !entity || find(*entity, id) == Found::Stays;
    }
    const Id id = row.reference(column);
    return !id.isNull() && find(field.refers(), id) == Found::Stays;
}

Permission Gate::verdict(const Entity &entity, const Id &id)
{
    const Found found = find(entity, id);
    return found == Found::Missing ? Permission::Stays : Permission(found);
}

Gate::Found Gate::find(const Entity &entity, const Id &id)
{
    auto &known = m_known[&entity];
    if (const auto at = known.find(id); at != known.end())
        return at->second;
    if (m_depth >= deepest)
        return Found::Stays;
    ++m_depth;
    const Found found = lookUp(entity, id);
    --m_depth;
    if (m_depth == 0 || found != Found::Stays) { // A verdict cut off by a cycle is incomplete.
        if (known.size() >= mostKnown)
            known.clear();
        known[id] = found;
    }
    return found;
}

Gate::Found Gate::lookUp(const Entity &entity, const Id &id)
{
    if (!m_audience.sendsRecords(entity))
        return Found::Stays;
    auto &kept = m_lookups[&entity];
    if (!kept)
        kept = std::make_unique<Lookup>(m_store, entity, columns(entity));
    std::unique_ptr<Lookup> own;
    if (kept->busy)
        own = std::make_unique<Lookup>(m_store, entity, columns(entity));
    Lookup &lookup = own ? *own : *kept;
    lookup.busy = true;
    const Found found = lookup.find.seek(id) ? Found(verdict(entity, lookup.find, 0)) : Found::Missing;
    lookup.find.release();
    lookup.busy = false;
    return found;
}

bool Gate::sends(const Entity &entity, const Field &field, Permission verdict, std::string_view text)
{
    if (!sendsField(entity, field, verdict))
        return false;
    if (m_audience.isFull())
        return true;
    return field.isReference() ? namesOnlyLeaving(field, text) : m_audience.passes(field, text);
}

bool Gate::sends(const Entity &entity, const Field &field, Permission verdict, const Id &id)
{
    return sendsField(entity, field, verdict) && (m_audience.isFull() || leaves(field.refers(), id));
}

bool Gate::sendsField(const Entity &entity, const Field &field, Permission verdict) const
{
    const Sends sends = policyOf(entity).of(field);
    if (verdict == Permission::Stays || verdict == Permission::Removed)
        return false;
    return sends == Sends::Always || (sends == Sends::IfMarked && verdict == Permission::Marked);
}

bool Gate::namesOnlyLeaving(const Field &field, std::string_view text)
{
    if (field.kind == Kind::AnyReference) {
        const auto [entity, id] = namedBy(text);
        return entity && leaves(*entity, id);
    }
    const std::vector<std::string> items = text::splitList(text);
    return std::all_of(items.begin(), items.end(), [&](const std::string &item) {
        const auto id = Id::parse(item);
        return id && leaves(field.refers(), *id);
    });
}

Value Gate::outgoing(const Entity &entity, const Field &field, Permission verdict, const Value &value)
{
    if (!sendsField(entity, field, verdict))
        return Value::withheld();
    return !value.isPresent() || sends(entity, field, verdict, value.text()) ? value : Value::withheld();
}
