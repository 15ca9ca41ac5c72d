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

/// The fields of every record, whatever its entity. The creation and change times and the writing chapter file are not
/// included: the file has them in the record's stamps.
struct Common {
    Refs<Source> sources; ///< The sources of the record's claims.
    TextList inferred;    ///< Keys of fields that no source states, inferred by the person who recorded them.
    TextList externalIds; ///< `system:id` of the same thing in other programs.
    TextList tags;
    OneOf<sensitivities> sensitivity; ///< The widest share level of the record.
    LongText notes;
};

/// Builds the field table of an entity: its own fields, followed by those of its Common member About.
template <auto About, std::size_t N> constexpr std::array<Field, N + 6> withCommon(const Field (&own)[N])
{
    using E = typename detail::Member<decltype(About)>::Owner;
    static_assert(N + 1 == memberCount<E>(), "every member of the struct must have a field");
    const Field common[] = {
        field<About, &Common::sources>("sources", QT_TRANSLATE_NOOP("Field", "Sources")),
        field<About, &Common::inferred>("inferred", QT_TRANSLATE_NOOP("Field", "Inferred fields")),
        field<About, &Common::externalIds>("external_ids", QT_TRANSLATE_NOOP("Field", "IDs in other programs")),
        field<About, &Common::tags>("tags", QT_TRANSLATE_NOOP("Field", "Tags"), {.flags = Searchable}),
        field<About, &Common::sensitivity>("sensitivity", QT_TRANSLATE_NOOP("Field", "Sensitivity")),
        field<About, &Common::notes>("notes", QT_TRANSLATE_NOOP("Field", "Notes"),
                                     {.flags = Searchable, .reach = Reach::Full}),
    };
    static_assert(std::size(common) == memberCount<Common>(), "every member of Common must have a field");
    std::array<Field, N + 6> all{};
    std::copy(std::begin(own), std::end(own), all.begin());
    std::copy(std::begin(common), std::end(common), all.begin() + N);
    return all;
}
