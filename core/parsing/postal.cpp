// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parsing/postal.h"

#include "core/base/text.h"
#include "core/parsing/readers.h"

#include <algorithm>

namespace {

constexpr std::size_t longestCode = 12;

/// Two runs of digits with a separator between them; the second may be empty.
struct Runs {
    std::string first;
    std::string second;
};

/// Returns true, with the runs of digits in raw, if nothing but a space, hyphen or dash separates them.
bool takeRuns(std::string_view raw, Runs &runs)
{
    const std::size_t end = std::min(raw.find_first_not_of("0123456789"), raw.size());
    runs.first = raw.substr(0, end);
    raw.remove_prefix(end);
    bool separated = false;
    for (bool more = true; more;) {
        more = false;
        for (const std::string_view mark : {" ", "-", "\xC2\xA0", "\xE2\x80\x91", "\xE2\x80\x93", "\xE2\x80\x94"})
            if (raw.starts_with(mark)) {
                raw.remove_prefix(mark.size());
                more = separated = true;
            }
    }
    runs.second = raw;
    return !runs.first.empty() && (raw.empty() || separated) && std::all_of(raw.begin(), raw.end(), readers::isDigit);
}

/// Removes what a spreadsheet adds to a number: a trailing `.0`, a comma between thousands.
std::string withoutNumberMarks(std::string_view raw)
{
    if (raw.ends_with(".0") || raw.ends_with(".00"))
        raw = raw.substr(0, raw.rfind('.'));
    std::string out(raw);
    const std::size_t comma = raw.size() > 4 ? raw.size() - 4 : raw.npos;
    if (comma != raw.npos && raw[comma] == ',' && text::digits(raw).size() + 1 == raw.size())
        out.erase(comma, 1);
    return out;
}

/// True for three digits that are a ZIP code without its two leading zeros: Holtsville in New York, Puerto Rico, the
/// Virgin Islands.
bool lostTwoZeros(std::string_view digits)
{
    return digits.size() == 3 && (digits == "501" || digits == "544" || (digits >= "601" && digits <= "988"));
}

/// Returns the ZIP code with its five-digit and four-digit parts; empty if the runs are not a ZIP code.
std::string zipOf(const Runs &runs)
{
    const std::size_t first = runs.first.size();
    const std::size_t second = runs.second.size();
    if (first == 9 && second == 0)
        return runs.first.substr(0, 5) + '-' + runs.first.substr(5);
    if ((second != 0 && second != 4) || first < 3 || first > 5 || (first == 3 && !lostTwoZeros(runs.first)))
        return {};
    const std::string five = std::string(5 - first, '0') + runs.first;
    return second == 0 ? five : five + '-' + runs.second;
}

Outcome report(Outcome outcome, Remark *remark, const char *reason, std::string_view raw)
{
    readers::fill(remark, reason,
                  QT_TRANSLATE_NOOP("Value", "Compare it with the original list and correct it if necessary."), raw);
    return outcome;
}

/// Another country's code, or something else altogether: kept unchanged.
Outcome keep(std::string_view raw, std::string &out, Remark *remark)
{
    out.assign(raw);
    const bool digit = std::any_of(raw.begin(), raw.end(), readers::isDigit);
    const bool plain = std::all_of(raw.begin(), raw.end(), readers::isDigit);
    if (digit && !plain && raw.size() <= longestCode)
        return Outcome::Clean;
    return report(Outcome::Unsure, remark,
                  plain ? QT_TRANSLATE_NOOP("Value", "“%1” has neither five nor nine digits; it was kept as written.")
                        : QT_TRANSLATE_NOOP("Value", "“%1” does not look like a postal code; it was kept as written."),
                  raw);
}

bool isFiveDigits(std::string_view raw)
{
    return raw.size() == 5 && std::all_of(raw.begin(), raw.end(), readers::isDigit);
}

}

Outcome parsePostalCode(std::string_view untrimmed, std::string &out, Remark *remark)
{
    const std::string_view raw = text::trim(untrimmed);
    if (isFiveDigits(raw)) {
        out.assign(raw);
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
    const std::string bare = withoutNumberMarks(raw);
    Runs runs;
    const std::string zip = takeRuns(bare, runs) ? zipOf(runs) : std::string();
    if (zip.empty())
        return keep(raw, out, remark);
    out = zip;
    if (runs.first.size() == 3)
        return report(
            Outcome::Unsure, remark,
            QT_TRANSLATE_NOOP("Value", "“%1” may be a ZIP code that lost its two leading zeros; they were restored."),
            raw);
    if (runs.first.size() == 4)
        return report(Outcome::Repaired, remark,
                      QT_TRANSLATE_NOOP("Value", "“%1” had lost its leading zero; restored."), raw);
    if (runs.first.size() == 9)
        return report(Outcome::Repaired, remark,
                      QT_TRANSLATE_NOOP("Value", "The hyphen of the ZIP code “%1” was restored."), raw);
    if (bare != raw)
        return report(Outcome::Repaired, remark,
                      QT_TRANSLATE_NOOP("Value", "“%1” had been converted to a number; restored as a ZIP code."), raw);
    return Outcome::Clean;
}
