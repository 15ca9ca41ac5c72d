// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entities/location.h"

#include "core/entities/source.h"

namespace {

constexpr Field own[] = {
    field<&Location::name>("name", QT_TRANSLATE_NOOP("Field", "Name"),
                           {.flags = Required | Searchable | InTitle, .reach = Reach::Marked}),
    field<&Location::aliases>("aliases", QT_TRANSLATE_NOOP("Field", "Other names"), {.flags = Searchable}),
    field<&Location::kind>("kind", QT_TRANSLATE_NOOP("Field", "Kind"), {.flags = Searchable}),
    field<&Location::within>("within", QT_TRANSLATE_NOOP("Field", "Within"), {.flags = Indexed}),
    field<&Location::address>("address", QT_TRANSLATE_NOOP("Field", "Address"),
                              {.flags = Searchable, .reach = Reach::Marked}),
    field<&Location::city>("city", QT_TRANSLATE_NOOP("Field", "City"), {.flags = Searchable, .reach = Reach::Anyone}),
    field<&Location::region>("region", QT_TRANSLATE_NOOP("Field", "State"),
                             {.flags = Searchable, .reach = Reach::Anyone}),
    field<&Location::postalCode>("postal_code", QT_TRANSLATE_NOOP("Field", "ZIP code"),
                                 {.flags = Searchable, .reach = Reach::Marked}),
    field<&Location::country>("country", QT_TRANSLATE_NOOP("Field", "Country"),
                              {.flags = Searchable, .reach = Reach::Anyone}),
    field<&Location::latitude>("latitude", QT_TRANSLATE_NOOP("Field", "Latitude"),
                               {.reach = Reach::Marked, .rule = rules::latitude}),
    field<&Location::longitude>("longitude", QT_TRANSLATE_NOOP("Field", "Longitude"),
                                {.reach = Reach::Marked, .rule = rules::longitude}),
    field<&Location::zone>("zone", QT_TRANSLATE_NOOP("Field", "Time zone")),
    field<&Location::jurisdiction>("jurisdiction", QT_TRANSLATE_NOOP("Field", "Jurisdiction"),
                                   {.flags = Searchable, .reach = Reach::Anyone}),
    field<&Location::permitAuthority>("permit_authority", QT_TRANSLATE_NOOP("Field", "Permit authority"),
                                      {.flags = Searchable}),
    field<&Location::targetSite>("target_site", QT_TRANSLATE_NOOP("Field", "Target site")),
    field<&Location::capacity>("capacity", QT_TRANSLATE_NOOP("Field", "Capacity"), {.rule = rules::notNegative}),
    field<&Location::stepFree>("step_free", QT_TRANSLATE_NOOP("Field", "Step-free access")),
    field<&Location::accessNotes>("access_notes", QT_TRANSLATE_NOOP("Field", "Accessibility, restrooms and exits"),
                                  {.flags = Searchable, .reach = Reach::Marked}),
    field<&Location::shownTo>("shown_to", QT_TRANSLATE_NOOP("Field", "Address visible to"), {.reach = Reach::Trusted}),
};
constexpr auto fields = withCommon<&Location::about>(own);

}

template <> const Entity &entityOf<Location>()
{
    static constexpr Entity entity{"location",
                                   QT_TRANSLATE_NOOP("Entity", "Location"),
                                   QT_TRANSLATE_NOOP("Entity", "Locations"),
                                   1,
                                   fields,
                                   nullptr,
                                   About::World};
    return entity;
}
