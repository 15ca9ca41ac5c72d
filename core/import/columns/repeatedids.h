// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QtGlobal>

#include <string_view>
#include <unordered_set>
#include <vector>

namespace imports {

/// The ids that may occur more than once in a table: all that do, and about one in 150 that do not. The second pass
/// over the table has to remember only these. A Bloom filter (B. H. Bloom, Space/time trade-offs in hash coding with
/// allowable errors, 1970) of 12 bits and 4 hashes an id: 1.5 bytes a row instead of 20.
class RepeatedIds
{
public:
    explicit RepeatedIds(qint64 expectedRows);
    /// A cell of the id column; anything but an id is ignored.
    void add(std::string_view cell);
    bool mayRepeat(const Id &id) const { return m_repeated.contains(hashOf(id)); }
    /// Frees the memory that only add() needs.
    void finish() { m_bits = {}; }

    static quint64 hashOf(const Id &id);

private:
    std::vector<quint64> m_bits;
    std::unordered_set<quint64> m_repeated;
};

}
