// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entities/link.h"

#include "core/entities/checks.h"
#include "core/entities/source.h"

namespace {

constexpr Field own[] = {
    field<&Link::fromRecord>("from_record", QT_TRANSLATE_NOOP("Field", "From"), {.flags = InTitle | Indexed | Subject}),
    field<&Link::relation>("relation", QT_TRANSLATE_NOOP("Field", "Relation"), {.flags = Searchable | InTitle}),
    field<&Link::toRecord>("to_record", QT_TRANSLATE_NOOP("Field", "To"), {.flags = InTitle | Indexed | Subject}),
    field<&Link::toText>("to_text", QT_TRANSLATE_NOOP("Field", "To, as written"), {.flags = Searchable | InTitle}),
    field<&Link::fromText>("from_text", QT_TRANSLATE_NOOP("Field", "From, as written"), {.flags = Searchable}),
    field<&Link::url>("url", QT_TRANSLATE_NOOP("Field", "Web address")),
};
constexpr auto fields = withCommon<&Link::about>(own);

Problems check(const void *record)
{
    const Link &it = *static_cast<const Link *>(record);
    Problems problems;
    if (it.fromRecord.text.empty() && it.fromText.text.empty())
        problems +=
            checks::error("from_record", QCoreApplication::translate("Check", "The link has no starting record."),
                          QCoreApplication::translate("Check", "Choose a record, or describe it."));
    if (it.toRecord.text.empty() && it.toText.text.empty() && it.url.text.empty())
        problems += checks::error(
            "to_record", QCoreApplication::translate("Check", "The link has no destination."),
            QCoreApplication::translate("Check", "Choose a record, or enter a description or a web address."));
    return problems;
}

}

template <> const Entity &entityOf<Link>()
{
    static constexpr Entity entity{
        "link",      QT_TRANSLATE_NOOP("Entity", "Link"), QT_TRANSLATE_NOOP("Entity", "Links"), 1, fields, check,
        About::World};
    return entity;
}
