// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/counts.h"

#include "core/entities/assignment.h"
#include "core/entities/person.h"
#include "core/entities/pledge.h"
#include "core/storage/layout/cells.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace {

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

/// People that a record stands for. A number that is none, or out of all reason, counts as one person.
std::string peopleSql(const CountPlan &plan)
{
    if (!plan.weight)
        return "1";
    const std::string name = sqlName(plan.weight->key);
    return "CASE WHEN typeof(" + name + ")='integer' AND " + name + " BETWEEN 1 AND 1000000000 THEN " + name
         + " ELSE 1 END";
}

/// Which records are counted for an audience.
std::string countedSql(const CountPlan &plan, Level level)
{
    std::string sql = "(\"sensitivity\" IS NULL OR \"sensitivity\"=x'6E6F6E65'"
                      " OR \"sensitivity\" IN ('public','coalition','chapter'))";
    if (plan.entity == &entityOf<Assignment>()) // One without anybody says what is needed.
        sql += " AND (\"person\" IS NOT NULL OR \"person_text\" IS NOT NULL)";
    if (level == Level::Trusted)
        sql += plan.entity->find("minor") ? " AND \"minor\" IS NOT NULL AND \"minor\"<>'no' AND \"minor\"<>x'6E6F6E65'"
                                          : " AND 0";
    return sql;
}

/// The key under which a record is counted in one level of the hierarchy.
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

/// By key, so that nothing of the order tells of numbers or of rows.
void sort(CountNode &node)
{
    std::sort(node.parts.begin(), node.parts.end(),
              [](const CountNode &a, const CountNode &b) { return a.key < b.key; });
    for (CountNode &part : node.parts)
        sort(part);
}

CountNode countTree(Gate &gate, Database &db, const CountPlan &plan, const std::vector<Filter> &where)
{
    Query query;
    query.entity = plan.entity;
    query.filters = where;
    std::string keys;
    for (const Field *field : plan.by)
        keys += sqlName(field->key) + ',';
    const std::string inner = sql::select(
        query, keys + peopleSql(plan) + " AS people," + countedSql(plan, gate.audience().level()) + " AS counted",
        false);
    std::string sql = "SELECT " + keys + "sum(people) FROM (" + inner + ") WHERE counted";
    if (!keys.empty())
        sql += " GROUP BY " + keys.substr(0, keys.size() - 1);
    std::vector<std::string> texts;
    Statement rows(db, sql);
    sql::bindQuery(rows, query, texts);
    CountNode tree{privacy::allKey, 0, true, true, {}};
    while (rows.step()) {
        const qint64 people = rows.number(int(plan.by.size()));
        CountNode *node = &tree;
        node->people += people;
        for (std::size_t i = 0; i < plan.by.size(); ++i) {
            node = &partOf(*node, keyOf(gate, *plan.by[i], cells::read(rows, int(i), *plan.by[i])));
            node->people += people;
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
    row.push_back(node.told ? std::to_string(node.people) : withheld);
    rows.push_back(row);
    if (!node.partsTold && path.size() < plan.by.size()) {
        row[path.size()] = row.back() = withheld;
        rows.push_back(row);
    }
    for (const CountNode &part : node.parts) {
        path.push_back(part.key);
        addRows(rows, plan, part, path);
        path.pop_back();
    }
}

qint64 peopleIn(Database &db, const CountPlan &plan, Level level, const std::vector<Filter> &where)
{
    Query query;
    query.entity = plan.entity;
    query.filters = where;
    std::vector<std::string> texts;
    Statement rows(
        db, "SELECT sum(people) FROM ("
                + sql::select(query, peopleSql(plan) + " AS people," + countedSql(plan, level) + " AS counted", false)
                + ") WHERE counted");
    sql::bindQuery(rows, query, texts);
    return rows.step() ? rows.number(0) : 0;
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

std::optional<CountNode> privacy::countsFor(Gate &gate, Database &db, const CountPlan &plan,
                                            const std::vector<Filter> &where)
{
    const Audience &audience = gate.audience();
    if (!audience.sendsCounts())
        return std::nullopt;
    return suppressed(countTree(gate, db, plan, where), audience.least());
}

std::vector<std::vector<std::string>> privacy::countRows(const CountPlan &plan, const CountNode &told)
{
    std::vector<std::vector<std::string>> rows(1);
    for (const Field *field : plan.by)
        rows[0].emplace_back(field->key);
    rows[0].emplace_back("people");
    addRows(rows, plan, told, {});
    return rows;
}

std::optional<Problem> privacy::refuseNarrow(Database &db, const Audience &audience, const CountPlan &plan,
                                             const std::vector<Filter> &where)
{
    if (!audience.sendsCounts() || where.empty())
        return std::nullopt;
    const qint64 chosen = peopleIn(db, plan, audience.level(), where);
    const qint64 others = peopleIn(db, plan, audience.level(), {}) - chosen;
    const bool few = chosen > 0 && chosen < audience.least();
    if (!few && (others == 0 || others >= audience.least()))
        return std::nullopt;
    return Problem{
        .reason =
            few ? QCoreApplication::translate(
                      "ShareLevel", "The conditions fit fewer than %1 people (%2), so that their numbers would tell "
                                    "who they are.")
                      .arg(audience.least())
                      .arg(plan.entity->pluralCaption())
                : QCoreApplication::translate(
                      "ShareLevel", "The conditions leave out fewer than %1 people (%2); subtracted from the numbers "
                                    "of everybody, the rest would tell who they are.")
                      .arg(audience.least())
                      .arg(plan.entity->pluralCaption()),
        .cure = QCoreApplication::translate("ShareLevel", "Take wider conditions, or share the numbers of everybody.")};
}
