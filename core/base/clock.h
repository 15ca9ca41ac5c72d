// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QtGlobal>

#include <algorithm>
#include <compare>

/// When and where a value was written. Total order: hlc, then the bytes of the site.
struct Stamp {
    quint64 hlc = 0; ///< Hybrid logical clock: 48 bits of milliseconds since 1970 UTC, 16 bits of counter.
    Id site;         ///< The chapter file that wrote it.

    qint64 wallMs() const { return qint64(hlc >> 16); }
    friend auto operator<=>(const Stamp &, const Stamp &) = default;
};

/// Source of wall time, in milliseconds since 1970 UTC; injected so that tests can set it.
class WallClock
{
public:
    virtual ~WallClock() = default;
    virtual qint64 nowMs() const = 0;
    /// The computer's clock.
    static const WallClock &system();
};

/// Hybrid logical clock (Kulkarni et al. 2014): never repeats and never goes backwards, and stays close to wall
/// time. One per open file; its last value is stored in the file so that it survives a restart.
class HybridClock
{
public:
    explicit HybridClock(const WallClock &wall)
        : m_wall(&wall)
    {}

    /// The next value, greater than all given out or seen before.
    quint64 next();
    /// Goes on after a value that this very file has written, however far ahead of wall time: a clock that was wrong
    /// and is put right must not lead to stamps below the file's own.
    void resume(quint64 hlc) { m_last = std::max(m_last, hlc); }
    /// Takes notice of a value from elsewhere. Values more than 48 hours ahead of wall time are left aside: a
    /// wrong clock elsewhere must not drag this one along. Returns false for those.
    bool observe(quint64 hlc);
    quint64 last() const { return m_last; }
    const WallClock &wall() const { return *m_wall; }

private:
    const WallClock *m_wall;
    quint64 m_last = 0;
};
