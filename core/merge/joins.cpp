// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/merge/joins.h"

#include <algorithm>
#include <vector>

namespace merge {

std::string joinedField(const Id &gone)
{
    return "_from/" + gone.text();
}

Id joinedInto(const Record &record)
{
    const Register &joins = record.of(joinField);
    return joins.empty() ? Id() : Id::parse(joins.shown().value).value_or(Id());
}

Id survivor(const Id &id, const std::function<Id(const Id &)> &into)
{
    std::vector<Id> way{id};
    while (true) {
        const Id next = into(way.back());
        if (next.isNull())
            return way.back();
        const auto seen = std::find(way.begin(), way.end(), next);
        if (seen != way.end())
            return *std::min_element(seen, way.end());
        way.push_back(next);
    }
}

}
