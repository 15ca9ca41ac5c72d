// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console/progressline.h"

#include "app/cli/console/interrupt.h"
#include "app/cli/console/output.h"

#include <QByteArray>
#include <unistd.h>

namespace {

constexpr qint64 delayMs = 400; ///< Show nothing for tasks that finish within this time.
constexpr qint64 renewMs = 100;

void sayPart(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    if (::write(2, bytes.constData(), std::size_t(bytes.size())) < 0)
        return; // Standard error cannot be written; skip the progress.
}

}

ProgressLine::ProgressLine(const QString &what, bool wanted)
    : m_what(what)
    , m_terminal(isatty(2) == 1)
    , m_wanted(wanted)
{
    m_since.start();
}

ProgressLine::~ProgressLine()
{
    if (m_visible)
        sayPart(QStringLiteral("\r\x1b[K"));
}

bool ProgressLine::show(qint64 done, qint64 total)
{
    if (interruptRequested())
        return false;
    if (m_terminal) {
        const qint64 now = m_since.elapsed();
        if (now < delayMs || (m_visible && now - m_shownMs < renewMs))
            return true;
        m_shownMs = now;
        m_visible = true;
        const QString line = total > 0
                               ? QStringLiteral("%1: %2%").arg(m_what).arg(qMin<qint64>(100, done * 100 / total))
                               : QStringLiteral("%1: %2").arg(m_what).arg(done);
        sayPart(QStringLiteral("\r\x1b[K") + line);
    } else if (m_wanted && total > 0 && done * 10 / total > m_tenth) {
        m_tenth = done * 10 / total;
        reportLine(QStringLiteral("%1: %2%").arg(m_what).arg(qMin<qint64>(100, m_tenth * 10)));
    }
    return true;
}
