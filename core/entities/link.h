// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entities/common.h"

inline constexpr Option relations[] = {
    {"follow_up_of", QT_TRANSLATE_NOOP("Choice", "Follow-up of")},
    {"in_response_to", QT_TRANSLATE_NOOP("Choice", "In response to")},
    {"part_of", QT_TRANSLATE_NOOP("Choice", "Part of")},
    {"builds_on", QT_TRANSLATE_NOOP("Choice", "Builds on")},
    {"see_also", QT_TRANSLATE_NOOP("Choice", "See also")},
    {"supports", QT_TRANSLATE_NOOP("Choice", "Supports")},
    {"opposes", QT_TRANSLATE_NOOP("Choice", "Opposes")},
    {"same_as", QT_TRANSLATE_NOOP("Choice", "Same as")},
    {"caused_by", QT_TRANSLATE_NOOP("Choice", "Caused by")},
    {"about", QT_TRANSLATE_NOOP("Choice", "About")},
    {"other", QT_TRANSLATE_NOOP("Choice", "Other")},
};

/// A relation between two records, or from a record to something outside the file.
struct Link {
    AnyRef fromRecord;
    OneOf<relations> relation;
    AnyRef toRecord;
    Text toText; ///< For something that is not in the file, or as written.
    Text fromText;
    Url url;
    Common about;
};
template <> const Entity &entityOf<Link>();
