// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/session/place.h"

#include <algorithm>
#include <string_view>

namespace {

template <class Test> const Place *first(const std::vector<Place> &places, Test test)
{
    const auto at = std::find_if(places.begin(), places.end(), test);
    return at == places.end() ? nullptr : &*at;
}

}

const Place *Workspaces::placeOf(Command command) const
{
    return first(places, [command](const Place &place) { return place.row.id == command; });
}

const Place *Workspaces::placeOf(const Entity &entity) const
{
    return first(places, [&entity](const Place &place) {
        return std::any_of(place.entities.begin(), place.entities.end(),
                           [&entity](std::string_view key) { return key == entity.key; });
    });
}

const Place *Workspaces::answering(Command command) const
{
    return first(places, [command](const Place &place) {
        return std::any_of(place.commands.begin(), place.commands.end(),
                           [command](const ActionRow &row) { return row.id == command; });
    });
}
