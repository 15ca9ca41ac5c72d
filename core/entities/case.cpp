// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entities/case.h"

#include "core/entities/location.h"
#include "core/entities/organization.h"
#include "core/entities/person.h"
#include "core/entities/source.h"

namespace {

constexpr Field own[] = {
    field<&Case::name>("name", QT_TRANSLATE_NOOP("Field", "Name"), {.flags = Required | Searchable | InTitle}),
    field<&Case::aliases>("aliases", QT_TRANSLATE_NOOP("Field", "Other names"), {.flags = Searchable}),
    field<&Case::kind>("kind", QT_TRANSLATE_NOOP("Field", "Kind"), {.flags = Searchable}),
    field<&Case::person>("person", QT_TRANSLATE_NOOP("Field", "Person"), {.flags = Subject, .reach = Reach::Full}),
    field<&Case::occurred>("occurred", QT_TRANSLATE_NOOP("Field", "Occurred"), {.flags = Searchable}),
    field<&Case::whenText>("when_text", QT_TRANSLATE_NOOP("Field", "Time as written"), {.flags = Searchable}),
    field<&Case::location>("location", QT_TRANSLATE_NOOP("Field", "Location"), {.reach = Reach::Full}),
    field<&Case::placeText>("place_text", QT_TRANSLATE_NOOP("Field", "Place as written"),
                            {.flags = Searchable, .reach = Reach::Full}),
    field<&Case::whatHappened>("what_happened", QT_TRANSLATE_NOOP("Field", "What happened"),
                               {.flags = Searchable, .reach = Reach::Full}),
    field<&Case::responsible>("responsible", QT_TRANSLATE_NOOP("Field", "Held responsible"), {.reach = Reach::Full}),
    field<&Case::responsibleText>("responsible_text", QT_TRANSLATE_NOOP("Field", "Held responsible, as written"),
                                  {.flags = Searchable, .reach = Reach::Full}),
    field<&Case::video>("video", QT_TRANSLATE_NOOP("Field", "Caught on video")),
    field<&Case::minor>("minor", QT_TRANSLATE_NOOP("Field", "Minor")),
    field<&Case::age>("age", QT_TRANSLATE_NOOP("Field", "Age at the time"),
                      {.reach = Reach::Full, .rule = rules::notNegative}),
    field<&Case::familyConsent>("family_consent", QT_TRANSLATE_NOOP("Field", "Family consent"), {.reach = Reach::Full}),
    field<&Case::familyContact>("family_contact", QT_TRANSLATE_NOOP("Field", "Family contact"),
                                {.flags = Private, .reach = Reach::Full}),
    field<&Case::pronunciation>("pronunciation", QT_TRANSLATE_NOOP("Field", "Pronunciation"), {.flags = Searchable}),
};
constexpr auto fields = withCommon<&Case::about>(own);

}

template <> const Entity &entityOf<Case>()
{
    static constexpr Entity entity{
        "case",       QT_TRANSLATE_NOOP("Entity", "Case"), QT_TRANSLATE_NOOP("Entity", "Cases"), 1, fields, nullptr,
        About::People};
    return entity;
}
