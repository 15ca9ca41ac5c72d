// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/session/job.h"

#include <QPromise>
#include <QtConcurrentRun>

Job::Job(QObject *owner, const QString &title, std::function<void(const Progress &)> work, Ends ends)
    : QObject(owner)
    , m_title(title)
    , m_ends(std::move(ends))
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &Job::finish);
    m_watcher.setFuture(QtConcurrent::run([state = m_state, work = std::move(work)](QPromise<void> &promise) {
        work([&](qint64 done, qint64 total) {
            state->done = done;
            state->total = total;
            return !state->cancelled && !promise.isCanceled();
        });
    }));
}

Job::~Job()
{
    m_watcher.disconnect(this);
    m_state->cancelled = true;
    try {
        m_watcher.waitForFinished();
    } catch (const QException &) {
        // The owner is gone: report to nobody.
    }
}

void Job::finish()
{
    const Ends ends = std::move(m_ends);
    m_ends = {};
    Q_EMIT ended();
    deleteLater();
    try {
        m_watcher.waitForFinished();
    } catch (const Cancelled &) {
        if (ends.cancelled)
            ends.cancelled();
        return;
    } catch (const Failure &failure) {
        if (ends.failed)
            ends.failed(failure);
        return;
    } catch (const std::exception &trouble) {
        if (ends.failed)
            ends.failed(Failure(tr("The task stopped: %1.").arg(QString::fromLocal8Bit(trouble.what()))));
        return;
    }
    if (ends.done)
        ends.done();
}
