// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"

#include <QtGlobal>

#include <array>
#include <cstddef>

namespace csv {

/// The kinds of problems in a text table.
enum class Trouble : unsigned char { StrayQuote, BrokenQuote, BareReturn, Nul, InvalidBytes, ShortRow, LongRow };

/// The problems of a file, at most 1000 of each kind, so that a broken file cannot fill the memory.
class Troubles
{
public:
    /// Adds the severity, reason and cure to a problem, which already has its location and value, and keeps it if there
    /// are not too many of its kind. detail and expected fill in the numbers of the reason.
    void add(Trouble kind, Problem problem, qint64 detail = 0, qint64 expected = 0);
    /// True while problems of this kind are kept; otherwise counts one more. Lets the caller skip creating the problem.
    bool wants(Trouble kind);
    /// Returns the problems since the last call. If last is true, adds one note for each kind that was not fully
    /// listed.
    Problems take(bool last);

private:
    static constexpr std::size_t kinds = 7;
    static constexpr qint64 most = 1000;

    std::array<qint64, kinds> m_counts{};
    Problems m_problems;
    bool m_closed = false;
};

}
