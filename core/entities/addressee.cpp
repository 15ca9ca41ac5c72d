// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entities/addressee.h"

#include "core/entities/checks.h"
#include "core/entities/demand.h"
#include "core/entities/organization.h"
#include "core/entities/source.h"
#include "core/entities/target.h"

namespace {

constexpr Field own[] = {
    field<&Addressee::demand>("demand", QT_TRANSLATE_NOOP("Field", "Demand"), {.flags = InTitle | Indexed | Subject}),
    field<&Addressee::target>("target", QT_TRANSLATE_NOOP("Field", "Target"), {.flags = InTitle}),
    field<&Addressee::organization>("organization", QT_TRANSLATE_NOOP("Field", "Organization"), {.flags = InTitle}),
    field<&Addressee::addresseeText>("addressee_text", QT_TRANSLATE_NOOP("Field", "Decision-maker as written"),
                                     {.flags = Searchable | InTitle}),
    field<&Addressee::status>("status", QT_TRANSLATE_NOOP("Field", "Status"), {.flags = Searchable}),
    field<&Addressee::statusOn>("status_on", QT_TRANSLATE_NOOP("Field", "Status as of"), {.flags = Searchable}),
    field<&Addressee::statusText>("status_text", QT_TRANSLATE_NOOP("Field", "Status as written"),
                                  {.flags = Searchable}),
    field<&Addressee::delivered>("delivered", QT_TRANSLATE_NOOP("Field", "Delivered"), {.flags = Searchable}),
    field<&Addressee::deliveredBy>("delivered_by", QT_TRANSLATE_NOOP("Field", "Delivered by"), {.flags = Searchable}),
    field<&Addressee::deadline>("deadline", QT_TRANSLATE_NOOP("Field", "Deadline"), {.flags = Searchable}),
};
constexpr auto fields = withCommon<&Addressee::about>(own);

Problems check(const void *record)
{
    const Addressee &it = *static_cast<const Addressee *>(record);
    Problems problems;
    if (it.demand.id.isNull())
        problems += checks::error("demand",
                                  QCoreApplication::translate("Check", "The decision-maker is not linked to a demand."),
                                  QCoreApplication::translate("Check", "Choose the demand."));
    if (it.target.id.isNull() && it.organization.id.isNull() && it.addresseeText.text.empty())
        problems +=
            checks::error("addressee_text", QCoreApplication::translate("Check", "The decision-maker is not named."),
                          QCoreApplication::translate("Check", "Choose a target or an organization, or enter a name."));
    return problems;
}

}

template <> const Entity &entityOf<Addressee>()
{
    static constexpr Entity entity{"addressee",
                                   QT_TRANSLATE_NOOP("Entity", "Decision-maker"),
                                   QT_TRANSLATE_NOOP("Entity", "Decision-makers"),
                                   1,
                                   fields,
                                   check,
                                   About::World};
    return entity;
}
