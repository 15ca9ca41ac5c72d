// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/keytable.h"

#include <algorithm>
#include <utility>

namespace exchange {

std::size_t KeyTable::slotOf(quint64 key) const
{
    return std::size_t(key * 0x9E3779B97F4A7C15ULL >> 20) & (m_entries.size() - 1);
}

void KeyTable::reserve(std::size_t entries)
{
    std::size_t capacity = 64;
    while (capacity * 3 < entries * 4 + 16)
        capacity *= 2;
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
        at = (at + 1) & (m_entries.size() - 1);
    m_entries[at] = {key, value};
    ++m_count;
}

qint64 KeyTable::find(quint64 key) const
{
    const std::vector<qint64> found = findAll(key, 1);
    return found.empty() ? -1 : found.front();
}

std::vector<qint64> KeyTable::findAll(quint64 key, std::size_t limit) const
{
    std::vector<qint64> out;
    if (m_entries.empty())
        return out;
    for (std::size_t at = slotOf(key); m_entries[at].key != 0 && out.size() < limit;
         at = (at + 1) & (m_entries.size() - 1))
        if (m_entries[at].key == key)
            out.push_back(m_entries[at].value);
    return out;
}

}
