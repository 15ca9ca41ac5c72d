// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/matchscore.h"

#include "core/people/namedistance.h"
#include "core/people/sentences.h"

#include <utility>

namespace people {
namespace {

bool areSwapped(const PersonView &a, const PersonView &b)
{
    return !a.given.empty() && !a.family.empty() && a.given == b.family && a.family == b.given && a.given != a.family;
}

int weight(NameDistance distance, int equal, int near, int apart)
{
    switch (distance) {
    case NameDistance::Equal:
        return equal;
    case NameDistance::Near:
        return near;
    case NameDistance::Apart:
        return -apart;
    case NameDistance::Unknown:
        break;
    }
    return 0;
}

NameDistance distanceOfMail(const PersonView &a, const PersonView &b, Shared shared)
{
    return shared.email ? NameDistance::Equal : distanceOfEmail(a.email, b.email);
}

/// What agrees besides similar names; empty if nothing does or something differs.
QString agreement(const PersonView &a, const PersonView &b, Shared shared)
{
    if (shared.email)
        return Persons::tr("The e-mail address is the same.");
    if (shared.phone)
        return Persons::tr("The phone number is the same.");
    const NameDistance mail = distanceOfEmail(a.email, b.email);
    if (mail == NameDistance::Near)
        return Persons::tr("The e-mail addresses are similar.");
    if (!a.zip.empty() && a.zip == b.zip && mail != NameDistance::Apart && !differ(a.phone, b.phone))
        return Persons::tr("The ZIP code is the same.");
    return {};
}

PersonMatch compareByNearName(const PersonView &a, const PersonView &b, Shared shared)
{
    const NameDistance given = distanceOfGiven(a.given, b.given), family = distanceOfFamily(a.family, b.family);
    const bool swapped = areSwapped(a, b);
    const auto near = [](NameDistance distance) {
        return distance == NameDistance::Equal || distance == NameDistance::Near;
    };
    if (!swapped && (!near(given) || !near(family)))
        return {};
    const QString agrees = agreement(a, b, shared);
    if (agrees.isEmpty())
        return {};
    const QString names = swapped ? Persons::tr("First and last name may be swapped.")
                        : family == NameDistance::Equal
                            ? Persons::tr("The last names are the same, and the first names may be forms of one name.")
                            : Persons::tr("The names are similar.");
    return {PersonMatch::Possible, names + QLatin1Char(' ') + agrees};
}

PersonMatch compareNames(const PersonView &a, const PersonView &b, Shared shared)
{
    if (a.given.empty() || b.given.empty() || a.family.empty() || b.family.empty())
        return {};
    if (firstWord(a.given) != firstWord(b.given) || a.family != b.family)
        return compareByNearName(a, b, shared);
    if (distanceOfMail(a, b, shared) == NameDistance::Near)
        return {PersonMatch::Possible, Persons::tr("Same name and similar e-mail addresses.")};
    return compareByName(a, b);
}

}

MatchScore matchScore(const PersonView &a, const PersonView &b, Shared shared)
{
    const PersonMatch byEmail = shared.email ? compareByEmail(a, b) : PersonMatch();
    if (byEmail.verdict == PersonMatch::Same)
        return {byEmail, false};
    const PersonMatch byPhone = shared.phone ? compareByPhone(a, b) : PersonMatch();
    if (byPhone.verdict == PersonMatch::Same)
        return {byPhone, false};
    PersonMatch byName = compareNames(a, b, shared);
    if (byName.verdict != PersonMatch::Other)
        return {std::move(byName), false};
    const bool otherName = distanceOfGiven(a.given, b.given) == NameDistance::Apart;
    return {byEmail.verdict != PersonMatch::Other ? byEmail : byPhone, (shared.email || shared.phone) && otherName};
}

int weigh(const PersonView &a, const PersonView &b, Shared shared)
{
    int score = weight(distanceOfMail(a, b, shared), 9, 4, 3);
    score += shared.phone ? 7 : differ(a.phone, b.phone) ? -2 : 0;
    if (areSwapped(a, b)) {
        score += 3;
    } else {
        score += weight(distanceOfFamily(a.family, b.family), 4, 2, 4);
        score += weight(distanceOfGiven(a.given, b.given), 2, 1, 2);
    }
    if (!a.zip.empty() && !b.zip.empty())
        score += a.zip == b.zip ? 2 : -1;
    return score;
}

}
