// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/progress.h"
#include "core/storage/edit.h"
#include "core/storage/query.h"

#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <vector>

class Chapter;

/// An open chapter file: the only way to read and write records. Every write is one step of the history in one
/// transaction; it is stamped, logged and in the full-text index when the call returns. Not thread-safe: a worker
/// thread opens its own Store on the same path. Several Stores and processes may have the file open; each call sees
/// what others have committed. Throws Failure on system or file errors.
///
///     const auto store = Store::open(path);
///     for (const Record &record : store->fetch(entity, store->rows({.entity = &entity})))
///         use(record);
class Store : public QObject
{
    Q_OBJECT

public:
    enum class Mode { ReadWrite, ReadOnly };

    /// Creates a chapter file. Throws Failure if the path exists.
    static std::unique_ptr<Store> create(const QString &path, const QString &name, const QString &postalCode = {},
                                         const WallClock &clock = WallClock::system());
    /// Opens a chapter file. ReadWrite migrates an older file after a backup, gives a copied file its own site ID, and
    /// falls back to read-only if the file is from a newer version or cannot be written: see readOnlyReason.
    static std::unique_ptr<Store> open(const QString &path, Mode mode = Mode::ReadWrite,
                                       const WallClock &clock = WallClock::system());
    ~Store() override;

    QString path() const;
    bool isReadOnly() const;
    /// A sentence for the user if the file is open read-only; else empty.
    QString readOnlyReason() const;
    /// Sentences about what opening changed: a migration, a new site ID.
    QStringList openingNotes() const;
    Id site() const;
    int fileSchemaVersion() const;
    QString name() const;

    // Reading. Row numbers are local to the file and never leave it.
    /// Finds deleted records too (Record::deleted).
    std::optional<Record> get(const Entity &entity, const Id &id);
    qint64 count(const Query &query);
    /// Row numbers in the query's order; a million take 8 MB.
    std::vector<qint64> rows(const Query &query);
    /// Records by row number, in the given order; missing ones are skipped.
    std::vector<Record> fetch(const Entity &entity, std::span<const qint64> rows);
    std::optional<qint64> rowOf(const Entity &entity, const Id &id);
    /// Rows of the table, deleted ones included.
    qint64 rowCount(const Entity &entity);
    bool hasRows(const Entity &entity);
    /// The highest row number; 0 in an empty table. For progress and for choosing a method.
    qint64 lastRow(const Entity &entity);
    /// The entity that most of the ids belong to, deleted records included; null if none is in the file.
    const Entity *ownerOf(const std::vector<Id> &ids);
    /// Calls `each` for every record until it returns false, without keeping the list in memory.
    void forEach(const Query &query, const std::function<bool(const Record &)> &each);
    /// One line that names a record, with references resolved. Says so if the record is deleted.
    QString title(const Record &record);
    /// The title by ID; for a record that was joined into another, the title of the remaining one.
    QString title(const Entity &entity, const Id &id);
    /// IDs of live records whose title or an alias equals name, ignoring case and accents. At most two, enough to tell
    /// none, one and several apart.
    std::vector<Id> findByName(const Entity &entity, const std::string &name);

    // Writing.
    EditResult apply(const Edit &edit);
    EditResult undo();
    EditResult redo();
    /// Label of the step that undo or redo would apply to; empty if there is none.
    QString undoLabel();
    QString redoLabel();
    /// Newest first. With entity and record: only the steps that changed that record.
    std::vector<HistoryStep> history(qint64 limit, qint64 offset = 0, int linesPerStep = 100,
                                     const Entity *entity = nullptr, const Id &record = {});
    qint64 historyCount();

    QString setting(const std::string &key);
    /// Settings are not part of the history.
    void setSetting(const std::string &key, const QString &value);

    /// A consistent copy while others use the file (VACUUM INTO); refuses to overwrite.
    void backupTo(const QString &path);
    /// A backup in the folder `backups` next to the file, with rotation. Returns the path.
    QString automaticBackup(const QString &occasion);
    /// The same before a step that can also be undone: a file of more than 64 MB is copied at most once in 24 hours,
    /// because the copy takes longer than the step. Returns an empty text if no backup was made.
    QString backupBefore(const QString &occasion);
    /// Checks the structure of the file, references, values against their fields, and the search index. Unreadable
    /// parts are reported as problems and do not end the check. To check the search index of a file that is open
    /// read-only, the file is copied to a temporary one.
    Problems check(const Progress &progress = {});

    /// Size of the file without its log.
    qint64 bytes();
    /// Limits the memory of this connection's page cache, for a second connection beside a long write.
    void limitCache(qint64 kibibytes);
    /// Long statements, such as building an index, stop with Cancelled once the function returns true. It is called
    /// every few milliseconds and must be cheap.
    void cancelWhen(bool (*requested)());

    /// Emits changed() if another connection has written since the last call. Cheap.
    void poll();

    const HybridClock &clock() const;
    /// For core/storage and core/search only, which alone include chapter.h.
    Chapter &chapter() { return *m_chapter; }

Q_SIGNALS:
    /// Something was written, here or (after poll) elsewhere. entities: keys of the changed ones; empty: unknown.
    void changed(const QStringList &entities);

private:
    /// Turns what an older version kept of entities unknown to it into records.
    void adoptRecords();
    explicit Store(std::unique_ptr<Chapter> chapter);
    std::unique_ptr<Chapter> m_chapter;
};
