// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <string>
#include <vector>

namespace privacy {

/// A number of people and the groups that it is the sum of; empty parts: no breakdown.
struct CountNode {
    std::string key;
    qint64 people = 0;
    bool published = true;      ///< False: the number is suppressed; people is 0 and parts is empty.
    bool partsPublished = true; ///< False: the number is published without its breakdown.
    std::vector<CountNode> parts;
};

/// The tree with small groups suppressed, for groups of at least `least` people (k, 3 or more).
///
/// Zero is published. A number from 1 to k - 1 is suppressed, together with the smallest sibling of k or more and all
/// siblings equal to it. If no sibling is large enough, all numbers except zeros are suppressed if their sum is at
/// least k - 1 above their count; otherwise, the sum is published without its parts. Parts of a suppressed number are
/// not published, nor whether it has any. If all numbers are k or more, all are published. Parts that are zero may be
/// listed or left out.
///
/// So any of the suppressed parts of one sum could be below k, and any could be k or more: exchanging their numbers
/// gives another tree with the same published result. Knowing the rule does not help (see the proof in decision 5).
CountNode suppressed(const CountNode &tree, int least);

}
