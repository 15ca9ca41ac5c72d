// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/scope.h"

#include "core/base/text.h"
#include "core/entities/registry.h"
#include "core/storage/rowcursor.h"
#include "core/storage/store.h"

#include <functional>
#include <unordered_map>
#include <utility>

namespace bundle {
namespace {

using Records = std::map<const Entity *, std::unordered_map<Id, qint64>>; ///< Row numbers; 0: not known yet.

/// Calls a function for each record named in a cell.
void eachReference(const Field &field, const StoredRow &row, int column,
                   const std::function<void(const Entity &, const Id &)> &visit)
{
    if (field.kind == Kind::Reference) {
        if (const Id id = row.reference(column); !id.isNull())
            visit(field.refers(), id);
        return;
    }
    if (field.kind == Kind::References) {
        for (const std::string &item : text::splitList(row.text(column)))
            if (const auto id = Id::parse(item))
                visit(field.refers(), *id);
        return;
    }
    const std::string_view text = row.text(column);
    const std::size_t colon = text.find(':');
    const Entity *entity = colon == text.npos ? nullptr : findEntity(text.substr(0, colon));
    if (const auto id = entity ? Id::parse(text.substr(colon + 1)) : std::nullopt)
        visit(*entity, *id);
}

RowColumns columnsOf(std::vector<const Field *> fields, const Field *present)
{
    RowColumns columns;
    columns.fields = std::move(fields);
    columns.stamps = columns.extra = false;
    columns.present = present;
    return columns;
}

/// Adds the records that refer to one of the last ones, and returns the added ones.
Records referring(Store &store, Records &all, const Records &last)
{
    Records found;
    for (const Entity *entity : entities())
        for (const Field &field : entity->fields) {
            if (!field.isReference() || (field.refers && !last.contains(&field.refers())))
                continue;
            RowWalk rows(store, *entity, columnsOf({&field}, &field));
            while (rows.next())
                eachReference(field, rows, 0, [&](const Entity &to, const Id &id) {
                    const auto known = last.find(&to);
                    const Id own = rows.id();
                    if (known == last.end() || !known->second.contains(id) || own.isNull())
                        return;
                    if (all[entity].emplace(own, rows.rowNumber()).second)
                        found[entity][own] = rows.rowNumber();
                });
        }
    return found;
}

/// Adds what the records refer to.
void addReferred(Store &store, const Records &records, Records &all)
{
    for (const auto &[entity, ids] : records) {
        std::vector<const Field *> fields;
        for (const Field &field : entity->fields)
            if (field.isReference())
                fields.push_back(&field);
        if (fields.empty())
            continue;
        RowLookup row(store, *entity, columnsOf(fields, nullptr), RowLookup::By::Row);
        for (const auto &[id, pk] : ids)
            if (row.seek(pk))
                for (std::size_t i = 0; i < fields.size(); ++i)
                    eachReference(*fields[i], row, int(i),
                                  [&](const Entity &to, const Id &other) { all[&to].emplace(other, 0); });
    }
}

}

std::map<const Entity *, std::vector<qint64>> rowsAround(Store &store, const Entity &entity, const Id &id)
{
    Records all;
    all[&entity][id] = store.rowOf(entity, id).value_or(0);
    for (Records last = all; !last.empty();)
        last = referring(store, all, last);
    const Records belonging = all;
    addReferred(store, belonging, all);
    std::map<const Entity *, std::vector<qint64>> rows;
    for (const Entity *one : entities()) {
        std::vector<qint64> &out = rows[one];
        for (const auto &[other, pk] : all[one])
            if (const qint64 known = pk != 0 ? pk : store.rowOf(*one, other).value_or(0))
                out.push_back(known);
    }
    return rows;
}

}
