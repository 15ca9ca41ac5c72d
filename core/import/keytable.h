// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <cstddef>
#include <vector>

namespace imports {

/// A hash table from 64-bit keys to numbers, with repeated keys: 16 bytes an entry.
class KeyTable
{
public:
    /// Makes room for this many entries, so that inserting them does not grow the table.
    void reserve(std::size_t entries);
    void insert(quint64 key, qint64 value);
    /// The first value with this key, or -1.
    qint64 find(quint64 key) const;
    /// The first values with this key in the order of insertion, at most limit.
    std::vector<qint64> findAll(quint64 key, std::size_t limit) const;
    bool empty() const { return m_count == 0; }

private:
    struct Entry {
        quint64 key = 0; ///< 0: free.
        qint64 value = 0;
    };
    void grow(std::size_t capacity);
    std::size_t slotOf(quint64 key) const;

    std::vector<Entry> m_entries;
    std::size_t m_count = 0;
};

}
