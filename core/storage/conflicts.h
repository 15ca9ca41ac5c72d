// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/merge/conflicts.h"
#include "core/storage/store.h"

#include <optional>
#include <set>
#include <string>
#include <vector>

/// What people wrote without knowing of each other's, as a person reviews it.
///
/// The list follows from what the file holds: chapters that heard the same list the same, and a conflict that somebody
/// settles anywhere is gone everywhere once that arrives.
struct StoredConflict {
    using Kind = merge::Conflict::Kind;

    /// One of the values.
    struct Side {
        Value value; ///< Of a deletion: present `removed` or `kept`.
        Stamp stamp;
        qint64 wallMs = 0; ///< When, as the clock there said; for an imported table when it was met here.
        QString who;       ///< The name of the chapter or of the table; may be empty.
        bool ours = false; ///< Written by this very file.
    };

    const Entity *entity = nullptr;
    Id record;
    Kind kind = Kind::Values;
    std::string field;             ///< Key of a field, header of an unknown column, or `_del`.
    std::vector<Side> sides;       ///< At least two, the one shown first.
    std::optional<Value> ancestor; ///< What stood there before ours was written, if the history here knows.
    Id joinedInto;                 ///< Kind::Joined: the record that stands for this one.

    /// `pledge:0198…:phone`, the same in every chapter.
    std::string key() const;
    /// The field's caption, or what the conflict is about in words.
    QString caption() const;
    /// What this file wrote; where it wrote none of them, what it shows.
    const Side &ours() const;
    /// The highest of the others.
    const Side &theirs() const;
    /// The one that was written last, as clocks say.
    const Side &newest() const;
};

enum class Keep : unsigned char { Ours, Theirs, Newest };

/// What a person decided about one conflict.
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
    /// One text per conflict in this file, to compare before and after a write.
    std::set<std::string> marks();
    /// By entity, record and field.
    std::vector<StoredConflict> list(qint64 limit = -1, qint64 offset = 0);
    /// Nothing when there is none (any more).
    std::optional<StoredConflict> find(const std::string &key);
    /// Those of one record.
    std::vector<StoredConflict> of(const Entity &entity, const Id &record);

    /// One step of the history, which can be undone. Deciding about one value of a record that was joined into another
    /// decides the same about its others. Conflicts that are not there are Errors, and nothing is written.
    EditResult resolve(const std::vector<Decision> &decisions, const QString &label);
    EditResult resolveAll(Keep keep, const QString &label);

private:
    /// Who knew what: as the file says, or as a step on its way does.
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
