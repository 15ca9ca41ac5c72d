// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spreadsheet/numeral.h"

#include "core/base/text.h"

#include <algorithm>
#include <charconv>

namespace spreadsheet {
namespace {

constexpr std::size_t mostDigits = 60;
constexpr int largestExponent = 400;
constexpr std::string_view currencySigns[] = {"$", "€", "£", "¥", "US$", "USD", "EUR"};

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool take(std::string_view &text, std::string_view prefix)
{
    if (!text.starts_with(prefix))
        return false;
    text.remove_prefix(prefix.size());
    return true;
}

bool takeEnd(std::string_view &text, std::string_view suffix)
{
    if (!text.ends_with(suffix))
        return false;
    text.remove_suffix(suffix.size());
    return true;
}

bool takeCurrency(std::string_view &text)
{
    for (const std::string_view sign : currencySigns) {
        if (take(text, sign) || takeEnd(text, sign)) {
            text = text::trim(text);
            return true;
        }
    }
    return false;
}

Numeral made(bool negative, std::string digits, int exponent)
{
    while (!digits.empty() && digits.back() == '0') {
        digits.pop_back();
        ++exponent;
    }
    digits.erase(0, std::min(digits.find_first_not_of('0'), digits.size()));
    return digits.empty() ? Numeral{} : Numeral{negative, std::move(digits), exponent};
}

/// The digits before the decimal point without group separators; false if the groups are not of three.
bool readWhole(std::string_view text, char group, std::string &digits, bool &grouped)
{
    std::size_t sinceGroup = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (isDigit(text[i])) {
            digits += text[i];
            ++sinceGroup;
            continue;
        }
        const std::size_t width = text.substr(i).starts_with("\u00A0") ? 2 : text[i] == group || text[i] == ' ' ? 1 : 0;
        if (width == 0 || sinceGroup == 0 || (grouped ? sinceGroup != 3 : sinceGroup > 3))
            return false;
        grouped = true;
        sinceGroup = 0;
        i += width - 1;
    }
    return !grouped || sinceGroup == 3;
}

bool readExponent(std::string_view &text, int &exponent)
{
    const std::size_t e = text.find_first_of("eE");
    if (e == text.npos)
        return true;
    std::string_view power = text.substr(e + 1);
    const bool minus = take(power, "-");
    if (!minus)
        take(power, "+");
    const auto [end, error] = std::from_chars(power.data(), power.data() + power.size(), exponent);
    if (error != std::errc() || power.empty() || end != power.data() + power.size() || exponent > largestExponent)
        return false;
    exponent = minus ? -exponent : exponent;
    text = text.substr(0, e);
    return !text.empty();
}

}

std::optional<WrittenNumber> readNumber(std::string_view text, char decimalPoint)
{
    WrittenNumber out;
    text = text::trim(text);
    if (text.size() > mostDigits + 20)
        return std::nullopt;
    bool negative = false;
    out.brackets = text.size() > 2 && text.front() == '(' && text.back() == ')';
    if (out.brackets) {
        text = text.substr(1, text.size() - 2);
        negative = true;
    }
    const auto takeSign = [&] {
        if (!negative && take(text, "-"))
            negative = true;
        else if (!out.brackets && take(text, "+"))
            out.plus = true;
    };
    takeSign();
    out.currency = takeCurrency(text);
    if (out.currency && !negative && !out.plus)
        takeSign();
    if (takeEnd(text, "%")) {
        out.percent = true;
        text = text::trim(text);
    }
    int exponent = 0;
    const bool hasExponent = text.find_first_of("eE") != text.npos;
    if (!readExponent(text, exponent))
        return std::nullopt;
    out.scientific = hasExponent;
    const std::size_t point = text.find(decimalPoint);
    std::string digits;
    if (!readWhole(text.substr(0, point), decimalPoint == '.' ? ',' : '.', digits, out.grouped))
        return std::nullopt;
    out.leadingZeros = digits.size() > 1 && digits.front() == '0';
    std::size_t decimals = 0;
    if (point != text.npos) {
        const std::string_view fraction = text.substr(point + 1);
        if (!std::all_of(fraction.begin(), fraction.end(), isDigit))
            return std::nullopt;
        decimals = fraction.size();
        digits += fraction;
    }
    if (digits.empty() || digits.size() > mostDigits)
        return std::nullopt;
    out.digits = int(digits.size() - std::min(digits.find_first_not_of('0'), digits.size()));
    out.lastPlace = exponent - int(decimals) - (out.percent ? 2 : 0);
    out.value = made(negative, std::move(digits), out.lastPlace);
    return out;
}

Numeral withDigits(const Numeral &exact, int digits, bool cut)
{
    const int surplus = int(exact.digits.size()) - digits;
    if (surplus <= 0)
        return exact;
    if (digits < 0)
        return {};
    std::string kept = exact.digits.substr(0, std::size_t(digits));
    if (!cut && exact.digits[std::size_t(digits)] >= '5') {
        int i = digits - 1;
        for (; i >= 0 && kept[std::size_t(i)] == '9'; --i)
            kept[std::size_t(i)] = '0';
        if (i >= 0)
            ++kept[std::size_t(i)];
        else
            kept.insert(kept.begin(), '1');
    }
    return made(exact.negative, std::move(kept), exact.exponent + surplus);
}

std::string plainText(const Numeral &number)
{
    std::string out = number.digits.empty() ? "0" : number.digits;
    if (number.exponent >= 0) {
        out.append(std::size_t(number.exponent), '0');
    } else {
        const std::size_t decimals = std::size_t(-number.exponent);
        if (out.size() <= decimals)
            out.insert(0, decimals + 1 - out.size(), '0');
        out.insert(out.size() - decimals, 1, '.');
    }
    return number.negative ? '-' + out : out;
}

bool roundsTo(const Numeral &exact, const WrittenNumber &written)
{
    const int digits = int(exact.digits.size()) + exact.exponent - written.lastPlace;
    // A number exactly in the middle may be rounded either way: some programs round to the even digit, others are
    // inexact.
    const bool middle = digits >= 0 && std::size_t(digits) + 1 == exact.digits.size() && exact.digits.back() == '5';
    return withDigits(exact, digits) == written.value || (middle && withDigits(exact, digits, true) == written.value);
}

}
