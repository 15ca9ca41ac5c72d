// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/field.h"

#include <charconv>
#include <limits>

namespace {

/// Returns NaN if the text is not a number. All comparisons with NaN are false, so every rule rejects it.
double number(std::string_view text)
{
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    const bool whole = error == std::errc() && end == text.data() + text.size();
    return whole ? value : std::numeric_limits<double>::quiet_NaN();
}

bool isBetween(std::string_view text, double low, double high)
{
    const double value = number(text);
    return value >= low && value <= high;
}

}

QString rules::notNegative(std::string_view text)
{
    return number(text) >= 0 ? QString() : QCoreApplication::translate("Rule", "The number must be 0 or more.");
}

QString rules::positive(std::string_view text)
{
    return number(text) > 0 ? QString() : QCoreApplication::translate("Rule", "The number must be greater than 0.");
}

QString rules::percent(std::string_view text)
{
    return isBetween(text, 0, 100) ? QString()
                                   : QCoreApplication::translate("Rule", "A percentage must be between 0 and 100.");
}

QString rules::latitude(std::string_view text)
{
    return isBetween(text, -90, 90)
             ? QString()
             : QCoreApplication::translate("Rule", "A latitude must be between -90 and 90 degrees.");
}

QString rules::longitude(std::string_view text)
{
    return isBetween(text, -180, 180)
             ? QString()
             : QCoreApplication::translate("Rule", "A longitude must be between -180 and 180 degrees.");
}

QString rules::oneToFive(std::string_view text)
{
    return isBetween(text, 1, 5)
             ? QString()
             : QCoreApplication::translate("Rule", "The number must be from 1 (strongest support) to 5.");
}
