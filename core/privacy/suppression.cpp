// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/suppression.h"

#include <algorithm>

namespace {

using privacy::CountNode;

/// Which parts are suppressed, by position; empty if all may be published. enough is false if even suppressing all of
/// them is not sufficient.
struct Hidden {
    std::vector<std::size_t> parts;
    bool enough = true;
};

Hidden hiddenParts(const CountNode &node, int least)
{
    qint64 smallest = 0; // The smallest of the parts that are large enough.
    bool any = false;
    for (const CountNode &part : node.parts) {
        any = any || (part.people > 0 && part.people < least);
        if (part.people >= least && (smallest == 0 || part.people < smallest))
            smallest = part.people;
    }
    Hidden hidden;
    qint64 sum = 0;
    for (std::size_t i = 0; any && i < node.parts.size(); ++i)
        if (const qint64 people = node.parts[i].people; people > 0 && (people < least || people == smallest)) {
            hidden.parts.push_back(i);
            sum += people;
        }
    hidden.enough = !any || (hidden.parts.size() >= 2 && sum >= qint64(hidden.parts.size()) + least - 1);
    return hidden;
}

}

CountNode privacy::suppressed(const CountNode &tree, int least)
{
    CountNode out{tree.key, 0, false, true, {}};
    if (tree.people > 0 && tree.people < least)
        return out;
    out.people = tree.people;
    out.published = true;
    const Hidden hidden = hiddenParts(tree, least);
    out.partsPublished = hidden.enough;
    for (std::size_t i = 0; hidden.enough && i < tree.parts.size(); ++i) {
        const bool hide = std::find(hidden.parts.begin(), hidden.parts.end(), i) != hidden.parts.end();
        out.parts.push_back(hide ? CountNode{tree.parts[i].key, 0, false, true, {}} : suppressed(tree.parts[i], least));
    }
    return out;
}
