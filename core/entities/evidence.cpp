// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entities/evidence.h"

#include "core/entities/action.h"
#include "core/entities/case.h"
#include "core/entities/demand.h"
#include "core/entities/organization.h"
#include "core/entities/source.h"

namespace {

constexpr Field own[] = {
    field<&Evidence::title>("title", QT_TRANSLATE_NOOP("Field", "Title"),
                            {.flags = Required | Searchable | InTitle, .reach = Reach::Anyone}),
    field<&Evidence::kind>("kind", QT_TRANSLATE_NOOP("Field", "Kind"), {.flags = Searchable}),
    field<&Evidence::organization>("organization", QT_TRANSLATE_NOOP("Field", "Publisher")),
    field<&Evidence::publisherText>("publisher_text", QT_TRANSLATE_NOOP("Field", "Publisher as written"),
                                    {.flags = Searchable, .reach = Reach::Marked}),
    field<&Evidence::finding>("finding", QT_TRANSLATE_NOOP("Field", "Finding"),
                              {.flags = Searchable, .reach = Reach::Marked}),
    field<&Evidence::dated>("dated", QT_TRANSLATE_NOOP("Field", "Date"), {.flags = Searchable}),
    field<&Evidence::whenText>("when_text", QT_TRANSLATE_NOOP("Field", "Time as written"),
                               {.flags = Searchable, .reach = Reach::Marked}),
    field<&Evidence::demands>("demands", QT_TRANSLATE_NOOP("Field", "Demands")),
    field<&Evidence::cases>("cases", QT_TRANSLATE_NOOP("Field", "Cases")),
    field<&Evidence::actions>("actions", QT_TRANSLATE_NOOP("Field", "Actions")),
    field<&Evidence::url>("url", QT_TRANSLATE_NOOP("Field", "Web address"), {.reach = Reach::Marked}),
};
constexpr auto fields = withCommon<&Evidence::about>(own);

}

template <> const Entity &entityOf<Evidence>()
{
    static constexpr Entity entity{"evidence",
                                   QT_TRANSLATE_NOOP("Entity", "Evidence"),
                                   QT_TRANSLATE_NOOP("Entity", "Evidence"),
                                   1,
                                   fields,
                                   nullptr,
                                   About::World};
    return entity;
}
