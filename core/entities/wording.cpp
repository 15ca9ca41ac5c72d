// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entities/wording.h"

#include "core/entities/case.h"
#include "core/entities/demand.h"
#include "core/entities/organization.h"
#include "core/entities/source.h"
#include "core/entities/target.h"

namespace {

constexpr Field own[] = {
    field<&Wording::demand>("demand", QT_TRANSLATE_NOOP("Field", "Demand"), {.flags = Indexed | Subject}),
    field<&Wording::text>("text", QT_TRANSLATE_NOOP("Field", "Text"),
                          {.flags = Required | Searchable | InTitle, .reach = Reach::Marked}),
    field<&Wording::reportedSpeech>("reported_speech", QT_TRANSLATE_NOOP("Field", "Reported speech")),
    field<&Wording::statedIn>("stated_in", QT_TRANSLATE_NOOP("Field", "Stated in"), {.flags = Searchable}),
    field<&Wording::statedBy>("stated_by", QT_TRANSLATE_NOOP("Field", "Stated by"), {.flags = Searchable}),
    field<&Wording::statedOn>("stated_on", QT_TRANSLATE_NOOP("Field", "Stated"), {.flags = Searchable}),
    field<&Wording::jurisdiction>("jurisdiction", QT_TRANSLATE_NOOP("Field", "Jurisdiction"),
                                  {.flags = Searchable, .reach = Reach::Anyone}),
    field<&Wording::subjects>("subjects", QT_TRANSLATE_NOOP("Field", "About")),
    field<&Wording::targets>("targets", QT_TRANSLATE_NOOP("Field", "Targets")),
    field<&Wording::cases>("cases", QT_TRANSLATE_NOOP("Field", "Cases")),
};
constexpr auto fields = withCommon<&Wording::about>(own);

}

template <> const Entity &entityOf<Wording>()
{
    static constexpr Entity entity{"wording",
                                   QT_TRANSLATE_NOOP("Entity", "Wording"),
                                   QT_TRANSLATE_NOOP("Entity", "Wordings"),
                                   1,
                                   fields,
                                   nullptr,
                                   About::World};
    return entity;
}
