// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/personmatch.h"

namespace people {

/// Whether two people share any of their e-mail addresses or phone numbers.
struct Shared {
    bool email = false, phone = false;
};

/// Compares two people by all rules: those of an import (personmatch.h), and those for similar names, which need
/// another value that agrees and never give more than Possible.
struct MatchScore {
    PersonMatch match;
    bool household = false; ///< A shared address or number, but clearly different first names.
};
MatchScore matchScore(const PersonView &a, const PersonView &b, Shared shared);

/// The sum of weights for values that agree or differ: e-mail +9 -3, phone +7 -2, last name +4 -4, first name +2 -2,
/// ZIP code +2 -1; half or less for similar values.
int weigh(const PersonView &a, const PersonView &b, Shared shared);
/// Pairs below this are not reported, unless they share an address or number.
inline constexpr int leastScore = 4;

}
