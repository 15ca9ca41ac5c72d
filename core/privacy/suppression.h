// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <string>
#include <vector>

namespace privacy {

/// A number of people, and the smaller groups that it is the sum of; without parts it is not broken down.
struct CountNode {
    std::string key;
    qint64 people = 0;
    bool told = true;      ///< False: the number is suppressed; people is 0 and parts is empty.
    bool partsTold = true; ///< False: the number is published without its breakdown.
    std::vector<CountNode> parts;
};

/// The tree with small groups suppressed, for groups of at least `least` people (k, 3 or more).
///
/// Zero is published. A number from 1 to k - 1 is suppressed, and with it the smallest number beside it that is large
/// enough, and all that equal that one. Where there is none, all numbers but zero are suppressed if their sum is at
/// least k - 1 above their count; else the sum is published without its parts. Of a suppressed number no part is
/// published, not even that there are any. Numbers that are all k or more are all published. Parts that are zero may be
/// listed or left out.
///
/// So among the suppressed parts of one sum any could be below k and any could be k or more: exchanging their numbers
/// gives another tree with the same published result. Knowing the rule does not help (decision 5 has the proof).
CountNode suppressed(const CountNode &tree, int least);

}
