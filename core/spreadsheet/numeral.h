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

/// A number as a person or a spreadsheet wrote it, with what its spelling shows.
struct WrittenNumber {
    Numeral value;
    int lastPlace = 0;         ///< Power of ten of the last digit written: -2 for `1.10`.
    int digits = 0;            ///< Digits written, leading zeros aside; of scientific notation those of the mantissa.
    bool plus = false;         ///< Begins with `+`.
    bool leadingZeros = false; ///< `02134`, but not `0.5`.
    bool scientific = false;
    bool percent = false;  ///< `50%`; value is then 0.5.
    bool grouped = false;  ///< `1,234`
    bool currency = false; ///< `$5`
    bool brackets = false; ///< `(5)` for minus five.
};

/// Reads a number of at most 60 digits. decimalPoint: `.` or `,`; the other one may group digits by three, as may a
/// blank or no-break space. Nothing for anything else.
std::optional<WrittenNumber> readNumber(std::string_view text, char decimalPoint = '.');

/// The number with at most so many digits, rounded half up (or cut off).
Numeral withDigits(const Numeral &exact, int digits, bool cut = false);
/// The number in plain form: `-1234.5`.
std::string plainText(const Numeral &number);
/// Whether exact, rounded to the last place written, is what was written.
bool roundsTo(const Numeral &exact, const WrittenNumber &written);

}
