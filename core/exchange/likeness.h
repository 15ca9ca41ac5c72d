// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>
#include <string_view>

namespace exchange {

/// What tells people apart, folded for comparing; empty where nothing is given.
struct Person {
    std::string email, phone, given, family, zip, context;
};

/// How far two people look like one, with a sentence that is true of the two.
struct Likeness {
    enum Verdict : unsigned char { Same, Look, Other };
    Verdict verdict = Other;
    QString reason;
};

/// Two people with the same e-mail address, with the same phone number, with the same first word of the given name and
/// the same family name.
Likeness compareByEmail(const Person &a, const Person &b);
Likeness compareByPhone(const Person &a, const Person &b);
Likeness compareByName(const Person &a, const Person &b);

std::string firstWord(std::string_view folded);

}
