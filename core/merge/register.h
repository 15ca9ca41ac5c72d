// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/merge/epochs.h"

#include <string>
#include <vector>

namespace merge {

/// One value written by a chapter file. Immutable: it keeps its stamp however many chapters pass it on.
struct Write {
    Stamp stamp;
    /// The canonical cell. This module does not interpret it; values are compared byte by byte.
    std::string value;
    /// Versions that this write replaced although they are not covered by its site's epoch: values that arrived in a
    /// filtered bundle. For this register only. Normally empty.
    VersionVector supersededContext{};
    /// Deletions and joins only: stamps of values in the same record that the author had observed although they are not
    /// covered by the epoch. Sorted; normally empty. See record.h.
    std::vector<Stamp> observed{};
    friend bool operator==(const Write &, const Write &) = default;
};

/// True if the author of the later write had observed the earlier one. Both are writes of the same register.
bool happenedBefore(const Write &earlier, const Write &later, const Epochs &epochs);

/// One field of one record: all writes that no other write replaced. Normally there is one. Several are concurrent
/// values; all are kept until someone who has observed them writes again. The shown value is the one with the highest
/// stamp, and in a tie the greater value: clocks decide only what is displayed. No writes: the field was never written.
///
/// A field with one write and no supersededContext needs one stamp in storage, and shares the row's stamp if it was
/// written when the row was created. Concurrent writes, supersededContext and observed are stored in separate rows. A
/// field that is not recorded and has no stamp of its own was never written and has no writes, even though the row has
/// a stamp: otherwise a list without a column would contradict one that has it. Clearing a field is a write with its
/// own stamp.
class Register
{
public:
    Register() = default;
    explicit Register(Write only) { m_writes.push_back(std::move(only)); }

    bool empty() const { return m_writes.empty(); }
    /// In descending order of stamp, then value.
    const std::vector<Write> &writes() const { return m_writes; }
    /// Must not be called on an empty register.
    const Write &shown() const { return m_writes.front(); }
    bool isConflict() const;

    /// Replaces the whole content by a write whose author has observed it.
    void replace(Write write) { m_writes.assign(1, std::move(write)); }
    /// Adds a stored write, without checking whether another write replaces it.
    void insert(Write write);
    /// Merges the other state into this one. Commutative, associative and idempotent if epochs contains the epochs of
    /// both sides. Returns whether this register changed.
    bool join(const Register &other, const Epochs &epochs);

    friend bool operator==(const Register &, const Register &) = default;

private:
    std::vector<Write> m_writes;
};

}
