// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/counts.h"

#include "core/base/failure.h"
#include "core/entities/assignment.h"
#include "core/entities/person.h"
#include "core/entities/pledge.h"
#include "core/storage/rowcursor.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace {

using privacy::Audience;
using privacy::CountNode;
using privacy::CountPlan;
using privacy::Gate;
using privacy::Level;

CountPlan planOf(const Entity &entity, std::initializer_list<const char *> by, const char *weight)
{
    CountPlan plan{&entity, {}, weight ? entity.find(weight) : nullptr};
    for (const char *key : by)
        plan.by.push_back(entity.find(key));
    return plan;
}

/// Which records are counted for an audience.
std::string countedSql(const CountPlan &plan, Level level)
{
    std::string sql = "(\"sensitivity\" IS NULL OR \"sensitivity\"=x'6E6F6E65'"
                      " OR \"sensitivity\" IN ('public','coalition','chapter'))";
    if (plan.entity == &entityOf<Assignment>()) // An assignment without a person describes what is needed.
        sql += " AND (\"person\" IS NOT NULL OR \"person_text\" IS NOT NULL)";
    if (level == Level::Trusted)
        sql += plan.entity->find("minor") ? " AND \"minor\" IS NOT NULL AND \"minor\"<>'no' AND \"minor\"<>x'6E6F6E65'"
                                          : " AND 0";
    return sql;
}

/// The key of a record's group in one level of the hierarchy.
std::string keyOf(Gate &gate, const Field &field, const Value &value)
{
    if (value.state() == Value::State::Withheld)
        return privacy::otherKey;
    if (!value.isPresent())
        return privacy::notRecordedKey;
    if (field.kind == Kind::Reference) {
        const auto id = Id::parse(value.text());
        return id && gate.leaves(field.refers(), *id) ? value.text() : privacy::otherKey;
    }
    const bool known = field.kind == Kind::YesNo ? value.text() == "yes" || value.text() == "no"
                                                 : field.optionIndex(value.text()) >= 0;
    return known ? value.text() : privacy::otherKey;
}

CountNode &partOf(CountNode &node, const std::string &key)
{
    const auto at =
        std::find_if(node.parts.begin(), node.parts.end(), [&](const CountNode &part) { return part.key == key; });
    if (at != node.parts.end())
        return *at;
    node.parts.push_back({key, 0, true, true, {}});
    return node.parts.back();
}

/// By key, so that the order reveals nothing about numbers or rows.
void sort(CountNode &node)
{
    std::sort(node.parts.begin(), node.parts.end(),
              [](const CountNode &a, const CountNode &b) { return a.key < b.key; });
    for (CountNode &part : node.parts)
        sort(part);
}

CountNode countTree(Gate &gate, Store &store, const CountPlan &plan, const std::vector<Filter> &where)
{
    Query query;
    query.entity = plan.entity;
    query.filters = where;
    CountNode tree{privacy::allKey, 0, true, true, {}};
    for (const GroupSum &group : sumBy(store, query, plan.by, plan.weight, countedSql(plan, gate.audience().level()))) {
        CountNode *node = &tree;
        node->people += group.sum;
        for (std::size_t i = 0; i < plan.by.size(); ++i) {
            node = &partOf(*node, keyOf(gate, *plan.by[i], group.keys[i]));
            node->people += group.sum;
        }
    }
    sort(tree);
    return tree;
}

void addRows(std::vector<std::vector<std::string>> &rows, const CountPlan &plan, const CountNode &node,
             std::vector<std::string> path)
{
    std::vector<std::string> row = path;
    row.resize(plan.by.size(), privacy::allKey);
    const std::string withheld = Value::withheld().cell();
    row.push_back(node.published ? std::to_string(node.people) : withheld);
    rows.push_back(row);
    if (!node.partsPublished && path.size() < plan.by.size()) {
        row[path.size()] = row.back() = withheld;
        rows.push_back(row);
    }
    for (const CountNode &part : node.parts) {
        path.push_back(part.key);
        addRows(rows, plan, part, path);
        path.pop_back();
    }
}

qint64 peopleIn(Store &store, const CountPlan &plan, Level level, const std::vector<Filter> &where)
{
    Query query;
    query.entity = plan.entity;
    query.filters = where;
    qint64 people = 0;
    for (const GroupSum &group : sumBy(store, query, {}, plan.weight, countedSql(plan, level)))
        people += group.sum;
    return people;
}

/// Throws if the conditions match fewer than k people, or all but fewer than k: subtracted from the total, the result
/// would reveal those few.
void refuseNarrow(Store &store, const Audience &audience, const CountPlan &plan, const std::vector<Filter> &where)
{
    if (where.empty())
        return;
    const qint64 chosen = peopleIn(store, plan, audience.level(), where);
    const qint64 others = peopleIn(store, plan, audience.level(), {}) - chosen;
    const bool few = chosen > 0 && chosen < audience.least();
    if (!few && (others == 0 || others >= audience.least()))
        return;
    const QString reason =
        few ? QCoreApplication::translate("ShareLevel", "The conditions match fewer than %1 people (%2). Their numbers "
                                                        "would reveal who they are.")
            : QCoreApplication::translate("ShareLevel",
                                          "The conditions leave out fewer than %1 people (%2). Subtracting the result "
                                          "from the total would reveal who they are.");
    throw Failure(
        reason.arg(audience.least()).arg(plan.entity->pluralCaption()),
        QCoreApplication::translate("ShareLevel", "Use broader conditions, or share the numbers without conditions."));
}

}

std::span<const CountPlan> privacy::countPlans(Level level)
{
    static const std::array<CountPlan, 3> plans{
        planOf(entityOf<Pledge>(), {"action", "kind", "status"}, "head_count"),
        planOf(entityOf<Person>(), {}, nullptr),
        planOf(entityOf<Assignment>(), {"action", "role", "status"}, nullptr),
    };
    const std::span<const CountPlan> all(plans);
    return level == Level::Full ? all.first(0) : level == Level::Coalition ? all : all.first(2);
}

std::optional<CountNode> privacy::countsFor(Gate &gate, Store &store, const CountPlan &plan,
                                            const std::vector<Filter> &where)
{
    const Audience &audience = gate.audience();
    if (!audience.sendsCounts())
        return std::nullopt;
    refuseNarrow(store, audience, plan, where);
    return suppressed(countTree(gate, store, plan, where), audience.least());
}

std::vector<std::vector<std::string>> privacy::countRows(const CountPlan &plan, const CountNode &published)
{
    std::vector<std::vector<std::string>> rows(1);
    for (const Field *field : plan.by)
        rows[0].emplace_back(field->key);
    rows[0].emplace_back("people");
    addRows(rows, plan, published, {});
    return rows;
}
