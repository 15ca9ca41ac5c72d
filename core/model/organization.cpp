// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/organization.h"

#include "core/model/location.h"
#include "core/model/person.h"
#include "core/model/source.h"

namespace {

constexpr Field own[] = {
    field<&Organization::name>("name", QT_TRANSLATE_NOOP("Field", "Name"), {.flags = Required | Searchable | InTitle}),
    field<&Organization::aliases>("aliases", QT_TRANSLATE_NOOP("Field", "Other names"), {.flags = Searchable}),
    field<&Organization::kind>("kind", QT_TRANSLATE_NOOP("Field", "Kind"), {.flags = Searchable}),
    field<&Organization::parent>("parent", QT_TRANSLATE_NOOP("Field", "Part of"), {.flags = Indexed}),
    field<&Organization::home>("home", QT_TRANSLATE_NOOP("Field", "Home location")),
    field<&Organization::city>("city", QT_TRANSLATE_NOOP("Field", "City"), {.flags = Searchable}),
    field<&Organization::region>("region", QT_TRANSLATE_NOOP("Field", "State"), {.flags = Searchable}),
    field<&Organization::jurisdiction>("jurisdiction", QT_TRANSLATE_NOOP("Field", "Jurisdiction"),
                                       {.flags = Searchable}),
    field<&Organization::adversary>("adversary", QT_TRANSLATE_NOOP("Field", "Opponent")),
    field<&Organization::placeholder>("placeholder", QT_TRANSLATE_NOOP("Field", "Stands for unnamed groups")),
    field<&Organization::stance>("stance", QT_TRANSLATE_NOOP("Field", "Stance"), {.flags = Searchable}),
    field<&Organization::stanceOn>("stance_on", QT_TRANSLATE_NOOP("Field", "Stance as of")),
    field<&Organization::stanceBasis>("stance_basis", QT_TRANSLATE_NOOP("Field", "Basis of the stance"),
                                      {.flags = Searchable}),
    field<&Organization::contact>("contact", QT_TRANSLATE_NOOP("Field", "Contact")),
    field<&Organization::email>("email", QT_TRANSLATE_NOOP("Field", "E-mail"), {.flags = Searchable}),
    field<&Organization::phone>("phone", QT_TRANSLATE_NOOP("Field", "Phone"), {.flags = Searchable}),
    field<&Organization::url>("url", QT_TRANSLATE_NOOP("Field", "Web address")),
    field<&Organization::description>("description", QT_TRANSLATE_NOOP("Field", "Description"), {.flags = Searchable}),
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
                                   nullptr};
    return entity;
}
