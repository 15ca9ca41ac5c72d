// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/models/column.h"

#include "core/entities/registry.h"
#include "core/storage/refcounts.h"

#include <QCoreApplication>

#include <map>

namespace columns {

namespace {

bool countsFor(const Field &field, const Entity &to)
{
    return field.kind == Kind::Reference && field.is(Indexed) && &field.refers() == &to;
}

/// "Pledges", or where an entity refers by several fields or to itself, "Actions (Part of)".
QString captionOf(const Entity &from, const Field &field, bool alone)
{
    return alone ? from.pluralCaption()
                 : QCoreApplication::translate("Column", "%1 (%2)", "kind of records, the field that refers")
                       .arg(from.pluralCaption(), field.caption());
}

std::vector<ComputedColumn> counts(const Entity &to)
{
    std::vector<ComputedColumn> found;
    for (const Entity *from : entities()) {
        std::vector<const Field *> fields;
        for (const Field &field : from->fields)
            if (countsFor(field, to))
                fields.push_back(&field);
        const bool alone = fields.size() == 1 && from != &to;
        for (const Field *field : fields)
            found.push_back({std::string("#") + from->key + '.' + field->key,
                             [from, field, alone] { return captionOf(*from, *field, alone); }, true,
                             [from, field](Store &store, std::span<const Id> ids) {
                                 const std::vector<qint64> numbers = countReferring(store, *from, *field, ids);
                                 return std::vector<QVariant>(numbers.begin(), numbers.end());
                             }});
    }
    return found;
}

}

const std::vector<ComputedColumn> &computed(const Entity &entity)
{
    static const std::map<const Entity *, std::vector<ComputedColumn>> all = [] {
        std::map<const Entity *, std::vector<ComputedColumn>> made;
        for (const Entity *one : entities())
            made.emplace(one, counts(*one));
        return made;
    }();
    return all.at(&entity);
}

std::vector<Column> all(const Entity &entity)
{
    std::vector<Column> found;
    for (const Field &field : entity.fields)
        found.emplace_back(&field);
    for (const ComputedColumn &column : computed(entity))
        found.emplace_back(&column);
    return found;
}

std::vector<Column> of(const std::vector<const Field *> &fields)
{
    return {fields.begin(), fields.end()};
}

}
