// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"

#include <QtGlobal>

#include <array>
#include <cstddef>

namespace csv {

/// What can be wrong with a text table.
enum class Trouble : unsigned char { StrayQuote, BrokenQuote, BareReturn, Nul, InvalidBytes, ShortRow, LongRow };

/// Problems of a file, at most 1000 of each kind, so that a broken file cannot fill the memory.
class Troubles
{
public:
    /// Fills in severity, reason and cure, and keeps the problem if there are not too many of its kind. The
    /// problem comes with its place and value; detail goes into the reason where it has room for numbers.
    void add(Trouble kind, Problem problem, qint64 detail = 0, qint64 expected = 0);
    /// True while problems of this kind are kept; else counts one more. Spares the caller making it.
    bool wants(Trouble kind);
    /// The problems since the last call. With last, notes on those left out are added, once.
    Problems take(bool last);

private:
    static constexpr std::size_t kinds = 7;
    static constexpr qint64 most = 1000;

    std::array<qint64, kinds> m_counts{};
    Problems m_problems;
    bool m_closed = false;
};

}
