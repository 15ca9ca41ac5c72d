// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/merge/epochs.h"

#include <string>
#include <vector>

namespace merge {

/// One value as somebody wrote it. It never changes: relayed through any number of chapters it keeps its stamp.
struct Write {
    Stamp stamp;
    /// The canonical cell. What it means is not this module's business; it is compared byte by byte.
    std::string value;
    /// What it replaced although its site's epoch does not cover it: values that came in a filtered bundle. For this
    /// register only. Normally empty.
    VersionVector supersededContext{};
    /// Deletions and joins only: the stamps of values of the same record that its author held although the epoch does
    /// not cover them. Sorted, normally empty. See record.h.
    std::vector<Stamp> observed{};
    friend bool operator==(const Write &, const Write &) = default;
};

/// True when whoever made the later write had observed the earlier one. Both are writes of the same register.
bool happenedBefore(const Write &earlier, const Write &later, const Epochs &epochs);

/// One field of one record: all writes that no other write replaced. Normally one. More than one are values that
/// people wrote without knowing of each other's; all are kept until somebody who knows them writes again.
/// The one shown is the one with the highest stamp, then the greater value: clocks choose what is displayed, and
/// nothing else. None at all: nobody ever wrote the field.
///
/// Storage needs one stamp for a field with one write and no `over`, and that stamp is the row's own for everything
/// that was written when the row was made; siblings, `over` and `knew` are rows elsewhere. A field that is not recorded
/// and has no stamp of its own was never written and has no writes, although the row has a stamp: otherwise a list that
/// lacks a column would contradict one that has it. Clearing a field is a write like any other and has its own stamp.
class Register
{
public:
    Register() = default;
    explicit Register(Write only) { m_writes.push_back(std::move(only)); }

    bool empty() const { return m_writes.empty(); }
    /// Highest first.
    const std::vector<Write> &writes() const { return m_writes; }
    /// Must not be called on an empty register.
    const Write &shown() const { return m_writes.front(); }
    bool isConflict() const;

    /// Someone who knows this register writes: what it held is replaced.
    void replace(Write write) { m_writes.assign(1, std::move(write)); }
    /// Adds a write as storage finds it. Does not ask whether it is replaced by another.
    void insert(Write write);
    /// Takes in the other state. Commutative, associative and idempotent as long as epochs holds the epochs of both
    /// sides. Returns whether this register changed.
    bool join(const Register &other, const Epochs &epochs);

    friend bool operator==(const Register &, const Register &) = default;

private:
    std::vector<Write> m_writes;
};

}
