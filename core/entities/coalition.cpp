// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entities/coalition.h"

#include "core/entities/source.h"

namespace {

constexpr Field own[] = {
    field<&Coalition::name>("name", QT_TRANSLATE_NOOP("Field", "Name"),
                            {.flags = Required | Searchable | InTitle, .reach = Reach::Anyone}),
    field<&Coalition::aliases>("aliases", QT_TRANSLATE_NOOP("Field", "Other names"),
                               {.flags = Searchable, .reach = Reach::Marked}),
    field<&Coalition::purpose>("purpose", QT_TRANSLATE_NOOP("Field", "Purpose"),
                               {.flags = Searchable, .reach = Reach::Marked}),
    field<&Coalition::status>("status", QT_TRANSLATE_NOOP("Field", "Status"), {.flags = Searchable}),
    field<&Coalition::formed>("formed", QT_TRANSLATE_NOOP("Field", "Formed"), {.flags = Searchable}),
    field<&Coalition::dissolved>("dissolved", QT_TRANSLATE_NOOP("Field", "Dissolved"), {.flags = Searchable}),
    field<&Coalition::jurisdiction>("jurisdiction", QT_TRANSLATE_NOOP("Field", "Jurisdiction"),
                                    {.flags = Searchable, .reach = Reach::Anyone}),
    field<&Coalition::listComplete>("list_complete", QT_TRANSLATE_NOOP("Field", "Member list is complete")),
    field<&Coalition::email>("email", QT_TRANSLATE_NOOP("Field", "E-mail"), {.flags = Searchable}),
    field<&Coalition::phone>("phone", QT_TRANSLATE_NOOP("Field", "Phone"), {.flags = Searchable}),
    field<&Coalition::url>("url", QT_TRANSLATE_NOOP("Field", "Web address"), {.reach = Reach::Marked}),
};
constexpr auto fields = withCommon<&Coalition::about>(own);

}

template <> const Entity &entityOf<Coalition>()
{
    static constexpr Entity entity{"coalition",
                                   QT_TRANSLATE_NOOP("Entity", "Coalition"),
                                   QT_TRANSLATE_NOOP("Entity", "Coalitions"),
                                   1,
                                   fields,
                                   nullptr,
                                   About::World};
    return entity;
}
