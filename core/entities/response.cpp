// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entities/response.h"

#include "core/entities/action.h"
#include "core/entities/campaign.h"
#include "core/entities/case.h"
#include "core/entities/demand.h"
#include "core/entities/organization.h"
#include "core/entities/person.h"
#include "core/entities/source.h"
#include "core/entities/target.h"

namespace {

constexpr Field own[] = {
    field<&Response::title>("title", QT_TRANSLATE_NOOP("Field", "Title"),
                            {.flags = Required | Searchable | InTitle, .reach = Reach::Marked}),
    field<&Response::kind>("kind", QT_TRANSLATE_NOOP("Field", "Kind"), {.flags = Searchable}),
    field<&Response::person>("person", QT_TRANSLATE_NOOP("Field", "Person"), {.flags = Subject}),
    field<&Response::organization>("organization", QT_TRANSLATE_NOOP("Field", "Organization")),
    field<&Response::target>("target", QT_TRANSLATE_NOOP("Field", "Target")),
    field<&Response::responderText>("responder_text", QT_TRANSLATE_NOOP("Field", "Responder as written"),
                                    {.flags = Searchable}),
    field<&Response::responderRole>("responder_role", QT_TRANSLATE_NOOP("Field", "Responder's role"),
                                    {.flags = Searchable, .reach = Reach::Marked}),
    field<&Response::demands>("demands", QT_TRANSLATE_NOOP("Field", "Demands")),
    field<&Response::cases>("cases", QT_TRANSLATE_NOOP("Field", "Cases")),
    field<&Response::actions>("actions", QT_TRANSLATE_NOOP("Field", "Actions")),
    field<&Response::campaign>("campaign", QT_TRANSLATE_NOOP("Field", "Campaign")),
    field<&Response::follows>("follows", QT_TRANSLATE_NOOP("Field", "Adds to"), {.flags = Indexed}),
    field<&Response::responded>("responded", QT_TRANSLATE_NOOP("Field", "Responded"), {.flags = Searchable}),
    field<&Response::whenText>("when_text", QT_TRANSLATE_NOOP("Field", "Time as written"), {.flags = Searchable}),
    field<&Response::text>("text", QT_TRANSLATE_NOOP("Field", "What was said or done"),
                           {.flags = Searchable, .reach = Reach::Marked}),
    field<&Response::quote>("quote", QT_TRANSLATE_NOOP("Field", "Quote"),
                            {.flags = Searchable, .reach = Reach::Marked}),
};
constexpr auto fields = withCommon<&Response::about>(own);

}

template <> const Entity &entityOf<Response>()
{
    static constexpr Entity entity{"response",
                                   QT_TRANSLATE_NOOP("Entity", "Response"),
                                   QT_TRANSLATE_NOOP("Entity", "Responses"),
                                   1,
                                   fields,
                                   nullptr,
                                   About::Work};
    return entity;
}
