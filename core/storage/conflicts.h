// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/merge/conflicts.h"
#include "core/storage/store.h"

#include <optional>
#include <set>
#include <string>
#include <vector>

/// A conflict of concurrent edits, prepared for review.
///
/// The list depends only on the writes in the file: chapters with the same writes list the same conflicts, and a
/// conflict resolved in one chapter disappears in the others once that reaches them.
struct StoredConflict {
    using Kind = merge::Conflict::Kind;

    /// One of the values.
    struct Side {
        Value value; ///< Of a deletion: present `removed` or `kept`.
        Stamp stamp;
        qint64 wallMs = 0; ///< By the clock of the computer; for an imported table, when it was imported here.
        QString who;       ///< The name of the chapter or of the table; may be empty.
        bool ours = false; ///< Written by this very file.
    };

    const Entity *entity = nullptr;
    Id record;
    Kind kind = Kind::Values;
    std::string field;             ///< Key of a field, header of an unknown column, or `_del`.
    std::vector<Side> sides;       ///< At least two, the one shown first.
    std::optional<Value> ancestor; ///< The value before ours was written, if the history has it.
    Id joinedInto;                 ///< Kind::Joined: the record this one was joined into.

    /// `pledge:0198…:phone`, the same in every chapter.
    std::string key() const;
    /// The field's caption, or what the conflict is about in words.
    QString caption() const;
    /// The value this file wrote, or the one it shows if it wrote none of them.
    const Side &ours() const;
    /// The value with the highest stamp of the others.
    const Side &theirs() const;
    /// The one written last, by clock time.
    const Side &newest() const;
};

enum class Keep : unsigned char { Ours, Theirs, Newest };

/// A person's decision about one conflict.
struct Decision {
    std::string conflict; ///< StoredConflict::key.
    Keep keep = Keep::Newest;
    std::optional<Value> value = std::nullopt; ///< Kind::Values: this instead of any side.
};

class SiteKnowledge;
class Writer;

class Conflicts
{
public:
    explicit Conflicts(Store &store)
        : m_store(store)
    {}

    qint64 count();
    /// One text per conflict in this file, to compare the conflicts before and after a write.
    std::set<std::string> marks();
    /// By entity, record and field.
    std::vector<StoredConflict> list(qint64 limit = -1, qint64 offset = 0);
    /// Nothing if the conflict does not exist or was resolved.
    std::optional<StoredConflict> find(const std::string &key);
    /// The conflicts of one record.
    std::vector<StoredConflict> of(const Entity &entity, const Id &record);

    /// One undoable step of the history. A decision about one value of a record that was joined into another applies to
    /// all its values. An unknown conflict is an Error, and nothing is written.
    EditResult resolve(const std::vector<Decision> &decisions, const QString &label);
    EditResult resolveAll(Keep keep, const QString &label);

private:
    /// Known versions as stored, or as an uncommitted step changes them.
    struct View {
        const SiteKnowledge &sites;
        const merge::Epochs &epochs;
    };
    std::vector<StoredConflict> list(const View &view, qint64 limit, qint64 offset);
    std::optional<StoredConflict> find(const View &view, const std::string &key);
    std::vector<StoredConflict> ofRow(const View &view, const Entity &entity, qint64 pk,
                                      const std::string &onlyField = {});
    void decide(const View &view, Writer &writer, const StoredConflict &conflict, const Decision &decision);

    Store &m_store;
};
