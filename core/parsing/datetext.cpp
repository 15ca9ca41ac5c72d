// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parsing/datetext.h"

#include "core/parsing/readers.h"

#include <algorithm>
#include <charconv>

namespace {

using datetext::Token;
using datetext::Tokens;

struct NamedNumber {
    std::string_view word;
    int number;
};
constexpr NamedNumber monthWords[] = {
    {"january", 1},   {"jan", 1},        {"enero", 1},     {"ene", 1},   {"february", 2},   {"feb", 2},
    {"febrero", 2},   {"march", 3},      {"mar", 3},       {"marzo", 3}, {"april", 4},      {"apr", 4},
    {"abril", 4},     {"abr", 4},        {"may", 5},       {"mayo", 5},  {"june", 6},       {"jun", 6},
    {"junio", 6},     {"july", 7},       {"jul", 7},       {"julio", 7}, {"august", 8},     {"aug", 8},
    {"agosto", 8},    {"ago", 8},        {"september", 9}, {"sept", 9},  {"sep", 9},        {"septiembre", 9},
    {"setiembre", 9}, {"set", 9},        {"october", 10},  {"oct", 10},  {"octubre", 10},   {"november", 11},
    {"nov", 11},      {"noviembre", 11}, {"december", 12}, {"dec", 12},  {"diciembre", 12}, {"dic", 12},
};
constexpr NamedNumber weekdayWords[] = {
    {"monday", 1},   {"mon", 1},     {"lunes", 1},     {"lun", 1},      {"tuesday", 2}, {"tue", 2},       {"tues", 2},
    {"martes", 2},   {"mar", 2},     {"wednesday", 3}, {"wed", 3},      {"weds", 3},    {"miercoles", 3}, {"mie", 3},
    {"thursday", 4}, {"thu", 4},     {"thur", 4},      {"thurs", 4},    {"jueves", 4},  {"jue", 4},       {"friday", 5},
    {"fri", 5},      {"viernes", 5}, {"vie", 5},       {"saturday", 6}, {"sat", 6},     {"sabado", 6},    {"sab", 6},
    {"sunday", 7},   {"sun", 7},     {"domingo", 7},   {"dom", 7},
};

int find(std::span<const NamedNumber> words, std::string_view word)
{
    const auto known = std::find_if(words.begin(), words.end(), [&](const NamedNumber &n) { return n.word == word; });
    return known == words.end() ? 0 : known->number;
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80;
}

template <class Is> std::string_view run(std::string_view text, Is is)
{
    return text.substr(0, std::size_t(std::find_if_not(text.begin(), text.end(), is) - text.begin()));
}

/// Joins the tokens a . m . into one word after a number.
void joinMeridiems(Tokens &tokens)
{
    for (std::size_t i = 1; i + 1 < tokens.size(); ++i) {
        const bool half = (tokens[i].isWord("a") || tokens[i].isWord("p")) && tokens[i + 1].isWord("m");
        if (!half || tokens[i - 1].type != Token::Type::Number)
            continue;
        tokens[i].text = tokens[i].isWord("a") ? "am" : "pm";
        tokens.erase(tokens.begin() + std::ptrdiff_t(i) + 1);
    }
}

}

int datetext::monthOf(std::string_view word)
{
    return find(monthWords, word);
}
int datetext::weekdayOf(std::string_view word)
{
    return find(weekdayWords, word);
}

datetext::Tokens datetext::tokens(std::string_view folded)
{
    Tokens out;
    bool spaced = false;
    for (std::size_t at = 0; at < folded.size();) {
        const std::string_view rest = folded.substr(at);
        Token token;
        token.isSpaced = spaced;
        spaced = rest.front() == ' ';
        if (const std::string_view digits = run(rest, readers::isDigit); !digits.empty()) {
            token.type = Token::Type::Number;
            token.text = digits;
            if (digits.size() <= 9)
                std::from_chars(digits.data(), digits.data() + digits.size(), token.value);
        } else if (const std::string_view letters = run(rest, isLetter); !letters.empty()) {
            token.type = Token::Type::Word;
            token.text = letters;
        } else {
            token.text = rest.substr(0, 1);
        }
        at += token.text.size();
        const bool afterNumber = !out.empty() && out.back().type == Token::Type::Number;
        const bool pointless =
            token.isMark('.') && !(afterNumber && at < folded.size() && readers::isDigit(folded[at]));
        if (spaced || pointless)
            continue;
        if (token.type == Token::Type::Number && !out.empty() && out.back().isMark('\'')) {
            token.isYear = true;
            out.pop_back();
        }
        out.push_back(token);
    }
    joinMeridiems(out);
    return out;
}

int datetext::fullYear(int twoDigits, const Hints &hints)
{
    const int first = hints.pivotYear - 80;
    return first + ((twoDigits - first) % 100 + 100) % 100;
}

bool datetext::orderDayAndMonth(int first, int second, const Hints &hints, Parts &parts)
{
    if (first < 1 || second < 1 || (first > 12 && second > 12) || first > 31 || second > 31)
        return false;
    bool dayFirst = hints.dates == DateOrder::DayFirst;
    if (first > 12 || second > 12) {
        dayFirst = first > 12;
        const DateOrder other = dayFirst ? DateOrder::MonthFirst : DateOrder::DayFirst;
        if (hints.dates == other)
            parts.doubt = Doubt::OtherOrder;
    } else if (first != second && hints.dates != DateOrder::MonthFirst && !dayFirst) {
        parts.doubt = Doubt::Order;
    }
    parts.month = dayFirst ? second : first;
    parts.day = dayFirst ? first : second;
    return true;
}

std::optional<datetext::Triple> datetext::leadingTriple(std::string_view text)
{
    Triple triple{};
    std::size_t at = 0;
    for (int i = 0; i < 3; ++i) {
        const std::size_t from = at;
        int value = 0;
        while (at < text.size() && readers::isDigit(text[at]) && at - from < 5)
            value = value * 10 + (text[at++] - '0');
        triple.numbers[i] = value;
        triple.sizes[i] = int(at - from);
        if (at == from || at - from > 4)
            return std::nullopt;
        if (i == 2)
            break;
        const bool mark = at < text.size() && (text[at] == '/' || text[at] == '-' || text[at] == '.');
        if (!mark || (i == 1 && text[at] != text[std::size_t(triple.sizes[0])]))
            return std::nullopt;
        ++at;
    }
    triple.length = at;
    return triple;
}
