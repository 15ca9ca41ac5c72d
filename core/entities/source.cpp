// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entities/source.h"

namespace {

constexpr Field own[] = {
    field<&Source::title>("title", QT_TRANSLATE_NOOP("Field", "Title"),
                          {.flags = Required | Searchable | InTitle, .reach = Reach::Anyone}),
    field<&Source::kind>("kind", QT_TRANSLATE_NOOP("Field", "Kind"), {.flags = Searchable}),
    field<&Source::publisher>("publisher", QT_TRANSLATE_NOOP("Field", "Publisher"),
                              {.flags = Searchable, .reach = Reach::Anyone}),
    field<&Source::author>("author", QT_TRANSLATE_NOOP("Field", "Author"), {.flags = Searchable}),
    field<&Source::url>("url", QT_TRANSLATE_NOOP("Field", "Web address"), {.reach = Reach::Marked}),
    field<&Source::published>("published", QT_TRANSLATE_NOOP("Field", "Published")),
    field<&Source::retrieved>("retrieved", QT_TRANSLATE_NOOP("Field", "Retrieved")),
};
constexpr auto fields = withCommon<&Source::about>(own);

}

template <> const Entity &entityOf<Source>()
{
    static constexpr Entity entity{
        "source",    QT_TRANSLATE_NOOP("Entity", "Source"), QT_TRANSLATE_NOOP("Entity", "Sources"), 1, fields, nullptr,
        About::World};
    return entity;
}
