// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entities/statement.h"

#include "core/entities/action.h"
#include "core/entities/case.h"
#include "core/entities/demand.h"
#include "core/entities/organization.h"
#include "core/entities/person.h"
#include "core/entities/source.h"

namespace {

constexpr Field own[] = {
    field<&Statement::quote>("quote", QT_TRANSLATE_NOOP("Field", "Quote"),
                             {.flags = Required | Searchable | InTitle, .reach = Reach::Marked}),
    field<&Statement::kind>("kind", QT_TRANSLATE_NOOP("Field", "Kind"), {.flags = Searchable}),
    field<&Statement::person>("person", QT_TRANSLATE_NOOP("Field", "Speaker"), {.flags = Subject}),
    field<&Statement::organization>("organization", QT_TRANSLATE_NOOP("Field", "Organization")),
    field<&Statement::speakerText>("speaker_text", QT_TRANSLATE_NOOP("Field", "Speaker as written"),
                                   {.flags = Searchable}),
    field<&Statement::speakerRole>("speaker_role", QT_TRANSLATE_NOOP("Field", "Speaker's role"), {.flags = Searchable}),
    field<&Statement::said>("said", QT_TRANSLATE_NOOP("Field", "Said on"), {.flags = Searchable}),
    field<&Statement::whenText>("when_text", QT_TRANSLATE_NOOP("Field", "Time as written"),
                                {.flags = Searchable, .reach = Reach::Marked}),
    field<&Statement::aboutText>("about_text", QT_TRANSLATE_NOOP("Field", "About"),
                                 {.flags = Searchable, .reach = Reach::Marked}),
    field<&Statement::actions>("actions", QT_TRANSLATE_NOOP("Field", "Actions")),
    field<&Statement::demands>("demands", QT_TRANSLATE_NOOP("Field", "Demands")),
    field<&Statement::cases>("cases", QT_TRANSLATE_NOOP("Field", "Cases")),
};
constexpr auto fields = withCommon<&Statement::about>(own);

}

template <> const Entity &entityOf<Statement>()
{
    static constexpr Entity entity{"statement",
                                   QT_TRANSLATE_NOOP("Entity", "Statement"),
                                   QT_TRANSLATE_NOOP("Entity", "Statements"),
                                   1,
                                   fields,
                                   nullptr,
                                   About::Work};
    return entity;
}
