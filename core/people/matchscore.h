// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/personmatch.h"

namespace people {

/// Whether two people have any e-mail address or phone number in common, also among their further ones.
struct Shared {
    bool email = false, phone = false;
};

/// Two people by all rules together: those of an import (likeness.h), and those for names that are nearly the same,
/// which need something else that agrees and never say more than Look.
struct MatchScore {
    PersonMatch match;
    bool household = false; ///< An address or number in common, but first names that are surely two.
};
MatchScore resemblanceOf(const PersonView &a, const PersonView &b, Shared shared);

/// What agrees weighs for the two being one, what differs against: e-mail +9 -3, phone +7 -2, last name +4 -4, first
/// name and ZIP code +2 and -2 or -1; half or less for what is nearly the same.
int weigh(const PersonView &a, const PersonView &b, Shared shared);
/// Below this a pair is not worth a look, unless it has an address or number in common.
inline constexpr int leastScore = 4;

}
