// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/keytable.h"

#include <algorithm>
#include <utility>

namespace imports {

std::size_t KeyTable::slotOf(quint64 key) const
{
    // The upper half of a product of the mixed key and the size: spreads over any size, so that the table need not
    // be a power of two and twice as large as necessary.
    const quint64 mixed = (key ^ key >> 32) * 0x9E3779B97F4A7C15ULL;
    return std::size_t((mixed >> 32) * quint64(m_entries.size()) >> 32);
}

void KeyTable::reserve(std::size_t entries)
{
    const std::size_t capacity = entries + entries / 3 + 64;
    if (capacity > m_entries.size())
        grow(capacity);
}

void KeyTable::grow(std::size_t capacity)
{
    std::vector<Entry> old = std::move(m_entries);
    m_entries.assign(capacity, {});
    m_count = 0;
    // From the start of a run, so that equal keys keep their order.
    std::size_t start = 0;
    while (start < old.size() && old[start].key != 0)
        ++start;
    for (std::size_t i = 0; i < old.size(); ++i)
        if (const Entry &entry = old[(start + i) % old.size()]; entry.key != 0)
            insert(entry.key, entry.value);
}

void KeyTable::insert(quint64 key, qint64 value)
{
    if ((m_count + 1) * 5 > m_entries.size() * 4)
        grow(std::max<std::size_t>(64, m_entries.size() * 2));
    std::size_t at = slotOf(key);
    while (m_entries[at].key != 0)
        at = at + 1 == m_entries.size() ? 0 : at + 1;
    m_entries[at] = {key, value};
    ++m_count;
}

qint64 KeyTable::find(quint64 key) const
{
    if (m_entries.empty())
        return -1;
    std::size_t at = slotOf(key);
    while (m_entries[at].key != 0 && m_entries[at].key != key)
        at = at + 1 == m_entries.size() ? 0 : at + 1;
    return m_entries[at].key == 0 ? -1 : m_entries[at].value;
}

std::vector<qint64> KeyTable::findAll(quint64 key, std::size_t limit) const
{
    std::vector<qint64> out;
    if (m_entries.empty())
        return out;
    for (std::size_t at = slotOf(key); m_entries[at].key != 0 && out.size() < limit;
         at = at + 1 == m_entries.size() ? 0 : at + 1)
        if (m_entries[at].key == key)
            out.push_back(m_entries[at].value);
    return out;
}

}
