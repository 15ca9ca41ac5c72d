// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/bundle/tableschema.h"
#include "core/storage/rowcursor.h"

#include <map>
#include <set>
#include <unordered_set>
#include <vector>

namespace bundle {

/// Observes the rows of a bundle as they are written, to find out what its description can state: types, choices, and
/// references that resolve inside the bundle. Fast enough for every cell of a million rows.
class Facts
{
public:
    Facts();

    /// A cell of a live or hidden record. The cursor's columns are the entity's fields.
    void cell(const Entity &entity, int field, const StoredRow &row, StoredRow::Type type)
    {
        if (&entity != m_entity)
            turnTo(entity);
        if (const Watch watch = (*m_entityWatches)[std::size_t(field)]; watch != Watch::Nothing)
            look(watch, (*m_entityColumns)[std::size_t(field)], entity.fields[std::size_t(field)], row, field, type);
    }
    /// The observed fields of an entity, looked up once for all its rows.
    bool isWatched(const Entity &entity, int field) const
    {
        return m_watches.at(&entity)[std::size_t(field)] != Watch::Nothing;
    }
    /// A live record was written; in the order of ids.
    void live(const Entity &entity, const Id &id);
    /// All live records of the entity were written.
    void finished(const Entity &entity);
    /// After everything was written.
    std::vector<ColumnFacts> of(const Entity &entity);

private:
    enum class Watch : unsigned char { Nothing, Number, YesNo, Choice, Reference };
    struct Target {
        std::vector<Id> ids;
        bool finished = false, tooMany = false;
        bool contains(const Id &id) const;
    };
    struct Column {
        ColumnFacts facts;
        std::string lastChoice;
        Id last;
        bool broken = false;            ///< A reference points outside the bundle.
        std::unordered_set<Id> pending; ///< Targets that may still be written.
    };

    void turnTo(const Entity &entity);
    void look(Watch watch, Column &seen, const Field &field, const StoredRow &row, int column, StoredRow::Type type);
    void reference(Column &column, const Entity &to, const Id &id);

    std::map<const Entity *, std::vector<Watch>> m_watches;
    std::map<const Entity *, std::vector<Column>> m_columns;
    std::map<const Entity *, Target> m_targets; ///< Entities that a field refers to.
    const Entity *m_entity = nullptr;           ///< The entity that is being written.
    const std::vector<Watch> *m_entityWatches = nullptr;
    std::vector<Column> *m_entityColumns = nullptr;
};

}
