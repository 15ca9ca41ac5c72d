// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

/// How near two names or addresses are. All texts are folded: lower case, without accents.
namespace people {

enum class NameDistance : unsigned char {
    Unknown, ///< One of the two is not given.
    Equal,
    Near, ///< A short form, an initial, a slip of the fingers, one of two last names.
    Apart,
};

/// Both are given and are not the same.
bool differ(std::string_view a, std::string_view b);
/// Whether two first names may be the same person's: equal, an initial of the other, or not given.
bool goTogether(std::string_view a, std::string_view b);

/// By their first words. Near: a short form ("bob", "robert"; "pepe", "jose"), an initial, one letter mistyped, or one
/// of the names of the other ("elena", "maria elena").
NameDistance distanceOfGiven(std::string_view a, std::string_view b);
/// Near: one of the words of the other ("garcia", "garcia lopez"), or one letter mistyped.
NameDistance distanceOfFamily(std::string_view a, std::string_view b);
/// Near: one letter mistyped. Digits never are: they tell addresses apart that are alike otherwise.
NameDistance distanceOfEmail(std::string_view a, std::string_view b);

/// Numbers of the groups of names that are short for each other in which a first name stands; empty for most.
std::span<const std::uint16_t> shortFormGroups(std::string_view name);

/// A key that names which sound alike have in common: the classes of their first four consonants. A name in another
/// script is its own key.
std::string soundOf(std::string_view name);

}
