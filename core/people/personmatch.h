// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>
#include <string_view>

namespace people {

/// What tells people apart, folded for comparison. Views of texts owned elsewhere.
struct PersonView {
    std::string_view email, phone, given, family, zip;
};

/// The same with texts of its own; empty where nothing is given.
struct Person {
    std::string email, phone, given, family, zip, context;
    operator PersonView() const { return {email, phone, given, family, zip}; }
};

/// Whether two people are the same person, with a sentence for a person.
struct PersonMatch {
    enum Verdict : unsigned char {
        Same,
        Possible, ///< A person should compare them.
        Other,
    };
    Verdict verdict = Other;
    QString reason;
};

/// Compare two people who have the same e-mail address; the same phone number; the same first word of the given name
/// and the same family name.
PersonMatch compareByEmail(const PersonView &a, const PersonView &b);
PersonMatch compareByPhone(const PersonView &a, const PersonView &b);
PersonMatch compareByName(const PersonView &a, const PersonView &b);

/// True for two pledges of different kinds or for different actions, even of one person. A missing kind or action does
/// not differ.
bool isOtherPledge(std::string_view kindA, std::string_view actionA, std::string_view kindB, std::string_view actionB);

std::string_view firstWord(std::string_view folded);

}
