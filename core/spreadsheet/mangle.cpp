// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spreadsheet/mangle.h"

#include "core/base/text.h"
#include "core/spreadsheet/numeral.h"
#include "core/spreadsheet/sheetdate.h"
#include "core/spreadsheet/sheettext.h"

#include <algorithm>
#include <array>

namespace spreadsheet {
namespace {

constexpr int spreadsheetDigits = 15;    ///< Precision of a binary floating-point number.
constexpr int digitsShownAsTheyAre = 11; ///< Longer whole numbers are shown in scientific notation.

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

constexpr std::array<std::pair<std::string_view, bool>, 9> logicalWords{{{"TRUE", true},
                                                                         {"FALSE", false},
                                                                         {"WAHR", true},
                                                                         {"FALSCH", false},
                                                                         {"VRAI", true},
                                                                         {"FAUX", false},
                                                                         {"VERDADERO", true},
                                                                         {"FALSO", false},
                                                                         {"VERO", true}}};

std::optional<bool> logical(std::string_view text)
{
    for (const auto &[word, value] : logicalWords)
        if (text::sameAscii(text, word))
            return value;
    return std::nullopt;
}

/// Whether a number is a longer one as a spreadsheet stores it. It stores binary numbers, so the fifteenth digit may be
/// rounded either way.
bool isFifteenDigitsOf(const Numeral &now, const Numeral &before)
{
    if (int(before.digits.size()) <= spreadsheetDigits)
        return false;
    Numeral above = before;
    above.digits[spreadsheetDigits] = '9';
    return now == withDigits(before, spreadsheetDigits, true) || now == withDigits(above, spreadsheetDigits);
}

/// The rewrites that turn one spelling of a number into another; nothing if the numbers differ.
std::optional<Rewrites> explainNumber(std::string_view written, std::string_view cell, char point)
{
    const auto was = readNumber(written, '.'), is = readNumber(cell, point);
    if (!was || !is || (is->leadingZeros && !was->leadingZeros) || (is->plus && !was->plus))
        return std::nullopt;
    Rewrites out;
    if (point == ',')
        out |= Rewrite::DecimalComma;
    if (was->plus && !is->plus)
        out |= Rewrite::LostPlus;
    if (was->leadingZeros && !is->leadingZeros)
        out |= Rewrite::LeadingZeros;
    if (is->currency && !was->currency)
        out |= Rewrite::Currency;
    if (is->percent != was->percent)
        out |= Rewrite::Percent;
    if (is->value == was->value) {
        // Other differences in spelling: decimals, groups, brackets, scientific notation.
        if (is->lastPlace != was->lastPlace || is->scientific != was->scientific || is->grouped != was->grouped
            || is->brackets != was->brackets || out.empty())
            out |= Rewrite::NumberForm;
        return out;
    }
    if (isFifteenDigitsOf(is->value, was->value))
        return out | Rewrite::FifteenDigits;
    if (!roundsTo(was->value, *is))
        return std::nullopt;
    if (is->scientific)
        return out | Rewrite::Scientific;
    // 1234 is not rounded to 1000: whole numbers keep their digits.
    return is->lastPlace <= 0 && was->lastPlace < is->lastPlace ? std::optional(out | Rewrite::Rounded) : std::nullopt;
}

std::optional<Rewrites> explainValue(std::string_view written, std::string_view cell)
{
    if (cell.size() > 64 || written.size() > 96)
        return std::nullopt;
    if (const auto number = explainNumber(written, cell, '.'))
        return number;
    if (cell.find(',') != cell.npos)
        if (const auto number = explainNumber(written, cell, ','))
            return number;
    switch (compareDates(written, cell)) {
    case DateChange::Form:
        return Rewrite::DateForm;
    case DateChange::MonthFirst:
        return Rewrite::MonthFirst;
    case DateChange::DayFirst:
        return Rewrite::DayFirst;
    case DateChange::TimeLost:
        return Rewrite::TimeLost;
    case DateChange::Other:
        break;
    }
    if (const auto is = logical(cell); is && logical(written) == is)
        return Rewrite::Logical;
    return std::nullopt;
}

/// Whether two texts are equal after normalizing what the rewrites change.
bool alike(std::string_view a, std::string_view b, Rewrites made)
{
    const Letters x = letters(a, made), y = letters(b, made);
    if (made.has(Rewrite::CutOff))
        return isCutOff(x, y, made.has(Rewrite::Unencodable));
    return made.has(Rewrite::Unencodable) ? isUnencodable(x, y) : x == y;
}

constexpr Rewrites evenText =
    Rewrites(Rewrite::Trim) | Rewrite::NoBreakSpace | Rewrite::LineEnds | Rewrite::CurlyPunctuation;

/// The fewest rewrites out of all that make the texts equal.
Rewrites fewest(std::string_view written, std::string_view cell, Rewrites all)
{
    Rewrites kept = all;
    all.each([&](Rewrite one) {
        if (const Rewrites without = kept.without(one); alike(written, cell, without))
            kept = without;
    });
    if (kept.has(Rewrite::CurlyPunctuation) && curlyLetters(cell) <= curlyLetters(written))
        kept = kept.without(Rewrite::CurlyPunctuation) | Rewrite::PlainPunctuation;
    return kept;
}

std::optional<Rewrites> explainText(std::string_view written, std::string_view cell)
{
    for (const Rewrites all : {evenText, evenText | Rewrite::Unencodable, evenText | Rewrite::CutOff,
                               evenText | Rewrite::CutOff | Rewrite::Unencodable})
        if (alike(written, cell, all))
            return fewest(written, cell, all);
    return std::nullopt;
}

}

std::optional<Rewrites> explain(std::string_view written, std::string_view cell)
{
    if (written == cell)
        return Rewrites();
    if (text::trim(cell).empty() || text::trim(written).empty())
        return std::nullopt; // An emptied cell, or a new value.
    if (const auto inside = unwrapped(cell))
        if (const auto rest = explain(written, *inside))
            return *rest | Rewrite::Wrapped;
    if (const auto value = explainValue(written, cell))
        return value;
    if (const auto text = explainText(written, cell))
        return text;
    if (const auto plain = withoutMojibake(cell))
        if (const auto rest = explain(written, *plain))
            return *rest | Rewrite::Mojibake;
    return std::nullopt;
}

Rewrites wouldChange(std::string_view written)
{
    Rewrites out;
    if (written.empty())
        return out;
    if (text::trim(written).size() != written.size())
        out |= Rewrite::Trim;
    bool beyondAscii = false, quotes = false, dash = false, carriage = false;
    for (const char c : written) {
        beyondAscii |= static_cast<unsigned char>(c) >= 0x80;
        quotes |= c == '"' || c == '\'';
        dash |= c == '-';
        carriage |= c == '\r';
    }
    if (carriage)
        out |= Rewrite::LineEnds;
    if (quotes)
        out |= Rewrite::CurlyPunctuation;
    if (beyondAscii)
        out |= beyondAsciiRewrites(written);
    if (written.size() > mostInCell)
        out |= Rewrite::CutOff;
    if (const char first = written.front();
        written.size() <= 64 && (isDigit(first) || first == '+' || first == '-' || first == '.' || first == '(')) {
        if (const auto number = readNumber(written)) {
            if (number->plus)
                out |= Rewrite::LostPlus;
            if (number->leadingZeros)
                out |= Rewrite::LeadingZeros;
            if (int(number->value.digits.size()) > spreadsheetDigits)
                out |= Rewrite::FifteenDigits;
            if (number->lastPlace >= 0 && number->digits > digitsShownAsTheyAre)
                out |= Rewrite::Scientific;
            if (number->lastPlace < 0)
                out |= Rewrites(Rewrite::Rounded) | Rewrite::DecimalComma;
            const bool trailing =
                number->lastPlace < 0 && written.find_first_of("eE%)") == written.npos && written.back() == '0';
            if (number->scientific || trailing)
                out |= Rewrite::NumberForm;
            if (!number->percent && !number->brackets)
                out |= Rewrites(Rewrite::Percent) | Rewrite::Currency;
        } else if (dash || written.find('/') != written.npos || written.find(':') != written.npos) {
            const std::vector<WrittenDate> dates = readDates(written);
            if (!dates.empty() && dates.front().order == WrittenDate::Order::Iso && dates.front().day > 0)
                out |= Rewrites(Rewrite::MonthFirst) | Rewrite::DayFirst;
            if (!dates.empty() && dates.front().hour >= 0)
                out |= Rewrite::TimeLost;
        }
    }
    if (logical(written) && written.front() >= 'a')
        out |= Rewrite::Logical;
    return out;
}

std::vector<std::string> formersOf(std::string_view cell, std::string unmangled)
{
    constexpr std::size_t longestCode = 20;
    std::vector<std::string> out{std::string(cell), std::move(unmangled)};
    if (const auto inside = unwrapped(cell))
        out.push_back(*inside);
    if (const auto plain = withoutMojibake(cell))
        out.push_back(*plain);
    if (std::all_of(cell.begin(), cell.end(), isDigit)) {
        out.push_back('+' + std::string(cell));
        for (std::string padded = '0' + std::string(cell); padded.size() <= longestCode;
             padded.insert(padded.begin(), '0'))
            out.push_back(padded);
    }
    const auto two = [](int number) { return (number < 10 ? "0" : "") + std::to_string(number); };
    for (const WrittenDate &date : readDates(cell)) {
        if (date.year < 0 || date.day < 0)
            continue;
        for (const int century : date.shortYear ? std::vector<int>{2000, 1900} : std::vector<int>{0}) {
            const std::string day = std::to_string(century + date.year) + '-' + two(date.month) + '-' + two(date.day);
            out.push_back(day);
            if (date.hour >= 0)
                out.push_back(day + 'T' + two(date.hour) + ':' + two(date.minute)
                              + (date.second > 0 ? ':' + two(date.second) : std::string()));
        }
    }
    return out;
}

std::optional<std::string> unwrapped(std::string_view cell)
{
    if (cell.size() < 3 || !cell.starts_with("=\"") || !cell.ends_with('"'))
        return std::nullopt;
    cell = cell.substr(2, cell.size() - 3);
    std::string out;
    for (std::size_t i = 0; i < cell.size(); ++i) {
        if (cell[i] == '"' && (i + 1 == cell.size() || cell[++i] != '"'))
            return std::nullopt;
        out += cell[i];
    }
    return out;
}

std::optional<std::string> withoutMojibake(std::string_view text)
{
    return fromMisreadLetters(text);
}

}
