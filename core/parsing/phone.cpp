// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parsing/phone.h"

#include "core/base/text.h"
#include "core/parsing/readers.h"

#include <phonenumbers/phonenumberutil.h>

#include <algorithm>

namespace {

using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;

constexpr std::size_t longestNumber = 60;

/// True for ten digits whose area code and exchange do not start with 0 or 1.
bool isNorthAmerican(std::string_view ten)
{
    return ten.size() == 10 && ten[0] >= '2' && ten[3] >= '2';
}

/// Extracts the ten digits of a number that is clearly North American: ten digits, or eleven that start with 1,
/// separated only by punctuation and spaces. Returns false for all others.
bool takePlain(std::string_view raw, char (&ten)[10])
{
    char digits[11];
    std::size_t count = 0;
    for (std::size_t i = 0; i < raw.size(); ++i) {
        const char c = raw[i];
        if (readers::isDigit(c)) {
            if (count == 11)
                return false;
            digits[count++] = c;
        } else if (!(c == ' ' || c == '-' || c == '.' || c == '(' || c == ')' || c == '/' || (c == '+' && i == 0))) {
            return false;
        }
    }
    const bool country = count == 11 && digits[0] == '1';
    if ((count != 10 && !country) || (raw.front() == '+' && !country))
        return false;
    std::copy_n(digits + (country ? 1 : 0), 10, ten);
    return isNorthAmerican({ten, 10});
}

/// Removes the decimal of a number from a numeric column: `6125550101.0`.
std::string_view withoutDecimal(std::string_view raw)
{
    if (!raw.ends_with(".0") || raw.size() < 12)
        return raw;
    const std::string_view whole = raw.substr(0, raw.size() - 2);
    return std::all_of(whole.begin(), whole.end(), readers::isDigit) ? whole : raw;
}

void assignNorthAmerican(std::string &out, const char (&ten)[10])
{
    out.assign("+1");
    out.append(ten, 10);
}

Outcome keep(std::string_view raw, std::string &out, Remark *remark, const char *reason)
{
    out.assign(raw);
    readers::fill(remark, reason,
                  QT_TRANSLATE_NOOP("Value", "Write one number with its area code, such as 612-555-0101."), raw);
    return Outcome::Unsure;
}

Outcome keepUnknown(std::string_view raw, std::string &out, Remark *remark)
{
    const std::size_t digits = text::digits(raw).size();
    if (digits == 7)
        return keep(raw, out, remark, QT_TRANSLATE_NOOP("Value", "“%1” has no area code; it was kept as typed."));
    if (digits == 0)
        return keep(raw, out, remark, QT_TRANSLATE_NOOP("Value", "“%1” has no digits; it was kept as typed."));
    return keep(raw, out, remark,
                QT_TRANSLATE_NOOP("Value", "“%1” is not in a known phone number format; it was kept as typed."));
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// True for texts that libphonenumber would reject slowly: digits and marks that takePlain() did not accept, without a
/// prefix of another country. Makes a column of numbers without area codes a hundred times faster to read.
bool cannotBeKnown(std::string_view raw)
{
    const bool abroad = raw.find('+') != raw.npos || raw.starts_with("00") || raw.starts_with("011");
    return !abroad && readers::isAscii(raw) && std::none_of(raw.begin(), raw.end(), isLetter);
}

/// Reads numbers of other countries and unusual spellings with libphonenumber. It ignores words next to the number, so
/// a text with letters is accepted only if they are part of the number, as in 1-800-FLOWERS.
Outcome readByRules(std::string_view raw, std::string &out, Remark *remark)
{
    const PhoneNumberUtil &rules = *PhoneNumberUtil::GetInstance();
    std::string typed(raw);
    if (text::sameAscii(raw.substr(0, 4), "tel:"))
        typed.erase(0, 4);
    if (typed.starts_with("00"))
        typed.replace(0, 2, "+");
    PhoneNumber number;
    if (rules.ParseAndKeepRawInput(typed, "US", &number) != PhoneNumberUtil::NO_PARSING_ERROR)
        return keepUnknown(raw, out, remark);
    const bool words = std::any_of(typed.begin(), typed.end(), isLetter) && !rules.IsAlphaNumber(typed);
    if (number.has_extension())
        return keep(raw, out, remark, QT_TRANSLATE_NOOP("Value", "“%1” has an extension; it was kept as typed."));
    const bool american = number.country_code() == 1 && isNorthAmerican(std::to_string(number.national_number()));
    if (words || (!american && !rules.IsValidNumber(number)))
        return keepUnknown(raw, out, remark);
    rules.Format(number, PhoneNumberUtil::E164, &out);
    return Outcome::Clean;
}

}

Outcome parsePhone(std::string_view untrimmed, std::string &out, Remark *remark)
{
    const std::string_view raw = text::trim(untrimmed);
    char ten[10];
    if (takePlain(raw, ten)) {
        assignNorthAmerican(out, ten);
        return Outcome::Clean;
    }
    if (readers::isScientific(raw)) {
        readers::fill(
            remark,
            QT_TRANSLATE_NOOP("Value", "“%1” is a long number that a spreadsheet shortened; its last digits are lost."),
            QT_TRANSLATE_NOOP("Value", "Format the column as text in the original spreadsheet and export it again."),
            raw);
        return Outcome::Refused;
    }
    if (takePlain(withoutDecimal(raw), ten)) {
        assignNorthAmerican(out, ten);
        readers::fill(
            remark, QT_TRANSLATE_NOOP("Value", "“%1” had been converted to a number; restored as a phone number."),
            QT_TRANSLATE_NOOP("Value", "Compare it with the original list and correct it if necessary."), raw);
        return Outcome::Repaired;
    }
    if (raw.size() > longestNumber || cannotBeKnown(raw))
        return keepUnknown(raw, out, remark);
    return readByRules(raw, out, remark);
}
