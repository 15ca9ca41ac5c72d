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
/// A cursor reads `columns(entity)` as its row expressions and calls `verdict` for each row, and `sends` for each field
/// of a row that is sent. A value, including a list, is sent or withheld as a whole: part of a value would be one that
/// its author never wrote. A withheld value is sent without a stamp. Its concurrent writes (conflicts) are sent only if
/// `sends` allows their own text.
class Gate
{
public:
    Gate(Store &store, const Audience &audience);
    ~Gate();

    const Audience &audience() const { return m_audience; }
    /// Row expressions (RowColumns::expressions) for verdict(): the policy's, then the subjects.
    std::string columns(const Entity &entity) const;
    /// The permission of a row; `first` is the cursor's column where columns() begin. A record about a record that is
    /// not sent is not sent either.
    Permission verdict(const Entity &entity, const StoredRow &row, int first);
    /// The permission of a stored record, including a deleted one; Stays if it does not exist.
    Permission verdict(const Entity &entity, const Id &id);
    bool leaves(const Entity &entity, const Id &id) { return verdict(entity, id) != Permission::Stays; }

    /// True if the current value of a field is sent in a record with this verdict; text is its canonical text.
    /// References are sent if all records they name are sent and are in the file.
    bool sends(const Entity &entity, const Field &field, Permission verdict, std::string_view text);
    /// The same for the ID of a Kind::Reference.
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
    mutable const EntityPolicy *m_policy = nullptr; ///< The policy of the last entity.
    int m_depth = 0;
};

}
