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

/// The open chapter file. Reads and small edits run on the window's thread, long work in Jobs with a Store of their
/// own; every Failure is reported as a message. Workspaces use this class and do not know each other.
class Session : public QObject
{
    Q_OBJECT

public:
    explicit Session(QObject *parent = nullptr);
    ~Session() override;

    bool isOpen() const { return m_store != nullptr; }
    /// A file is open for writing, and no job is writing.
    bool canWrite() const;
    /// No job runs.
    bool isIdle() const { return m_jobs == 0; }
    Store &store() { return *m_store; }
    QString path() const;
    QString name() const;
    /// When this window last wrote something; null: not yet.
    QDateTime lastSaved() const { return m_lastSaved; }

    // Each reports a failure and then returns false.
    bool open(const QString &path);
    bool create(const QString &path, const QString &name, const QString &postalCode);
    void close();

    /// Writes one step. Returns nothing after a Failure, which was reported. A refused edit is returned with its
    /// problems; the caller shows them.
    std::optional<EditResult> apply(const Edit &edit);
    /// The same for a function that writes one step.
    std::optional<EditResult> write(const std::function<EditResult(Store &)> &what);
    void undo();
    void redo();
    QString undoLabel();
    QString redoLabel();

    /// One line that names a record; cached until something changes.
    QString title(const Entity &entity, const Id &id);

    /// Runs a function that may throw a Failure; reports it and returns false.
    bool attempt(const std::function<void()> &what);
    void report(const Message &message) { Q_EMIT reported(message); }
    /// If a file is damaged, the message offers a rescue copy. file: path of that file (default: the open one).
    void reportFailure(const Failure &failure, const QString &file = {});

    enum class Writing : bool { No, Yes };
    /// Starts a job with a Store of its own on the open file. While a writing job runs, canWrite() is false. After a
    /// Failure was reported, `failed` is called.
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
    /// Shows a job that was started elsewhere in the progress bar.
    void follow(Job *job, Writing writing);

Q_SIGNALS:
    /// Another file was opened, or the file was closed.
    void fileChanged();
    /// Records changed, here or in another process. entities: keys; empty: any.
    void changed(const QStringList &entities);
    /// canWrite() may have changed.
    void writabilityChanged();
    /// A step was written here: messages about the previous one are out of date.
    void stepWritten();
    void reported(const Message &message);
    void jobStarted(Job *job);
    /// The user asked for a rescue copy of this file.
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
