// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace spreadsheet {

/// A decimal number without loss: digits × 10^exponent.
struct Numeral {
    bool negative = false;
    std::string digits; ///< Without zeros at either end; empty: zero.
    int exponent = 0;   ///< Of the last digit; 0 for zero.
    friend bool operator==(const Numeral &, const Numeral &) = default;
};

/// A number as a person or a spreadsheet wrote it, with the details of its spelling.
struct WrittenNumber {
    Numeral value;
    int lastPlace = 0;         ///< Power of ten of the last digit written: -2 for `1.10`.
    int digits = 0;            ///< Digits written, without leading zeros; in scientific notation, of the mantissa.
    bool plus = false;         ///< Begins with `+`.
    bool leadingZeros = false; ///< `02134`, but not `0.5`.
    bool scientific = false;
    bool percent = false;  ///< `50%`; value is then 0.5.
    bool grouped = false;  ///< `1,234`
    bool currency = false; ///< `$5`
    bool brackets = false; ///< `(5)` for minus five.
};

/// Reads a number of at most 60 digits. decimalPoint: `.` or `,`; the other one, a blank or a no-break space may group
/// digits by three. Nothing for any other text.
std::optional<WrittenNumber> readNumber(std::string_view text, char decimalPoint = '.');

/// The number with at most this many digits, rounded half up (or cut off).
Numeral withDigits(const Numeral &exact, int digits, bool cut = false);
/// The number in plain form: `-1234.5`.
std::string plainText(const Numeral &number);
/// Whether written is exact rounded to the last place written.
bool roundsTo(const Numeral &exact, const WrittenNumber &written);

}
