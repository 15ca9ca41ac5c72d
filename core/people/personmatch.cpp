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
        return {PersonMatch::Look,
                Persons::tr("The same e-mail address with another first name, perhaps the same household.")};
    if (!a.given.empty() && !b.given.empty() && differ(a.family, b.family))
        return {PersonMatch::Look, Persons::tr("The same e-mail address and first name with another last name.")};
    return {PersonMatch::Same, Persons::tr("The same e-mail address.")};
}

PersonMatch compareByPhone(const PersonView &a, const PersonView &b)
{
    if (a.given.empty() || b.given.empty())
        return {PersonMatch::Look, Persons::tr("The same phone number, and no first name given to tell whose it is.")};
    if (!goTogether(a.given, b.given))
        return {PersonMatch::Look,
                Persons::tr("The same phone number with another first name, perhaps the same household.")};
    if (differ(a.family, b.family))
        return {PersonMatch::Look, Persons::tr("The same phone number and first name with another last name.")};
    return {PersonMatch::Same, Persons::tr("The same phone number and first name.")};
}

PersonMatch compareByName(const PersonView &a, const PersonView &b)
{
    if (differ(a.zip, b.zip))
        return {};
    const bool sameZip = !a.zip.empty() && a.zip == b.zip;
    const bool otherMail = differ(a.email, b.email), otherPhone = differ(a.phone, b.phone);
    if (otherMail && otherPhone)
        return sameZip
                 ? PersonMatch{PersonMatch::Look,
                               Persons::tr("The same name and ZIP code with another e-mail address and phone number.")}
                 : PersonMatch();
    if (otherMail)
        return {PersonMatch::Look, sameZip ? Persons::tr("The same name and ZIP code with another e-mail address.")
                                           : Persons::tr("The same name with another e-mail address.")};
    if (otherPhone)
        return {PersonMatch::Look, sameZip ? Persons::tr("The same name and ZIP code with another phone number.")
                                           : Persons::tr("The same name with another phone number.")};
    if (sameZip)
        return {PersonMatch::Same, Persons::tr("The same name and ZIP code.")};
    return {PersonMatch::Look, Persons::tr("The same name, and nothing that tells the two apart.")};
}

bool isOtherPledge(std::string_view kindA, std::string_view actionA, std::string_view kindB, std::string_view actionB)
{
    return differ(kindA, kindB) || differ(actionA, actionB);
}

}
