// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace spreadsheet {

/// One way in which a spreadsheet rewrites cells that nobody edited.
enum class Rewrite : unsigned char {
    Trim,             ///< Removes blanks at the ends.
    NoBreakSpace,     ///< No-break spaces become plain ones, or the reverse.
    LineEnds,         ///< CR LF inside a cell becomes LF, or the reverse.
    CurlyPunctuation, ///< Plain quotes and hyphens become curly quotes and dashes.
    PlainPunctuation, ///< Curly quotes and dashes become plain.
    Wrapped,          ///< ="02134"
    Unencodable,      ///< `?` for characters that Windows-1252 lacks.
    Mojibake,         ///< UTF-8 read as Windows-1252.
    CutOff,           ///< Cut off after 32,767 characters.
    LeadingZeros,     ///< 02134 becomes 2134.
    LostPlus,         ///< +14155550100 becomes 14155550100.
    NumberForm,       ///< Another form of a number: 1.10 becomes 1.1, 1E5 100000, 1234 1,234.
    DecimalComma,     ///< 1.5 becomes 1,5.
    FifteenDigits,    ///< Digits beyond the fifteenth are lost.
    Scientific,       ///< 1.23E+11, digits lost.
    Rounded,          ///< Fewer decimals.
    Percent,          ///< 0.5 becomes 50%, or the reverse.
    Currency,         ///< 5 becomes $5.00.
    DateForm,         ///< Another form of a date: 31.1.26, Jan-31, with a time of 00:00; or a time as 08:30:00 AM.
    MonthFirst,       ///< 2026-03-04 becomes 3/4/2026.
    DayFirst,         ///< 2026-03-04 becomes 4/3/2026.
    TimeLost,         ///< A date and time becomes the date.
    Logical,          ///< false becomes FALSE.
};
inline constexpr std::size_t rewrites = std::size_t(Rewrite::Logical) + 1;

/// A set of rewrites, a bit each.
class Rewrites
{
public:
    constexpr Rewrites() = default;
    constexpr Rewrites(Rewrite one)
        : m_bits(quint32(1) << unsigned(one))
    {}
    constexpr bool has(Rewrite one) const { return (m_bits & Rewrites(one).m_bits) != 0; }
    constexpr bool covers(Rewrites others) const { return (others.m_bits & ~m_bits) == 0; }
    constexpr bool empty() const { return m_bits == 0; }
    constexpr Rewrites &operator|=(Rewrites other)
    {
        m_bits |= other.m_bits;
        return *this;
    }
    constexpr Rewrites without(Rewrite one) const
    {
        Rewrites out = *this;
        out.m_bits &= ~Rewrites(one).m_bits;
        return out;
    }
    friend constexpr Rewrites operator|(Rewrites a, Rewrites b) { return a |= b; }
    friend constexpr bool operator==(Rewrites, Rewrites) = default;

    template <class Each> void each(const Each &visit) const
    {
        for (std::size_t i = 0; i < rewrites; ++i)
            if (has(Rewrite(i)))
                visit(Rewrite(i));
    }

private:
    quint32 m_bits = 0;
};

/// The rewrites that together turn written into cell; nothing if none do, the empty set if the two are equal. Both
/// without the apostrophe that guards formulas. A person may have typed the same: Profile decides.
std::optional<Rewrites> explain(std::string_view written, std::string_view cell);

/// The rewrites that would have changed this text. A cell that returned unchanged is evidence against each of them.
/// Never DateForm, which people use as well.
Rewrites wouldChange(std::string_view written);

/// Texts that a spreadsheet may have turned into the cell, as far as they can be guessed: to test them against a check.
/// unmangled: the cell with the known rewrites undone. Begins with the cell itself.
std::vector<std::string> formersOf(std::string_view cell, std::string unmangled);

/// The text of a cell ="..."; nothing for any other cell.
std::optional<std::string> unwrapped(std::string_view cell);
/// The text before its UTF-8 was read as Windows-1252; nothing if it cannot be such a text.
std::optional<std::string> withoutMojibake(std::string_view text);

}
