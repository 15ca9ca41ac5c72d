// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/session/job.h"
#include "app/gui/session/message.h"
#include "core/storage/store.h"

#include <QDateTime>
#include <QHash>
#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

/// The open chapter file as the window sees it: reads and small edits on the window's thread, long jobs as Tasks with
/// a Store of their own, and every Failure turned into a message. Workspaces know this class and not each other.
class Session : public QObject
{
    Q_OBJECT

public:
    explicit Session(QObject *parent = nullptr);
    ~Session() override;

    bool isOpen() const { return m_store != nullptr; }
    /// A file is open, it may be written, and no task is writing just now.
    bool canWrite() const;
    /// No job runs.
    bool isIdle() const { return m_jobs == 0; }
    Store &store() { return *m_store; }
    QString path() const;
    QString name() const;
    /// When something was last written from this window; null when nothing was.
    QDateTime lastSaved() const { return m_lastSaved; }

    // Each returns false after having reported why it failed.
    bool open(const QString &path);
    bool create(const QString &path, const QString &name, const QString &postalCode);
    void close();

    /// Writes one step. Nothing is returned when the machine failed, which has been reported then. A refused edit
    /// comes back with its problems: showing them is the caller's.
    std::optional<EditResult> apply(const Edit &edit);
    /// The same for what writes a step in another way.
    std::optional<EditResult> write(const std::function<EditResult(Store &)> &what);
    void undo();
    void redo();
    QString undoLabel();
    QString redoLabel();

    /// One line that names a record; remembered until something changes.
    QString title(const Entity &entity, const Id &id);

    /// Runs something that may throw a Failure and reports it; false when it did.
    bool attempt(const std::function<void()> &what);
    void report(const Message &message) { Q_EMIT reported(message); }
    /// Where part of a file is damaged, the message offers a rescue copy of it. file: which; the open one if not said.
    void reportFailure(const Failure &failure, const QString &file = {});

    enum class Writing : bool { No, Yes };
    /// Starts a job with a Store of its own on the open file. While a writing one runs, canWrite() is false.
    /// A Failure is reported, and afterwards `failed` is called.
    template <class T>
    Job *run(QObject *owner, const QString &title, Writing writing, std::function<T(Store &, const Progress &)> work,
             std::function<void(T)> done, std::function<void()> failed = {})
    {
        const QString file = path();
        const auto mode = writing == Writing::Yes ? Store::Mode::ReadWrite : Store::Mode::ReadOnly;
        Job *job = startJob<T>(
            owner, title,
            [file, mode, work](const Progress &progress) { return work(*Store::open(file, mode), progress); },
            std::move(done),
            [this, failed](const Failure &failure) {
                reportFailure(failure);
                if (failed)
                    failed();
            },
            [this, failed] {
                report({Severity::Note, tr("Cancelled. Nothing was changed.")});
                if (failed)
                    failed();
            });
        follow(job, writing);
        return job;
    }
    /// Shows a task that was started elsewhere in the progress bar.
    void follow(Job *job, Writing writing);

Q_SIGNALS:
    /// Another file is open, or none.
    void fileChanged();
    /// Records changed, here or elsewhere. entities: keys; empty: any.
    void changed(const QStringList &entities);
    /// canWrite() may have changed.
    void writabilityChanged();
    /// A step was written here: what was said about the one before it is no longer of use.
    void stepWritten();
    void reported(const Message &message);
    void jobStarted(Job *job);
    /// A person wants what can still be read of this file in a new one.
    void rescueWanted(const QString &file);

private:
    void adopt(std::unique_ptr<Store> store);
    void noteWritten();

    std::unique_ptr<Store> m_store;
    QTimer m_poll;
    int m_writers = 0;
    int m_jobs = 0;
    QDateTime m_lastSaved;
    QHash<QByteArray, QString> m_titles;
};
