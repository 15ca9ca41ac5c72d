// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/merge/knowledge.h"

#include <bitset>
#include <map>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

struct Broken : std::runtime_error {
    using std::runtime_error::runtime_error;
};

inline void mustHold(bool condition, const char *what)
{
    if (!condition)
        throw Broken(what);
}

/// Keeps, beside a simulated history and without stamps, who really knew what: a set of writes per site and per write.
/// The law has to come to the same conclusions from stamps and epochs alone.
class Oracle
{
public:
    static constexpr std::size_t most = 768;
    using Set = std::bitset<most>;           ///< Of numbers of writes.
    using Key = std::pair<int, std::string>; ///< Record and field.

    struct Entry {
        Key key;
        merge::Write write;
        Set past;         ///< Writes of the same register that its author knew.
        Set observed;     ///< Acts: writes of the same record that its author knew.
        bool out = false; ///< Whether any chapter ever held it. Cells of a returned table that all skip never are.
    };

    bool isFull(std::size_t more) const { return m_entries.size() + more > most; }
    const std::vector<Entry> &entries() const { return m_entries; }
    Set &heard(const Id &site) { return m_heard[site]; }

    /// The number of a write; throws Broken when nobody made it.
    std::size_t known(const Key &key, const Stamp &stamp) const
    {
        const auto at = m_numbers.find({key, stamp});
        mustHold(at != m_numbers.end(), "a value appears that nobody wrote");
        return at->second;
    }

    /// site, which has heard so much, writes while it holds record. The write itself is heard by the site.
    void note(const Key &key, const merge::Write &write, Set &heard, const merge::Record &record)
    {
        const std::size_t mine = m_entries.size();
        Entry entry{key, write, heard & m_ofKey[key], heard};
        for (const merge::Write &one : record.of(key.second).writes()) {
            const std::size_t held = known(key, one.stamp);
            entry.past.set(held);
            entry.past |= m_entries[held].past;
        }
        for (const auto &[field, held] : record.fields)
            for (const merge::Write &one : held.writes())
                entry.observed |= m_ofStep[{key.first, one.stamp}];
        m_numbers[{key, write.stamp}] = mine;
        m_ofKey[key].set(mine);
        m_ofStep[{key.first, write.stamp}].set(mine);
        heard.set(mine);
        m_entries.push_back(std::move(entry));
    }
    void setOut(const Key &key, const Stamp &stamp) { m_entries[known(key, stamp)].out = true; }

    /// By the truth: whether everything that record holds was known to one of those who deleted it.
    bool isDeleted(int name, const merge::Record &record) const
    {
        std::vector<const Entry *> deletions;
        for (const merge::Write &act : record.of(merge::deletionField).writes()) {
            if (act.value != merge::deletedCell)
                return false;
            deletions.push_back(&m_entries[known({name, std::string(merge::deletionField)}, act.stamp)]);
        }
        if (deletions.empty())
            return false;
        for (const auto &[field, held] : record.fields)
            for (const merge::Write &one : held.writes()) {
                const std::size_t value = known({name, field}, one.stamp);
                bool was = field == merge::deletionField;
                for (const Entry *act : deletions)
                    was |= act->observed.test(value) || act->write.stamp == one.stamp;
                if (!was)
                    return false;
            }
        return true;
    }

private:
    std::vector<Entry> m_entries;
    std::map<std::pair<Key, Stamp>, std::size_t> m_numbers;
    std::map<Key, Set> m_ofKey;
    std::map<std::pair<int, Stamp>, Set> m_ofStep;
    std::map<Id, Set> m_heard;
};
