// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entities/organization.h"

#include "core/entities/location.h"
#include "core/entities/person.h"
#include "core/entities/source.h"

namespace {

constexpr Field own[] = {
    field<&Organization::name>("name", QT_TRANSLATE_NOOP("Field", "Name"),
                               {.flags = Required | Searchable | InTitle, .reach = Reach::Anyone}),
    field<&Organization::aliases>("aliases", QT_TRANSLATE_NOOP("Field", "Other names"),
                                  {.flags = Searchable, .reach = Reach::Marked}),
    field<&Organization::kind>("kind", QT_TRANSLATE_NOOP("Field", "Kind"), {.flags = Searchable}),
    field<&Organization::parent>("parent", QT_TRANSLATE_NOOP("Field", "Part of"), {.flags = Indexed}),
    field<&Organization::home>("home", QT_TRANSLATE_NOOP("Field", "Home location")),
    field<&Organization::city>("city", QT_TRANSLATE_NOOP("Field", "City"),
                               {.flags = Searchable, .reach = Reach::Anyone}),
    field<&Organization::region>("region", QT_TRANSLATE_NOOP("Field", "State"),
                                 {.flags = Searchable, .reach = Reach::Anyone}),
    field<&Organization::jurisdiction>("jurisdiction", QT_TRANSLATE_NOOP("Field", "Jurisdiction"),
                                       {.flags = Searchable, .reach = Reach::Anyone}),
    field<&Organization::adversary>("adversary", QT_TRANSLATE_NOOP("Field", "Opponent"), {.reach = Reach::Trusted}),
    field<&Organization::placeholder>("placeholder", QT_TRANSLATE_NOOP("Field", "Placeholder for unnamed groups"),
                                      {.reach = Reach::Trusted}),
    field<&Organization::stance>("stance", QT_TRANSLATE_NOOP("Field", "Stance"),
                                 {.flags = Searchable, .reach = Reach::Trusted}),
    field<&Organization::stanceOn>("stance_on", QT_TRANSLATE_NOOP("Field", "Stance as of"), {.reach = Reach::Trusted}),
    field<&Organization::stanceBasis>("stance_basis", QT_TRANSLATE_NOOP("Field", "Basis for the stance"),
                                      {.flags = Searchable}),
    field<&Organization::contact>("contact", QT_TRANSLATE_NOOP("Field", "Contact"), {.reach = Reach::Trusted}),
    field<&Organization::email>("email", QT_TRANSLATE_NOOP("Field", "E-mail"), {.flags = Searchable}),
    field<&Organization::phone>("phone", QT_TRANSLATE_NOOP("Field", "Phone"), {.flags = Searchable}),
    field<&Organization::url>("url", QT_TRANSLATE_NOOP("Field", "Web address"), {.reach = Reach::Marked}),
    field<&Organization::description>("description", QT_TRANSLATE_NOOP("Field", "Description"),
                                      {.flags = Searchable, .reach = Reach::Marked}),
};
constexpr auto fields = withCommon<&Organization::about>(own);

}

template <> const Entity &entityOf<Organization>()
{
    static constexpr Entity entity{"organization",
                                   QT_TRANSLATE_NOOP("Entity", "Organization"),
                                   QT_TRANSLATE_NOOP("Entity", "Organizations"),
                                   1,
                                   fields,
                                   nullptr,
                                   About::World};
    return entity;
}
