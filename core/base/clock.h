// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QtGlobal>

#include <algorithm>
#include <compare>

/// When a value was written, and by which chapter file. Totally ordered: by hlc, then by the bytes of site.
struct Stamp {
    quint64 hlc = 0; ///< Hybrid logical clock: 48 bits of milliseconds since 1970 UTC, 16 bits of counter.
    Id site;         ///< The chapter file that wrote the value.

    qint64 wallMs() const { return qint64(hlc >> 16); }
    friend auto operator<=>(const Stamp &, const Stamp &) = default;
};

/// A source of wall time in milliseconds since 1970 UTC. Injected so that tests can set the time.
class WallClock
{
public:
    virtual ~WallClock() = default;
    virtual qint64 nowMs() const = 0;
    /// The system clock.
    static const WallClock &system();
};

/// A hybrid logical clock (Kulkarni et al., "Logical Physical Clocks", 2014): its values never repeat or go backward,
/// and stay close to wall time. Each open file has one; the last value is stored in the file so that it survives a
/// restart.
class HybridClock
{
public:
    explicit HybridClock(const WallClock &wall)
        : m_wall(&wall)
    {}

    /// Returns the next value, greater than every value returned or observed before.
    quint64 next();
    /// Continues after a value written by this same file, however far ahead of wall time it is: after a wrong system
    /// clock is corrected, the file's new stamps must still be greater than its old ones.
    void resume(quint64 hlc) { m_last = std::max(m_last, hlc); }
    /// Advances the clock to a value from another file. Returns false, and ignores the value, if it is more than 48
    /// hours ahead of wall time: a wrong clock elsewhere must not push this one ahead.
    bool observe(quint64 hlc);
    quint64 last() const { return m_last; }
    const WallClock &wall() const { return *m_wall; }

private:
    const WallClock *m_wall;
    quint64 m_last = 0;
};
