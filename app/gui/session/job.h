// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/failure.h"
#include "core/base/progress.h"

#include <QFutureWatcher>
#include <QObject>
#include <QString>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>

/// A long job in another thread. Created, queried and ended on the window's thread; only `work` runs elsewhere. It must
/// use no object of the window, and opens a Store of its own. Deletes itself after ended().
class Job : public QObject
{
    Q_OBJECT

public:
    /// Called when the job ends: exactly one of done, failed or cancelled, on the window's thread.
    struct Ends {
        std::function<void()> done;
        std::function<void(const Failure &)> failed;
        std::function<void()> cancelled;
    };

    /// Starts at once. When owner is deleted, none of the ends is called.
    Job(QObject *owner, const QString &title, std::function<void(const Progress &)> work, Ends ends);
    /// Asks the job to stop and waits for it, so that no thread outlives what it uses.
    ~Job() override;

    const QString &title() const { return m_title; }
    /// Progress, in a unit of the job's own; total 0: unknown.
    qint64 done() const { return m_state->done; }
    qint64 total() const { return m_state->total; }
    void cancel() { m_state->cancelled = true; }
    bool isCancelled() const { return m_state->cancelled; }

Q_SIGNALS:
    void ended();

private:
    struct State {
        std::atomic<qint64> done = 0, total = 0;
        std::atomic<bool> cancelled = false;
    };
    void finish();

    QString m_title;
    Ends m_ends;
    std::shared_ptr<State> m_state = std::make_shared<State>();
    QFutureWatcher<void> m_watcher;
};

/// Starts a job that returns a T.
template <class T>
Job *startJob(QObject *owner, const QString &title, std::function<T(const Progress &)> work,
              std::function<void(T)> done, std::function<void(const Failure &)> failed,
              std::function<void()> cancelled = {})
{
    auto result = std::make_shared<std::optional<T>>();
    return new Job(owner, title, [result, work](const Progress &progress) { result->emplace(work(progress)); },
                   {[result, done] { done(std::move(**result)); }, std::move(failed), std::move(cancelled)});
}
