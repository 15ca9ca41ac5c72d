// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/progress.h"
#include "core/sqlite/sqlite.h"
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

/// A chapter file, open. The only way to read and write records; every write is a step of the history, made in one
/// transaction, stamped, logged and in the full-text index when it returns. Belongs to one thread: a worker opens a
/// Store of its own on the same path. Several Stores and processes may have the same file open; each call sees what
/// others have committed. Throws Failure for trouble with the machine or the file.
class Store : public QObject
{
    Q_OBJECT

public:
    enum class Mode { ReadWrite, ReadOnly };

    /// Makes a new chapter file. Refuses (Failure) when the path exists.
    static std::unique_ptr<Store> create(const QString &path, const QString &name, const QString &postalCode = {},
                                         const WallClock &clock = WallClock::system());
    /// Opens a chapter file. ReadWrite migrates an older one (after a backup), gives a copied file a site id of its
    /// own, and falls back to reading where the file is from a newer version or cannot be written: see readOnlyReason.
    static std::unique_ptr<Store> open(const QString &path, Mode mode = Mode::ReadWrite,
                                       const WallClock &clock = WallClock::system());
    ~Store() override;

    QString path() const;
    bool isReadOnly() const;
    /// A sentence for the person when the file could only be opened for reading; else empty.
    QString readOnlyReason() const;
    /// Sentences about what opening did: a migration, a new site id.
    QStringList openingNotes() const;
    Id site() const;
    int fileSchemaVersion() const;
    QString name() const;

    // Reading. Row numbers are local to the file and never leave it.
    /// Also finds deleted records (Record::deleted).
    std::optional<Record> get(const Entity &entity, const Id &id);
    qint64 count(const Query &query);
    /// The row numbers of a list, in its order: a million take 8 MB.
    std::vector<qint64> rows(const Query &query);
    /// The records of row numbers, in their order; those that are gone meanwhile are left out.
    std::vector<Record> fetch(const Entity &entity, std::span<const qint64> rows);
    std::optional<qint64> rowOf(const Entity &entity, const Id &id);
    /// Rows of the table, deleted ones included.
    qint64 rowCount(const Entity &entity);
    bool hasRows(const Entity &entity);
    /// The highest row number; 0 in an empty table. For progress and for choosing a method.
    qint64 lastRow(const Entity &entity);
    /// The entity that most of the ids belong to, deleted records included; null if none is in the file.
    const Entity *ownerOf(const std::vector<Id> &ids);
    /// Walks through a list without holding it; each returning false stops.
    void forEach(const Query &query, const std::function<bool(const Record &)> &each);
    /// One line that names a record, references in it resolved; a deleted one is marked in words.
    QString title(const Record &record);
    /// The same by id; of a record that was joined into another, that one's.
    QString title(const Entity &entity, const Id &id);
    /// Ids of live records whose title or an alias equals name, case and accents aside. At most two: none, one,
    /// several.
    std::vector<Id> findByName(const Entity &entity, const std::string &name);

    // Writing.
    EditResult apply(const Edit &edit);
    EditResult undo();
    EditResult redo();
    /// Label of the step that undo or redo would take; empty when there is none.
    QString undoLabel();
    QString redoLabel();
    /// Newest first. record limits it to the steps that touched one record.
    std::vector<HistoryStep> history(qint64 limit, qint64 offset = 0, int linesPerStep = 100,
                                     const Entity *entity = nullptr, const Id &record = {});
    qint64 historyCount();

    QString setting(const std::string &key);
    /// Settings are not part of the history.
    void setSetting(const std::string &key, const QString &value);

    /// A consistent copy while others use the file (VACUUM INTO); refuses to overwrite.
    void backupTo(const QString &path);
    /// The same into the folder of automatic backups beside the file, with rotation. Returns the path.
    QString automaticBackup(const QString &occasion);
    /// The same before a step that can be undone as well: a file of more than 64 MB is copied once in 24 hours, for the
    /// copy would take longer than the step. Returns an empty text when none was made.
    QString backupBefore(const QString &occasion);
    /// Structure of the file, references, values against their fields, search index. Empty: nothing to look at. What
    /// cannot be read is a problem like the others and does not end the look. For the search index a file open for
    /// reading only is copied to a temporary one.
    Problems check(const Progress &progress = {});

    /// Size of the file without its log.
    qint64 bytes();
    /// Limits the memory of this connection's page cache, for a second connection beside a long write.
    void limitCache(qint64 kibibytes);
    /// Long statements, such as building an index, stop with Cancelled once the function returns true. It is called
    /// every few milliseconds and must be cheap.
    void cancelWhen(bool (*requested)());

    /// Looks whether another connection has written since the last look; if so emits changed(). Cheap.
    void poll();

    Database &database();
    HybridClock &clock();
    /// For core/storage and core/search only, which alone include chapter.h.
    Chapter &chapter() { return *m_chapter; }

Q_SIGNALS:
    /// Something was written, here or (after poll) elsewhere. entities: keys of those touched; empty: any.
    void changed(const QStringList &entities);

private:
    /// Turns what an older version kept of entities unknown to it into records.
    void adoptRecords();
    explicit Store(std::unique_ptr<Chapter> chapter);
    std::unique_ptr<Chapter> m_chapter;
};
