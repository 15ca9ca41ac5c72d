// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/personmatch.h"

#include "core/people/namedistance.h"
#include "core/people/sentences.h"

#include <algorithm>

namespace people {

std::string_view firstWord(std::string_view folded)
{
    return folded.substr(0, std::min(folded.find(' '), folded.size()));
}

PersonMatch compareByEmail(const PersonView &a, const PersonView &b)
{
    if (!goTogether(a.given, b.given))
        return {PersonMatch::Possible,
                Persons::tr("Same e-mail address but different first names; perhaps one household.")};
    if (!a.given.empty() && !b.given.empty() && differ(a.family, b.family))
        return {PersonMatch::Possible, Persons::tr("Same e-mail address and first name but different last names.")};
    return {PersonMatch::Same, Persons::tr("Same e-mail address.")};
}

PersonMatch compareByPhone(const PersonView &a, const PersonView &b)
{
    if (a.given.empty() || b.given.empty())
        return {PersonMatch::Possible, Persons::tr("Same phone number, but a first name is missing.")};
    if (!goTogether(a.given, b.given))
        return {PersonMatch::Possible,
                Persons::tr("Same phone number but different first names; perhaps one household.")};
    if (differ(a.family, b.family))
        return {PersonMatch::Possible, Persons::tr("Same phone number and first name but different last names.")};
    return {PersonMatch::Same, Persons::tr("Same phone number and first name.")};
}

PersonMatch compareByName(const PersonView &a, const PersonView &b)
{
    if (differ(a.zip, b.zip))
        return {};
    const bool sameZip = !a.zip.empty() && a.zip == b.zip;
    const bool otherMail = differ(a.email, b.email), otherPhone = differ(a.phone, b.phone);
    if (otherMail && otherPhone)
        return sameZip
                 ? PersonMatch{PersonMatch::Possible,
                               Persons::tr("Same name and ZIP code but different e-mail addresses and phone numbers.")}
                 : PersonMatch();
    if (otherMail)
        return {PersonMatch::Possible, sameZip ? Persons::tr("Same name and ZIP code but different e-mail addresses.")
                                               : Persons::tr("Same name but different e-mail addresses.")};
    if (otherPhone)
        return {PersonMatch::Possible, sameZip ? Persons::tr("Same name and ZIP code but different phone numbers.")
                                               : Persons::tr("Same name but different phone numbers.")};
    if (sameZip)
        return {PersonMatch::Same, Persons::tr("Same name and ZIP code.")};
    return {PersonMatch::Possible, Persons::tr("Same name, and no other values to compare.")};
}

bool isOtherPledge(std::string_view kindA, std::string_view actionA, std::string_view kindB, std::string_view actionB)
{
    return differ(kindA, kindB) || differ(actionA, actionB);
}

}
