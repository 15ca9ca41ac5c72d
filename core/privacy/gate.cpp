// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/gate.h"

#include "core/base/text.h"
#include "core/entities/registry.h"

#include <algorithm>
#include <utility>

using privacy::Gate;
using privacy::Level;
using privacy::Permission;
using privacy::Plan;
using privacy::Sends;

namespace {

constexpr std::size_t mostKnown = 65536; ///< Verdicts kept for one entity; about 3 MB.
constexpr int deepest = 8;               ///< Records about records about records: more is a circle.

/// The id in a column of Kind::Reference; null when there is none.
Id idAt(const Statement &row, int column)
{
    const std::string_view raw = row.blob(column);
    return raw.size() == 16 ? Id::fromRaw(raw.data()) : Id();
}

/// The record that a text `entity:id` names; without entity when this version does not know it.
std::pair<const Entity *, Id> namedBy(std::string_view text)
{
    const std::size_t colon = text.find(':');
    const auto id = colon == text.npos ? std::nullopt : Id::parse(text.substr(colon + 1));
    return {id ? findEntity(text.substr(0, colon)) : nullptr, id.value_or(Id())};
}

}

/// A statement that finds one record of an entity, prepared once.
struct Gate::Lookup {
    Lookup(Database &db, const Entity &entity, const std::string &columns)
        : find(db, "SELECT " + columns + " FROM " + sqlName(entity.key) + " WHERE id=?")
    {}
    Statement find;
    bool busy = false; ///< In use further up: a record about one of its own kind.
};

Gate::Gate(Database &db, const Audience &audience)
    : m_db(db)
    , m_audience(audience)
{
    if (m_audience.isFull())
        return;
    Statement units(db, "SELECT id FROM unit WHERE minors IS NOT NULL AND minors<>'no' AND minors<>x'6E6F6E65'");
    while (units.step())
        m_minorsUnits.insert(idAt(units, 0));
}

Gate::~Gate() = default;

std::string Gate::columns(const Entity &entity) const
{
    const Plan &plan = planOf(entity);
    std::string out = plan.verdict;
    if (!m_audience.isFull() && plan.records) {
        for (const Field *field : plan.subjects)
            out += ',' + sqlName(field->key);
        for (const Field *field : plan.units)
            out += ',' + sqlName(field->key);
    }
    return out;
}

const Plan &Gate::planOf(const Entity &entity) const
{
    if (!m_plan || m_plan->entity != &entity)
        m_plan = &m_audience.plan(entity);
    return *m_plan;
}

Permission Gate::verdict(const Entity &entity, const Statement &row, int first)
{
    const auto own = Permission(row.number(first));
    const Plan &plan = planOf(entity);
    if (own == Permission::Stays || m_audience.isFull())
        return own;
    int column = first;
    for (const Field *field : plan.subjects)
        if (++column; !row.isNull(column) && subjectStays(*field, row, column))
            return Permission::Stays;
    if (!m_minorsUnits.empty())
        for (std::size_t i = 0; i < plan.units.size(); ++i)
            if (m_minorsUnits.contains(idAt(row, ++column)))
                return Permission::Stays;
    return own;
}

bool Gate::subjectStays(const Field &field, const Statement &row, int column)
{
    if (field.kind == Kind::AnyReference) {
        const std::string text(row.text(column));
        const auto [entity, id] = namedBy(text);
        return !entity || find(*entity, id) == Found::Stays;
    }
    const Id id = idAt(row, column);
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
    if (m_depth == 0 || found != Found::Stays) { // What a circle cut off was not judged to its end.
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
        kept = std::make_unique<Lookup>(m_db, entity, columns(entity));
    std::unique_ptr<Lookup> own;
    if (kept->busy)
        own = std::make_unique<Lookup>(m_db, entity, columns(entity));
    Lookup &lookup = own ? *own : *kept;
    lookup.busy = true;
    lookup.find.bindBlob(1, id.bytes().data(), id.bytes().size());
    const Found found = lookup.find.step() ? Found(verdict(entity, lookup.find, 0)) : Found::Missing;
    lookup.find.reset();
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
    const Sends sends = planOf(entity).of(field);
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
