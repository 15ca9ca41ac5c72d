// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/model/types.h"
#include "core/parsing/readers.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <optional>
#include <vector>

namespace {

/// A number as people write it, split into groups of digits and the marks between them.
struct Groups {
    bool negative = false;
    std::vector<std::string_view> digits;
    std::string marks; ///< `.`, `,`, or `_` for a space or an apostrophe; one fewer than groups.
};

/// A number in plain form: `-1234.5`.
struct Plain {
    std::string text;
    bool isGuess = false; ///< The mark may separate thousands or decimals.
};

/// Removes a leading minus sign of any kind.
bool takeMinus(std::string_view &raw)
{
    static constexpr std::string_view minus = "\xE2\x88\x92";
    if (raw.starts_with(minus)) {
        raw.remove_prefix(minus.size());
        return true;
    }
    const bool negative = raw.starts_with('-');
    if (negative || raw.starts_with('+'))
        raw.remove_prefix(1);
    return negative;
}

/// Returns the separator at the start of raw and its length in bytes; 0 bytes if there is none.
std::pair<char, std::size_t> separator(std::string_view raw)
{
    if (raw.front() == '.' || raw.front() == ',')
        return {raw.front(), 1};
    for (const std::string_view blank : {" ", "'", "\xC2\xA0", "\xE2\x80\x89", "\xE2\x80\xAF", "\xE2\x80\x99"})
        if (raw.starts_with(blank))
            return {'_', blank.size()};
    return {0, 0};
}

std::optional<Groups> takeApart(std::string_view raw)
{
    Groups groups;
    groups.negative = takeMinus(raw);
    for (;;) {
        const std::size_t end = std::min(raw.find_first_not_of("0123456789"), raw.size());
        groups.digits.push_back(raw.substr(0, end));
        raw.remove_prefix(end);
        if (raw.empty())
            return groups;
        const auto [mark, size] = separator(raw);
        if (size == 0)
            return std::nullopt;
        groups.marks += mark;
        raw.remove_prefix(size);
    }
}

/// True if the groups up to last are thousands: one to three digits, then always three.
bool areThousands(const Groups &groups, std::size_t last)
{
    const std::size_t first = groups.digits.front().size();
    if (last > 0 && (first == 0 || first > 3 || groups.digits.front() == "0"))
        return false;
    for (std::size_t i = 1; i <= last; ++i)
        if (groups.digits[i].size() != 3 || groups.marks[i - 1] != groups.marks.front())
            return false;
    return true;
}

/// Joins the groups; those after whole are the decimals.
std::string join(const Groups &groups, std::size_t whole)
{
    std::string out = groups.negative ? "-" : "";
    for (std::size_t i = 0; i < groups.digits.size(); ++i) {
        if (i == whole + 1)
            out += groups.digits[0].empty() ? "0." : ".";
        out += groups.digits[i];
    }
    return out;
}

/// Interprets the marks. A single mark before three digits is read as in the United States (a comma separates
/// thousands, a point decimals), but only as a guess.
std::optional<Plain> readPlain(std::string_view raw)
{
    const std::optional<Groups> groups = takeApart(raw);
    if (!groups)
        return std::nullopt;
    const std::size_t last = groups->digits.size() - 1;
    if (last == 0)
        return groups->digits[0].empty() ? std::nullopt : std::optional<Plain>(Plain{join(*groups, 0)});
    const char mark = groups->marks.back();
    const bool thousands = areThousands(*groups, last);
    if (thousands && (last > 1 || mark == '_'))
        return Plain{join(*groups, last)};
    if (thousands)
        return mark == ',' ? Plain{join(*groups, last), true} : Plain{join(*groups, 0), true};
    const bool decimals = mark != '_' && std::count(groups->marks.begin(), groups->marks.end(), mark) == 1
                       && areThousands(*groups, last - 1);
    if (!decimals || (groups->digits[last].empty() && groups->digits[0].empty()))
        return std::nullopt;
    return Plain{join(*groups, last - 1)};
}

/// True if the text has only digits, possibly after a minus, and no unnecessary leading zeros. It is accepted as is.
bool isCanonicalInteger(std::string_view raw)
{
    if (raw.starts_with('-'))
        raw.remove_prefix(1);
    if (raw.empty() || raw.size() > 18 || (raw.front() == '0' && raw.size() > 1))
        return false;
    return std::all_of(raw.begin(), raw.end(), readers::isDigit);
}

constexpr const char *integerCure =
    QT_TRANSLATE_NOOP("Value", "Write only digits, such as 1200. Enter words and ranges in the text field next to it.");

Outcome refuseScientific(const readers::Cell &cell)
{
    return cell.refuse(
        QT_TRANSLATE_NOOP("Value", "“%1” is a long number that a spreadsheet shortened; its last digits are lost."),
        QT_TRANSLATE_NOOP("Value", "Format the column as text in the original spreadsheet and export it again."));
}

/// Removes a trailing `%` or `°` if the field is a percentage or an angle.
std::string_view withoutUnit(const readers::Cell &cell)
{
    const Rule rule = cell.field.rule;
    const std::string_view unit = rule == rules::percent                              ? "%"
                                : rule == rules::latitude || rule == rules::longitude ? "\xC2\xB0"
                                                                                      : "";
    return cell.raw.ends_with(unit) ? text::trim(cell.raw.substr(0, cell.raw.size() - unit.size())) : cell.raw;
}

std::optional<double> toDouble(std::string_view plain)
{
    if (plain.starts_with('+'))
        plain.remove_prefix(1);
    double value = 0;
    const auto [end, error] = std::from_chars(plain.data(), plain.data() + plain.size(), value);
    const bool good = error == std::errc() && end == plain.data() + plain.size() && std::isfinite(value);
    return good ? std::optional<double>(value) : std::nullopt;
}

struct YesNoWord {
    std::string_view word;
    bool yes;
};
/// Folded; in English and Spanish.
constexpr YesNoWord yesNoWords[] = {
    {"yes", true},       {"no", false},     {"y", true},      {"n", false},      {"true", true},       {"false", false},
    {"1", true},         {"0", false},      {"x", true},      {"t", true},       {"f", false},         {"si", true},
    {"s", true},         {"on", true},      {"off", false},   {"checked", true}, {"unchecked", false}, {"v", true},
    {"verdadero", true}, {"falso", false},  {"cierto", true}, {"ok", true},      {"\u2713", true},     {"\u2714", true},
    {"\u2611", true},    {"\u2610", false}, {"\u2705", true},
};

}

std::string detail::realText(double value)
{
    if (value == 0)
        return "0"; // Also for -0.
    std::array<char, 64> buffer;
    const double size = std::fabs(value);
    const auto format = size >= 1e-6 && size < 1e16 ? std::chars_format::fixed : std::chars_format::general;
    const auto [end, error] = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, format);
    return error == std::errc() ? std::string(buffer.data(), end) : std::string();
}

Outcome readers::integer(const Cell &cell)
{
    if (isCanonicalInteger(cell.raw) && cell.raw != "-0")
        return cell.clean(cell.raw);
    if (isScientific(cell.raw))
        return refuseScientific(cell);
    std::optional<Plain> plain = readPlain(withoutUnit(cell));
    if (!plain)
        return cell.refuse(QT_TRANSLATE_NOOP("Value", "“%1” is not a whole number."), integerCure);
    std::string_view digits = plain->text;
    const std::size_t point = digits.find('.');
    if (point != digits.npos && digits.find_first_not_of('0', point + 1) != digits.npos) {
        if (!plain->isGuess)
            return cell.refuse(QT_TRANSLATE_NOOP("Value", "“%1” has decimals; a whole number is needed."), integerCure);
        plain->text.erase(point, 1); // `1.200` can only be a whole number if the point separates thousands.
        digits = plain->text;
    } else {
        digits = digits.substr(0, point);
    }
    qint64 value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (error != std::errc() || end != digits.data() + digits.size())
        return cell.refuse(
            QT_TRANSLATE_NOOP("Value", "“%1” is too long for a number."),
            QT_TRANSLATE_NOOP("Value", "Use numbers below nine quintillion; enter codes in a text field."));
    cell.out = std::to_string(value);
    if (!plain->isGuess || point == std::string::npos)
        return Outcome::Clean;
    return cell.report(Outcome::Unsure,
                       QT_TRANSLATE_NOOP("Value", "The point in “%1” may separate thousands or decimals."),
                       QT_TRANSLATE_NOOP("Value", "Check the number and write it with digits only."));
}

Outcome readers::real(const Cell &cell)
{
    const std::string_view raw = withoutUnit(cell);
    if (const std::optional<double> value = toDouble(raw)) {
        cell.out = detail::realText(*value);
        return Outcome::Clean;
    }
    const std::optional<Plain> plain = readPlain(raw);
    const std::optional<double> value = plain ? toDouble(plain->text) : std::nullopt;
    if (!value)
        return cell.refuse(QT_TRANSLATE_NOOP("Value", "“%1” is not a number."),
                           QT_TRANSLATE_NOOP("Value", "Write digits with a decimal point, such as 46.7867."));
    cell.out = detail::realText(*value);
    if (!plain->isGuess)
        return Outcome::Clean;
    return cell.report(Outcome::Unsure,
                       QT_TRANSLATE_NOOP("Value", "The comma in “%1” may separate thousands or decimals."),
                       QT_TRANSLATE_NOOP("Value", "Check the number and write it with a decimal point."));
}

Outcome readers::yesNo(const Cell &cell)
{
    if (cell.raw == "yes" || cell.raw == "no")
        return cell.clean(cell.raw);
    std::string word = text::fold(cell.raw);
    if (word.ends_with('.') || word.ends_with('!'))
        word.pop_back();
    for (const YesNoWord &known : yesNoWords)
        if (known.word == word)
            return cell.clean(known.yes ? "yes" : "no");
    return cell.refuse(QT_TRANSLATE_NOOP("Value", "“%1” is neither yes nor no."),
                       QT_TRANSLATE_NOOP("Value", "Write yes or no."));
}
