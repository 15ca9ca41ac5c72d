// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/likeness.h"

#include "core/exchange/sentences.h"

#include <algorithm>

namespace exchange {
namespace {

/// Whether two first names may be the same person's: equal, an initial of the other, or not given.
bool goTogether(const std::string &a, const std::string &b)
{
    if (a.empty() || b.empty())
        return true;
    const std::string first = firstWord(a), second = firstWord(b);
    const auto isInitialOf = [](std::string_view initial, std::string_view name) {
        const bool one = initial.size() == 1 || (initial.size() == 2 && initial[1] == '.');
        return one && name.starts_with(initial[0]);
    };
    return first == second || isInitialOf(first, second) || isInitialOf(second, first);
}

bool differ(const std::string &a, const std::string &b) { return !a.empty() && !b.empty() && a != b; }

}

std::string firstWord(std::string_view folded)
{
    return std::string(folded.substr(0, std::min(folded.find(' '), folded.size())));
}

Likeness compareByEmail(const Person &a, const Person &b)
{
    if (!goTogether(a.given, b.given))
        return {Likeness::Look, Import::tr("The same e-mail address with another first name, perhaps the same household.")};
    if (!a.given.empty() && !b.given.empty() && differ(a.family, b.family))
        return {Likeness::Look, Import::tr("The same e-mail address and first name with another last name.")};
    return {Likeness::Same, Import::tr("The same e-mail address.")};
}

Likeness compareByPhone(const Person &a, const Person &b)
{
    if (a.given.empty() || b.given.empty())
        return {Likeness::Look, Import::tr("The same phone number, and no first name given to tell whose it is.")};
    if (!goTogether(a.given, b.given))
        return {Likeness::Look, Import::tr("The same phone number with another first name, perhaps the same household.")};
    if (differ(a.family, b.family))
        return {Likeness::Look, Import::tr("The same phone number and first name with another last name.")};
    return {Likeness::Same, Import::tr("The same phone number and first name.")};
}

Likeness compareByName(const Person &a, const Person &b)
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

}
