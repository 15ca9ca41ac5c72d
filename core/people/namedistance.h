// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

/// How similar two names or addresses are. All texts are folded: lower case, without accents.
namespace people {

enum class NameDistance : unsigned char {
    Unknown, ///< One of them is missing.
    Equal,
    Near, ///< A short form, an initial, a typing error, one of two last names.
    Apart,
};

/// True if neither is empty and they are not equal.
bool differ(std::string_view a, std::string_view b);
/// Whether two first names may belong to one person: equal, an initial of the other, or missing.
bool goTogether(std::string_view a, std::string_view b);

/// By their first words. Near: a short form ("bob", "robert"; "pepe", "jose"), an initial, one letter mistyped, or one
/// of the names of the other ("elena", "maria elena").
NameDistance distanceOfGiven(std::string_view a, std::string_view b);
/// Near: one of the words of the other ("garcia", "garcia lopez"), or one letter mistyped.
NameDistance distanceOfFamily(std::string_view a, std::string_view b);
/// Near: one letter mistyped. Different digits mean different addresses.
NameDistance distanceOfEmail(std::string_view a, std::string_view b);

/// Numbers of the groups of interchangeable first names that have the name; empty for most names.
std::span<const std::uint16_t> shortFormGroups(std::string_view name);

/// A key that similar-sounding names share: the classes of their first four consonants. A name in another script is its
/// own key.
std::string soundOf(std::string_view name);

}
