// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/model/value.h"
#include "core/privacy/audience.h"
#include "core/storage/rowcursor.h"

#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

namespace privacy {

/// Decides which records and values of one file an audience gets. Use it within one read transaction: it caches
/// results.
///
/// A cursor reads `columns(entity)` as its row expressions, asks `verdict` for each row, and for each field
/// of a row that leaves `sends`. A value is sent whole or withheld whole, lists too: a value that was cut would be one
/// that nobody ever wrote, under the stamp of its author. A withheld value leaves no stamp, and none of the writes
/// beside it (conflicts) leaves either unless `sends` says so for its own text.
class Gate
{
public:
    Gate(Store &store, const Audience &audience);
    ~Gate();

    const Audience &audience() const { return m_audience; }
    /// Row expressions (RowColumns::expressions) for verdict(): the policy's, then the subjects.
    std::string columns(const Entity &entity) const;
    /// The permission of a row; `first` is the cursor's column where columns() begin. A record about a record that
    /// stays, stays.
    Permission verdict(const Entity &entity, const StoredRow &row, int first);
    /// The permission of a stored record, also of a deleted one; Stays if it does not exist.
    Permission verdict(const Entity &entity, const Id &id);
    bool leaves(const Entity &entity, const Id &id) { return verdict(entity, id) != Permission::Stays; }

    /// Whether the present value of a field leaves in a record with this verdict; text is its canonical text.
    /// References leave when all that they name leaves: what is not in the file does not.
    bool sends(const Entity &entity, const Field &field, Permission verdict, std::string_view text);
    /// The same for Kind::Reference without a detour over text.
    bool sends(const Entity &entity, const Field &field, Permission verdict, const Id &id);
    /// The value to send: unchanged or withheld.
    Value outgoing(const Entity &entity, const Field &field, Permission verdict, const Value &value);

private:
    struct Lookup;
    enum class Found : unsigned char { Stays = 0, Plain = 1, Marked = 2, Removed = 3, Missing = 4 };

    const EntityPolicy &policyOf(const Entity &entity) const;
    Found find(const Entity &entity, const Id &id);
    Found lookUp(const Entity &entity, const Id &id);
    bool subjectStays(const Field &field, const StoredRow &row, int column);
    bool sendsField(const Entity &entity, const Field &field, Permission verdict) const;
    bool namesOnlyLeaving(const Field &field, std::string_view text);

    Store &m_store;
    Audience m_audience;
    std::unordered_set<Id> m_minorsUnits; ///< Units of minors: their members count as minors.
    std::map<const Entity *, std::unique_ptr<Lookup>> m_lookups;
    std::map<const Entity *, std::unordered_map<Id, Found>> m_known;
    mutable const EntityPolicy *m_policy = nullptr; ///< Of the entity asked for last.
    int m_depth = 0;
};

}
