// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/model/value.h"
#include "core/privacy/audience.h"
#include "core/sqlite/sqlite.h"

#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

namespace privacy {

/// Judges the records of one file for one audience. To be used within one read transaction: it remembers what it found.
///
/// A walk over rows selects `columns(entity)` behind its own columns, asks `verdict` for each row, and for each field
/// of a row that leaves `sends`. A value is sent whole or withheld whole, lists too: a value that was cut would be one
/// that nobody ever wrote, under the stamp of its author. A withheld value leaves no stamp, and none of the writes
/// beside it (conflicts) leaves either unless `sends` says so for its own text.
class Gate
{
public:
    Gate(Database &db, const Audience &audience);
    ~Gate();

    const Audience &audience() const { return m_audience; }
    /// SQL for what verdict() reads: the plan's expression, then the subjects.
    std::string columns(const Entity &entity) const;
    /// The verdict of a row; `first` is where columns() begin. A record stays that is about one that stays.
    Permission verdict(const Entity &entity, const Statement &row, int first);
    /// The verdict of a stored record, also of a deleted one; Stays when there is none.
    Permission verdict(const Entity &entity, const Id &id);
    bool leaves(const Entity &entity, const Id &id) { return verdict(entity, id) != Permission::Stays; }

    /// Whether the present value of a field leaves in a record with this verdict; text is its canonical text.
    /// References leave when all that they name leaves: what is not in the file does not.
    bool sends(const Entity &entity, const Field &field, Permission verdict, std::string_view text);
    /// The same for Kind::Reference without a detour over text.
    bool sends(const Entity &entity, const Field &field, Permission verdict, const Id &id);
    /// The value that leaves: as it is or withheld.
    Value outgoing(const Entity &entity, const Field &field, Permission verdict, const Value &value);

private:
    struct Lookup;
    enum class Found : unsigned char { Stays = 0, Plain = 1, Marked = 2, Removed = 3, Missing = 4 };

    const Plan &planOf(const Entity &entity) const;
    Found find(const Entity &entity, const Id &id);
    Found lookUp(const Entity &entity, const Id &id);
    bool subjectStays(const Field &field, const Statement &row, int column);
    bool sendsField(const Entity &entity, const Field &field, Permission verdict) const;
    bool namesOnlyLeaving(const Field &field, std::string_view text);

    Database &m_db;
    Audience m_audience;
    std::unordered_set<Id> m_minorsUnits; ///< Of minors: who belongs to one is taken for a minor.
    std::map<const Entity *, std::unique_ptr<Lookup>> m_lookups;
    std::map<const Entity *, std::unordered_map<Id, Found>> m_known;
    mutable const Plan *m_plan = nullptr; ///< Of the entity asked for last.
    int m_depth = 0;
};

}
