// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/likeness.h"

#include "core/exchange/nearness.h"
#include "core/exchange/sentences.h"

#include <algorithm>

namespace exchange {

std::string_view firstWord(std::string_view folded) { return folded.substr(0, std::min(folded.find(' '), folded.size())); }

Likeness compareByEmail(const PersonView &a, const PersonView &b)
{
    if (!goTogether(a.given, b.given))
        return {Likeness::Look, Import::tr("The same e-mail address with another first name, perhaps the same household.")};
    if (!a.given.empty() && !b.given.empty() && differ(a.family, b.family))
        return {Likeness::Look, Import::tr("The same e-mail address and first name with another last name.")};
    return {Likeness::Same, Import::tr("The same e-mail address.")};
}

Likeness compareByPhone(const PersonView &a, const PersonView &b)
{
    if (a.given.empty() || b.given.empty())
        return {Likeness::Look, Import::tr("The same phone number, and no first name given to tell whose it is.")};
    if (!goTogether(a.given, b.given))
        return {Likeness::Look, Import::tr("The same phone number with another first name, perhaps the same household.")};
    if (differ(a.family, b.family))
        return {Likeness::Look, Import::tr("The same phone number and first name with another last name.")};
    return {Likeness::Same, Import::tr("The same phone number and first name.")};
}

Likeness compareByName(const PersonView &a, const PersonView &b)
{
    if (differ(a.zip, b.zip))
        return {};
    const bool sameZip = !a.zip.empty() && a.zip == b.zip;
    const bool otherMail = differ(a.email, b.email), otherPhone = differ(a.phone, b.phone);
    if (otherMail && otherPhone)
        return sameZip ? Likeness{Likeness::Look, Import::tr("The same name and ZIP code with another e-mail address and phone number.")}
                       : Likeness();
    if (otherMail)
        return {Likeness::Look, sameZip ? Import::tr("The same name and ZIP code with another e-mail address.")
                                        : Import::tr("The same name with another e-mail address.")};
    if (otherPhone)
        return {Likeness::Look, sameZip ? Import::tr("The same name and ZIP code with another phone number.")
                                        : Import::tr("The same name with another phone number.")};
    if (sameZip)
        return {Likeness::Same, Import::tr("The same name and ZIP code.")};
    return {Likeness::Look, Import::tr("The same name, and nothing that tells the two apart.")};
}

bool isOtherPledge(std::string_view kindA, std::string_view actionA, std::string_view kindB, std::string_view actionB)
{
    return differ(kindA, kindB) || differ(actionA, actionB);
}

}
