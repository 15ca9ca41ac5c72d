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

/// One habit by which a spreadsheet writes a cell otherwise than it was, without anybody having edited it.
enum class Rewrite : unsigned char {
    Trim,             ///< Blanks at the ends are gone.
    NoBreakSpace,     ///< No-break spaces are plain ones, or the other way round.
    LineEnds,         ///< CR LF inside a cell is LF, or the other way round.
    CurlyPunctuation, ///< Plain quotes and hyphens are curly quotes and dashes.
    PlainPunctuation, ///< Curly quotes and dashes are plain.
    Wrapped,          ///< ="02134"
    Unencodable,      ///< `?` for characters that Windows-1252 lacks.
    Mojibake,         ///< UTF-8 was read as Windows-1252.
    CutOff,           ///< Cut off after 32,767 characters.
    LeadingZeros,     ///< 02134 is 2134.
    LostPlus,         ///< +14155550100 is 14155550100.
    NumberForm,       ///< The same number otherwise: 1.10 is 1.1, 1E5 is 100000, 1234 is 1,234.
    DecimalComma,     ///< 1.5 is 1,5.
    FifteenDigits,    ///< Digits beyond the fifteenth are gone.
    Scientific,       ///< 1.23E+11, with digits gone.
    Rounded,          ///< Fewer decimals.
    Percent,          ///< 0.5 is 50%, or the other way round.
    Currency,         ///< 5 is $5.00.
    DateForm,   ///< The same date otherwise, as 31.1.26 or Jan-31, or with a time of 00:00; also a time as 08:30:00 AM.
    MonthFirst, ///< 2026-03-04 is 3/4/2026.
    DayFirst,   ///< 2026-03-04 is 4/3/2026.
    TimeLost,   ///< A date and time is only the date.
    Logical,    ///< false is FALSE.
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

/// The rewrites that together make cell out of what the export wrote; nothing if none do, the empty set if the two are
/// equal. Both without the apostrophe that guards formulas. Whether they did, or a person typed the same, is not
/// this function's to say: see Profile.
std::optional<Rewrites> explain(std::string_view written, std::string_view cell);

/// The rewrites that would have changed this text, had the spreadsheet their habit. A cell that came back as it was
/// speaks against each of them. Never DateForm: the date is the same whoever wrote it so.
Rewrites wouldChange(std::string_view written);

/// Texts of which a spreadsheet may have made the cell, as far as they can be guessed from it: for looking which of
/// them fits a check. unmangled: the cell without the habits known. Begins with the cell itself.
std::vector<std::string> formersOf(std::string_view cell, std::string unmangled);

/// The text of a cell ="..."; nothing for any other cell.
std::optional<std::string> unwrapped(std::string_view cell);
/// What a text was before its UTF-8 was read as Windows-1252; nothing if it cannot be such a text.
std::optional<std::string> withoutMojibake(std::string_view text);

}
