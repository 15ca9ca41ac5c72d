// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>
#include <string_view>

namespace people {

/// What tells people apart, folded for comparing, in texts that somebody else holds.
struct PersonView {
    std::string_view email, phone, given, family, zip;
};

/// What tells people apart, folded for comparing; empty where nothing is given.
struct Person {
    std::string email, phone, given, family, zip, context;
    operator PersonView() const { return {email, phone, given, family, zip}; }
};

/// How far two people look like one, with a sentence that is true of the two.
struct PersonMatch {
    enum Verdict : unsigned char { Same, Look, Other };
    Verdict verdict = Other;
    QString reason;
};

/// Two people with the same e-mail address, with the same phone number, with the same first word of the given name and
/// the same family name.
PersonMatch compareByEmail(const PersonView &a, const PersonView &b);
PersonMatch compareByPhone(const PersonView &a, const PersonView &b);
PersonMatch compareByName(const PersonView &a, const PersonView &b);

/// Two pledges are not one, even of one person, when both name a kind and these differ; likewise the action.
bool isOtherPledge(std::string_view kindA, std::string_view actionA, std::string_view kindB, std::string_view actionB);

std::string_view firstWord(std::string_view folded);

}
