// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/parsing/parse.h"

#include <QTime>

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// The pieces that dates in human writing are made of; parseWhen puts them together.
namespace datetext {

/// A word, number or mark of a folded text, which it points into.
struct Token {
    enum class Type : unsigned char { Number, Word, Mark };

    Type type = Type::Mark;
    std::string_view text;
    int value = -1;        ///< Of a number of up to nine digits.
    bool isSpaced = false; ///< A blank stands before it.
    bool isYear = false;   ///< A number behind an apostrophe: '26.

    bool isNumber(std::size_t least, std::size_t most) const
    {
        return type == Type::Number && text.size() >= least && text.size() <= most;
    }
    bool isMark(char mark) const { return type == Type::Mark && text.front() == mark; }
    bool isWord(std::string_view word) const { return type == Type::Word && text == word; }
};
using Tokens = std::vector<Token>;

/// Takes text (as text::fold gives it) apart; `a.m.` and `p. m.` come out as one word, points behind words are gone.
Tokens tokens(std::string_view folded);

/// Why a date is not Clean, or not a date.
enum class Doubt : unsigned char { None, Order, OtherOrder, MonthOrDay, Weekday, ZoneWord };
enum class Fault : unsigned char { NotUnderstood, NoSuchDay, NoYear, Backwards };

/// What a text says of a date and time; -1 and an invalid time where it says nothing.
struct Parts {
    int year = -1;
    int month = -1;
    int day = -1;
    int weekday = -1; ///< 1 is Monday.
    QTime time;
    bool hasMeridiem = false;         ///< The time came with am or pm.
    std::optional<int> offsetMinutes; ///< East of UTC.
    Doubt doubt = Doubt::None;
};

/// Reads all of the tokens, in which a year or more may be missing; nothing, and the fault, when it cannot.
std::optional<Parts> readParts(std::span<const Token> tokens, const Hints &hints, Fault &fault);

/// A year of two digits, within the window around hints.pivotYear.
int fullYear(int twoDigits, const Hints &hints);

/// Day and month out of two numbers, month first or day first as the numbers and the hints say.
/// False when they can be neither.
bool orderDayAndMonth(int first, int second, const Hints &hints, Parts &parts);

/// Three numbers with the same mark (- / .) between them, at the beginning of a text: 1/30/2026.
struct Triple {
    int numbers[3];
    int sizes[3];
    std::size_t length; ///< Of all three with their marks.
};
std::optional<Triple> leadingTriple(std::string_view text);

/// The month, 1 to 12, that a folded word names in English or Spanish; 0 for none.
int monthOf(std::string_view word);
/// The day of the week, 1 is Monday; 0 for none.
int weekdayOf(std::string_view word);

}
