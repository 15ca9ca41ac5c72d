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

/// The building blocks of dates as people write them; parseWhen() combines them.
namespace datetext {

/// A word, number or mark of a folded text. Points into that text.
struct Token {
    enum class Type : unsigned char { Number, Word, Mark };

    Type type = Type::Mark;
    std::string_view text;
    int value = -1;        ///< The value of a number of up to nine digits.
    bool isSpaced = false; ///< Preceded by a space.
    bool isYear = false;   ///< A number after an apostrophe: '26.

    bool isNumber(std::size_t least, std::size_t most) const
    {
        return type == Type::Number && text.size() >= least && text.size() <= most;
    }
    bool isMark(char mark) const { return type == Type::Mark && text.front() == mark; }
    bool isWord(std::string_view word) const { return type == Type::Word && text == word; }
};
using Tokens = std::vector<Token>;

/// Splits text, as returned by text::fold, into tokens. `a.m.` and `p. m.` become one word; periods after words are
/// dropped.
Tokens tokens(std::string_view folded);

/// Why a date is not Clean, or not a date.
enum class Doubt : unsigned char { None, Order, OtherOrder, MonthOrDay, Weekday, ZoneWord };
enum class Fault : unsigned char { NotUnderstood, NoSuchDay, NoYear, Backwards };

/// The parts of a date and time in a text; -1 or an invalid time if missing.
struct Parts {
    int year = -1;
    int month = -1;
    int day = -1;
    int weekday = -1; ///< 1 is Monday.
    QTime time;
    bool hasMeridiem = false;         ///< The time has am or pm.
    std::optional<int> offsetMinutes; ///< East of UTC.
    Doubt doubt = Doubt::None;
};

/// Reads all of the tokens; the year and more may be missing. Sets fault and returns nothing if that fails.
std::optional<Parts> readParts(std::span<const Token> tokens, const Hints &hints, Fault &fault);

/// Expands a two-digit year within the window around hints.pivotYear.
int fullYear(int twoDigits, const Hints &hints);

/// Interprets two numbers as day and month, in the order that the numbers and hints indicate. Returns false if they
/// cannot be a day and a month.
bool orderDayAndMonth(int first, int second, const Hints &hints, Parts &parts);

/// Three numbers at the start of a text, separated by the same mark (- / .): 1/30/2026.
struct Triple {
    int numbers[3];
    int sizes[3];
    std::size_t length; ///< The length of all three numbers with their marks.
};
std::optional<Triple> leadingTriple(std::string_view text);

/// The month, 1 to 12, for a folded name in English or Spanish; 0 if it is not one.
int monthOf(std::string_view word);
/// The day of the week, 1 for Monday; 0 if it is not one.
int weekdayOf(std::string_view word);

}
