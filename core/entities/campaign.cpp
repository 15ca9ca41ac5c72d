// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entities/campaign.h"

#include "core/entities/checks.h"
#include "core/entities/coalition.h"
#include "core/entities/organization.h"
#include "core/entities/source.h"
#include "core/entities/target.h"

namespace {

constexpr Field own[] = {
    field<&Campaign::name>("name", QT_TRANSLATE_NOOP("Field", "Name"),
                           {.flags = Required | Searchable | InTitle, .reach = Reach::Anyone}),
    field<&Campaign::aliases>("aliases", QT_TRANSLATE_NOOP("Field", "Other names"),
                              {.flags = Searchable, .reach = Reach::Marked}),
    field<&Campaign::slogan>("slogan", QT_TRANSLATE_NOOP("Field", "Slogan"),
                             {.flags = Searchable, .reach = Reach::Marked}),
    field<&Campaign::kind>("kind", QT_TRANSLATE_NOOP("Field", "Kind"), {.flags = Searchable}),
    field<&Campaign::parent>("parent", QT_TRANSLATE_NOOP("Field", "Part of"), {.flags = Indexed}),
    field<&Campaign::coalition>("coalition", QT_TRANSLATE_NOOP("Field", "Coalition")),
    field<&Campaign::leads>("leads", QT_TRANSLATE_NOOP("Field", "Led by")),
    field<&Campaign::targets>("targets", QT_TRANSLATE_NOOP("Field", "Targets")),
    field<&Campaign::aimedAt>("aimed_at", QT_TRANSLATE_NOOP("Field", "Kinds of targets"), {.flags = Searchable}),
    field<&Campaign::ask>("ask", QT_TRANSLATE_NOOP("Field", "Ask of each target"), {.flags = Searchable}),
    field<&Campaign::askText>("ask_text", QT_TRANSLATE_NOOP("Field", "Ask as written"),
                              {.flags = Searchable, .reach = Reach::Marked}),
    field<&Campaign::jurisdiction>("jurisdiction", QT_TRANSLATE_NOOP("Field", "Jurisdiction"),
                                   {.flags = Searchable, .reach = Reach::Anyone}),
    field<&Campaign::starts>("starts", QT_TRANSLATE_NOOP("Field", "Starts"), {.flags = Searchable}),
    field<&Campaign::ends>("ends", QT_TRANSLATE_NOOP("Field", "Ends"), {.flags = Searchable}),
    field<&Campaign::whenText>("when_text", QT_TRANSLATE_NOOP("Field", "Time as written"),
                               {.flags = Searchable, .reach = Reach::Marked}),
    field<&Campaign::status>("status", QT_TRANSLATE_NOOP("Field", "Status"), {.flags = Searchable}),
    field<&Campaign::goals>("goals", QT_TRANSLATE_NOOP("Field", "Goals"), {.flags = Searchable}),
    field<&Campaign::theoryOfChange>("theory_of_change", QT_TRANSLATE_NOOP("Field", "Theory of change"),
                                     {.flags = Searchable}),
    field<&Campaign::description>("description", QT_TRANSLATE_NOOP("Field", "Description"),
                                  {.flags = Searchable, .reach = Reach::Marked}),
};
constexpr auto fields = withCommon<&Campaign::about>(own);

Problems check(const void *record)
{
    const Campaign &it = *static_cast<const Campaign *>(record);
    return checks::endsAfterStart(it.starts, it.ends);
}

}

template <> const Entity &entityOf<Campaign>()
{
    static constexpr Entity entity{"campaign",
                                   QT_TRANSLATE_NOOP("Entity", "Campaign"),
                                   QT_TRANSLATE_NOOP("Entity", "Campaigns"),
                                   1,
                                   fields,
                                   check,
                                   About::World};
    return entity;
}
