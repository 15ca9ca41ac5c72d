// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/types.h"

#include <algorithm>

struct Source;

inline constexpr Option sensitivities[] = {
    {"public", QT_TRANSLATE_NOOP("Choice", "Public")},
    {"coalition", QT_TRANSLATE_NOOP("Choice", "Coalition")},
    {"chapter", QT_TRANSLATE_NOOP("Choice", "Chapter")},
    {"restricted", QT_TRANSLATE_NOOP("Choice", "Restricted")},
};

/// What every record can say about itself, whatever its entity. When it was made and changed, and by which chapter
/// file, is not here: the file knows that from the record's stamps.
struct Common {
    Refs<Source> sources; ///< Where the record's claims come from.
    TextList inferred;    ///< Keys of fields that nobody stated: concluded by whoever recorded them.
    TextList externalIds; ///< `system:id` of the same thing in other programs.
    TextList tags;
    OneOf<sensitivities> sensitivity; ///< The widest circle that may see the record.
    LongText notes;
};

/// The field table of an entity: its own rows, then those of its Common member About.
template <auto About, std::size_t N> constexpr std::array<Field, N + 6> withCommon(const Field (&own)[N])
{
    using E = typename detail::Member<decltype(About)>::Owner;
    static_assert(N + 1 == memberCount<E>(), "every member of the struct needs a row");
    const Field common[] = {
        field<About, &Common::sources>("sources", QT_TRANSLATE_NOOP("Field", "Sources")),
        field<About, &Common::inferred>("inferred", QT_TRANSLATE_NOOP("Field", "Inferred fields")),
        field<About, &Common::externalIds>("external_ids", QT_TRANSLATE_NOOP("Field", "IDs elsewhere")),
        field<About, &Common::tags>("tags", QT_TRANSLATE_NOOP("Field", "Tags"), {.flags = Searchable}),
        field<About, &Common::sensitivity>("sensitivity", QT_TRANSLATE_NOOP("Field", "Sensitivity")),
        field<About, &Common::notes>("notes", QT_TRANSLATE_NOOP("Field", "Notes"),
                                     {.flags = Searchable, .reach = Reach::Full}),
    };
    static_assert(std::size(common) == memberCount<Common>(), "every member of Common needs a row");
    std::array<Field, N + 6> all{};
    std::copy(std::begin(own), std::end(own), all.begin());
    std::copy(std::begin(common), std::end(common), all.begin() + N);
    return all;
}
