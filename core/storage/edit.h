// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/record.h"

#include <QString>

#include <map>
#include <optional>
#include <utility>
#include <vector>

/// Why an edit happened; written to the history, so numbers are never reused.
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

/// What is to happen to one record.
struct RecordChange {
    enum class What : unsigned char { Update = 0, Create = 1, Remove = 2, Restore = 3 };

    What what = What::Update;
    const Entity *entity = nullptr;
    Id id; ///< Null when creating: one is minted.
    std::vector<std::pair<const Field *, Value>> values;
    /// The record's unknown columns as a whole; nothing: unchanged.
    std::optional<std::map<std::string, std::string>> extra;
};

/// One step of the history: everything in it is written together or not at all, and undone together.
struct Edit {
    EditKind kind = EditKind::Form;
    QString label; ///< What a person did, for the Undo menu and the history: "Edit pledge", "Import pledges.csv".
    std::vector<RecordChange> changes;
};

/// What became of an edit.
struct EditResult {
    qint64 step = 0; ///< Sequence number in the history; 0 when nothing was changed, so no step was made.
    qint64 created = 0, changed = 0, unchanged = 0, removed = 0, restored = 0;
    std::vector<Id> ids; ///< Of the records in the edit's order (not filled for imports, undo and redo).
    Problems problems;   ///< With one Severity::Error among them nothing was written.
    bool refused() const;
};

/// One step as the history shows it.
struct HistoryStep {
    qint64 step = 0;
    qint64 wallMs = 0; ///< UTC.
    QString user;      ///< Who, as the computer names the account; may be empty.
    QString from;      ///< Where: a file name for imports, else the chapter file's own name.
    EditKind kind = EditKind::Other;
    QString label;
    qint64 created = 0, changed = 0, removed = 0, restored = 0; ///< Records.
    bool undone = false;
    /// One changed field; for a created record there is one line per entity without a field.
    struct Line {
        const Entity *entity = nullptr;
        Id record; ///< Null for a range of created records.
        RecordChange::What what = RecordChange::What::Update;
        std::string field; ///< Key; may be unknown to this version.
        Value before, after;
    };
    std::vector<Line> lines; ///< At most as many as asked for.
};
