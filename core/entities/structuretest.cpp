// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entities/structuretest.h"

#include "core/entities/action.h"
#include "core/entities/checks.h"
#include "core/entities/source.h"
#include "core/entities/unit.h"

namespace {

constexpr Field own[] = {
    field<&StructureTest::title>("title", QT_TRANSLATE_NOOP("Field", "Title"),
                                 {.flags = Required | Searchable | InTitle, .reach = Reach::Marked}),
    field<&StructureTest::action>("action", QT_TRANSLATE_NOOP("Field", "Action"), {.flags = Indexed | Subject}),
    field<&StructureTest::unit>("unit", QT_TRANSLATE_NOOP("Field", "Unit"), {.flags = Indexed | Subject}),
    field<&StructureTest::ask>("ask", QT_TRANSLATE_NOOP("Field", "Ask"), {.flags = Searchable}),
    field<&StructureTest::askText>("ask_text", QT_TRANSLATE_NOOP("Field", "Ask as written"),
                                   {.flags = Searchable, .reach = Reach::Marked}),
    field<&StructureTest::starts>("starts", QT_TRANSLATE_NOOP("Field", "Starts"), {.flags = Searchable}),
    field<&StructureTest::ends>("ends", QT_TRANSLATE_NOOP("Field", "Ends"), {.flags = Searchable}),
    field<&StructureTest::headCount>("head_count", QT_TRANSLATE_NOOP("Field", "Head count"),
                                     {.reach = Reach::Trusted, .rule = rules::notNegative}),
    field<&StructureTest::asked>("asked", QT_TRANSLATE_NOOP("Field", "Asked"),
                                 {.reach = Reach::Trusted, .rule = rules::notNegative}),
    field<&StructureTest::saidYes>("said_yes", QT_TRANSLATE_NOOP("Field", "Said yes"),
                                   {.reach = Reach::Trusted, .rule = rules::notNegative}),
    field<&StructureTest::goalPercent>("goal_percent", QT_TRANSLATE_NOOP("Field", "Goal (percent)"),
                                       {.reach = Reach::Trusted, .rule = rules::percent}),
    field<&StructureTest::status>("status", QT_TRANSLATE_NOOP("Field", "Status"),
                                  {.flags = Searchable, .reach = Reach::Trusted}),
    field<&StructureTest::resultText>("result_text", QT_TRANSLATE_NOOP("Field", "Result"), {.flags = Searchable}),
};
constexpr auto fields = withCommon<&StructureTest::about>(own);

Problems check(const void *record)
{
    const StructureTest &it = *static_cast<const StructureTest *>(record);
    Problems problems = checks::endsAfterStart(it.starts, it.ends);
    if (it.saidYes.value && it.asked.value && *it.saidYes.value > *it.asked.value)
        problems +=
            checks::warning("said_yes", QCoreApplication::translate("Check", "More people said yes than were asked."),
                            QCoreApplication::translate("Check", "Correct one of the two numbers."));
    if (it.asked.value && it.headCount.value && *it.asked.value > *it.headCount.value)
        problems += checks::warning("asked",
                                    QCoreApplication::translate("Check", "More people were asked than the head count."),
                                    QCoreApplication::translate("Check", "Correct one of the two numbers."));
    return problems;
}

}

template <> const Entity &entityOf<StructureTest>()
{
    static constexpr Entity entity{"structure_test",
                                   QT_TRANSLATE_NOOP("Entity", "Structure test"),
                                   QT_TRANSLATE_NOOP("Entity", "Structure tests"),
                                   1,
                                   fields,
                                   check,
                                   About::Work};
    return entity;
}
