// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"

#include <QDateTime>

#include <algorithm>

const WallClock &WallClock::system()
{
    class System : public WallClock
    {
        qint64 nowMs() const override { return QDateTime::currentMSecsSinceEpoch(); }
    };
    static const System clock;
    return clock;
}

quint64 HybridClock::next()
{
    m_last = std::max(m_last + 1, quint64(std::max<qint64>(0, m_wall->nowMs())) << 16);
    return m_last;
}

bool HybridClock::observe(quint64 hlc)
{
    constexpr quint64 tooFarMs = 48ull * 3600 * 1000;
    if (hlc > (quint64(m_wall->nowMs()) + tooFarMs) << 16)
        return false;
    m_last = std::max(m_last, hlc);
    return true;
}
