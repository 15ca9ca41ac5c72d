// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/record.h"

#include <QString>

#include <map>
#include <optional>
#include <utility>
#include <vector>

/// Why an edit happened. Stored in the history, so numbers are never reused.
enum class EditKind : unsigned char {
    Form = 1,
    Import = 2,
    Undo = 3,
    Redo = 4,
    Removal = 5,
    Restore = 6,
    Merge = 7,
    Other = 8
};
/// Stable key of a kind for JSON.
const char *editKindKey(EditKind kind);

/// A change to one record.
struct RecordChange {
    enum class What : unsigned char { Update = 0, Create = 1, Remove = 2, Restore = 3 };

    What what = What::Update;
    const Entity *entity = nullptr;
    Id id; ///< Null when creating: a new ID is drawn.
    std::vector<std::pair<const Field *, Value>> values;
    /// All unknown columns of the record; nothing: unchanged.
    std::optional<std::map<std::string, std::string>> extra;
};

/// One step of the history, written atomically and undone as a whole.
struct Edit {
    EditKind kind = EditKind::Form;
    QString label; ///< For the Undo menu and the history: "Edit pledge", "Import pledges.csv".
    std::vector<RecordChange> changes;
};

/// The result of an edit.
struct EditResult {
    qint64 step = 0; ///< Sequence number in the history; 0 if nothing changed and no step was added.
    qint64 created = 0, changed = 0, unchanged = 0, removed = 0, restored = 0;
    std::vector<Id> ids; ///< Of the records in the edit's order (not filled for imports, undo and redo).
    Problems problems;   ///< If one is a Severity::Error, nothing was written.
    bool refused() const;
};

/// One step for display in the history.
struct HistoryStep {
    qint64 step = 0;
    qint64 wallMs = 0; ///< UTC.
    QString user;      ///< Account name; may be empty.
    QString from;      ///< File name of the import, else the name of the chapter file.
    EditKind kind = EditKind::Other;
    QString label;
    qint64 created = 0, changed = 0, removed = 0, restored = 0; ///< Records.
    bool undone = false;
    /// One changed field. Created records have one line per entity, without a field.
    struct Line {
        const Entity *entity = nullptr;
        Id record; ///< Null for a range of created records.
        RecordChange::What what = RecordChange::What::Update;
        std::string field; ///< Key; may be unknown to this version.
        Value before, after;
    };
    std::vector<Line> lines; ///< Limited by linesPerStep.
};
