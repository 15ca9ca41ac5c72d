// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entities/target.h"

#include "core/entities/campaign.h"
#include "core/entities/location.h"
#include "core/entities/organization.h"
#include "core/entities/person.h"
#include "core/entities/source.h"

namespace {

constexpr Field own[] = {
    field<&Target::name>("name", QT_TRANSLATE_NOOP("Field", "Name"),
                         {.flags = Required | Searchable | InTitle, .reach = Reach::Marked}),
    field<&Target::aliases>("aliases", QT_TRANSLATE_NOOP("Field", "Other names"), {.flags = Searchable}),
    field<&Target::kind>("kind", QT_TRANSLATE_NOOP("Field", "Kind"), {.flags = Searchable}),
    field<&Target::tier>("tier", QT_TRANSLATE_NOOP("Field", "Tier"), {.flags = Searchable, .reach = Reach::Trusted}),
    field<&Target::person>("person", QT_TRANSLATE_NOOP("Field", "Person"), {.flags = Subject}),
    field<&Target::organization>("organization", QT_TRANSLATE_NOOP("Field", "Organization")),
    field<&Target::location>("location", QT_TRANSLATE_NOOP("Field", "Location")),
    field<&Target::office>("office", QT_TRANSLATE_NOOP("Field", "Office or title"),
                           {.flags = Searchable, .reach = Reach::Marked}),
    field<&Target::parent>("parent", QT_TRANSLATE_NOOP("Field", "Part of"), {.flags = Indexed}),
    field<&Target::unnamedClass>("unnamed_class", QT_TRANSLATE_NOOP("Field", "Represents a whole class")),
    field<&Target::jurisdiction>("jurisdiction", QT_TRANSLATE_NOOP("Field", "Jurisdiction"),
                                 {.flags = Searchable, .reach = Reach::Anyone}),
    field<&Target::sideRole>("side_role", QT_TRANSLATE_NOOP("Field", "Role on the opposing side"),
                             {.flags = Searchable, .reach = Reach::Trusted}),
    field<&Target::campaign>("campaign", QT_TRANSLATE_NOOP("Field", "Campaign"), {.flags = Indexed | Subject}),
    field<&Target::ask>("ask", QT_TRANSLATE_NOOP("Field", "Ask"), {.flags = Searchable, .reach = Reach::Trusted}),
    field<&Target::askText>("ask_text", QT_TRANSLATE_NOOP("Field", "Ask as written"),
                            {.flags = Searchable, .reach = Reach::Marked}),
    field<&Target::askStatus>("ask_status", QT_TRANSLATE_NOOP("Field", "Response to the ask"),
                              {.flags = Searchable, .reach = Reach::Trusted}),
    field<&Target::askStatusOn>("ask_status_on", QT_TRANSLATE_NOOP("Field", "Response as of"),
                                {.flags = Searchable, .reach = Reach::Trusted}),
    field<&Target::stance>("stance", QT_TRANSLATE_NOOP("Field", "Stance"),
                           {.flags = Searchable, .reach = Reach::Trusted}),
    field<&Target::stanceOn>("stance_on", QT_TRANSLATE_NOOP("Field", "Stance as of"),
                             {.flags = Searchable, .reach = Reach::Trusted}),
    field<&Target::stanceBasis>("stance_basis", QT_TRANSLATE_NOOP("Field", "Basis for the stance"),
                                {.flags = Searchable}),
    field<&Target::leverage>("leverage", QT_TRANSLATE_NOOP("Field", "Leverage"), {.flags = Searchable}),
};
constexpr auto fields = withCommon<&Target::about>(own);

}

template <> const Entity &entityOf<Target>()
{
    static constexpr Entity entity{
        "target",   QT_TRANSLATE_NOOP("Entity", "Target"), QT_TRANSLATE_NOOP("Entity", "Targets"), 1, fields, nullptr,
        About::Work};
    return entity;
}
