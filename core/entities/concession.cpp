// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entities/concession.h"

#include "core/entities/action.h"
#include "core/entities/demand.h"
#include "core/entities/response.h"
#include "core/entities/source.h"

namespace {

constexpr Field own[] = {
    field<&Concession::response>("response", QT_TRANSLATE_NOOP("Field", "Response"),
                                 {.flags = InTitle | Indexed | Subject}),
    field<&Concession::demand>("demand", QT_TRANSLATE_NOOP("Field", "Demand"), {.flags = InTitle | Subject}),
    field<&Concession::action>("action", QT_TRANSLATE_NOOP("Field", "Action"), {.flags = Indexed | Subject}),
    field<&Concession::degree>("degree", QT_TRANSLATE_NOOP("Field", "Degree"), {.flags = Searchable | InTitle}),
    field<&Concession::status>("status", QT_TRANSLATE_NOOP("Field", "Status"), {.flags = Searchable}),
    field<&Concession::text>("text", QT_TRANSLATE_NOOP("Field", "What was conceded"),
                             {.flags = Searchable, .reach = Reach::Marked}),
    field<&Concession::assessedBy>("assessed_by", QT_TRANSLATE_NOOP("Field", "Assessed by"), {.flags = Searchable}),
    field<&Concession::assessed>("assessed", QT_TRANSLATE_NOOP("Field", "Assessed"), {.flags = Searchable}),
    field<&Concession::basis>("basis", QT_TRANSLATE_NOOP("Field", "Basis"), {.flags = Searchable}),
};
constexpr auto fields = withCommon<&Concession::about>(own);

}

template <> const Entity &entityOf<Concession>()
{
    static constexpr Entity entity{"concession",
                                   QT_TRANSLATE_NOOP("Entity", "Concession"),
                                   QT_TRANSLATE_NOOP("Entity", "Concessions"),
                                   1,
                                   fields,
                                   nullptr,
                                   About::Work};
    return entity;
}
