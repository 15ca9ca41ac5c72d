// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/resemblance.h"

#include "core/exchange/nearness.h"
#include "core/exchange/sentences.h"

#include <utility>

namespace exchange {
namespace {

bool areSwapped(const PersonView &a, const PersonView &b)
{
    return !a.given.empty() && !a.family.empty() && a.given == b.family && a.family == b.given && a.given != a.family;
}

int weight(Nearness nearness, int equal, int near, int apart)
{
    switch (nearness) {
    case Nearness::Equal: return equal;
    case Nearness::Near: return near;
    case Nearness::Apart: return -apart;
    case Nearness::Unknown: break;
    }
    return 0;
}

Nearness nearnessOfMail(const PersonView &a, const PersonView &b, Shared shared)
{
    return shared.email ? Nearness::Equal : nearnessOfEmail(a.email, b.email);
}

/// What agrees beside names that are nearly the same; empty when nothing does, or something speaks against it.
QString agreement(const PersonView &a, const PersonView &b, Shared shared)
{
    if (shared.email)
        return Import::tr("The e-mail address is the same.");
    if (shared.phone)
        return Import::tr("The phone number is the same.");
    const Nearness mail = nearnessOfEmail(a.email, b.email);
    if (mail == Nearness::Near)
        return Import::tr("The e-mail addresses are nearly the same.");
    if (!a.zip.empty() && a.zip == b.zip && mail != Nearness::Apart && !differ(a.phone, b.phone))
        return Import::tr("The ZIP code is the same.");
    return {};
}

Likeness compareByNearName(const PersonView &a, const PersonView &b, Shared shared)
{
    const Nearness given = nearnessOfGiven(a.given, b.given), family = nearnessOfFamily(a.family, b.family);
    const bool swapped = areSwapped(a, b);
    const auto near = [](Nearness nearness) { return nearness == Nearness::Equal || nearness == Nearness::Near; };
    if (!swapped && (!near(given) || !near(family)))
        return {};
    const QString agrees = agreement(a, b, shared);
    if (agrees.isEmpty())
        return {};
    const QString names = swapped ? Import::tr("First and last name may have changed places.")
        : family == Nearness::Equal ? Import::tr("The last names are the same, and the first names may be forms of one.")
                                    : Import::tr("The names are nearly the same.");
    return {Likeness::Look, names + QLatin1Char(' ') + agrees};
}

Likeness compareNames(const PersonView &a, const PersonView &b, Shared shared)
{
    if (a.given.empty() || b.given.empty() || a.family.empty() || b.family.empty())
        return {};
    if (firstWord(a.given) != firstWord(b.given) || a.family != b.family)
        return compareByNearName(a, b, shared);
    if (nearnessOfMail(a, b, shared) == Nearness::Near)
        return {Likeness::Look, Import::tr("The same name, and e-mail addresses that are nearly the same.")};
    return compareByName(a, b);
}

}

Resemblance resemblanceOf(const PersonView &a, const PersonView &b, Shared shared)
{
    const Likeness byEmail = shared.email ? compareByEmail(a, b) : Likeness();
    if (byEmail.verdict == Likeness::Same)
        return {byEmail, false};
    const Likeness byPhone = shared.phone ? compareByPhone(a, b) : Likeness();
    if (byPhone.verdict == Likeness::Same)
        return {byPhone, false};
    Likeness byName = compareNames(a, b, shared);
    if (byName.verdict != Likeness::Other)
        return {std::move(byName), false};
    const bool otherName = nearnessOfGiven(a.given, b.given) == Nearness::Apart;
    return {byEmail.verdict != Likeness::Other ? byEmail : byPhone, (shared.email || shared.phone) && otherName};
}

int weigh(const PersonView &a, const PersonView &b, Shared shared)
{
    int score = weight(nearnessOfMail(a, b, shared), 9, 4, 3);
    score += shared.phone ? 7 : differ(a.phone, b.phone) ? -2 : 0;
    if (areSwapped(a, b)) {
        score += 3;
    } else {
        score += weight(nearnessOfFamily(a.family, b.family), 4, 2, 4);
        score += weight(nearnessOfGiven(a.given, b.given), 2, 1, 2);
    }
    if (!a.zip.empty() && !b.zip.empty())
        score += a.zip == b.zip ? 2 : -1;
    return score;
}

}
