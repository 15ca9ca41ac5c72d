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

/// The ground truth of a simulated history: records, without stamps, which writes each site and each write had
/// observed. The merge must reach the same conclusions from stamps and epochs alone.
class Oracle
{
public:
    static constexpr std::size_t most = 768;
    using Set = std::bitset<most>;           ///< A set of write numbers.
    using Key = std::pair<int, std::string>; ///< Record and field.

    struct Entry {
        Key key;
        merge::Write write;
        Set past;         ///< Writes of the same register that the author had observed.
        Set observed;     ///< Acts: writes of the same record that the author had observed.
        bool out = false; ///< Some chapter has had it. Not true for table cells that every import skipped.
    };

    bool isFull(std::size_t more) const { return m_entries.size() + more > most; }
    const std::vector<Entry> &entries() const { return m_entries; }
    Set &heard(const Id &site) { return m_heard[site]; }

    /// Returns the number of a write. Throws Broken if it does not exist.
    std::size_t known(const Key &key, const Stamp &stamp) const
    {
        const auto at = m_numbers.find({key, stamp});
        mustHold(at != m_numbers.end(), "a value exists that nobody wrote");
        return at->second;
    }

    /// Adds a write of a site that has observed heard and has this record. Adds the write to heard.
    void note(const Key &key, const merge::Write &write, Set &heard, const merge::Record &record)
    {
        const std::size_t mine = m_entries.size();
        Entry entry{key, write, heard & m_ofKey[key], heard};
        for (const merge::Write &one : record.of(key.second).writes()) {
            const std::size_t number = known(key, one.stamp);
            entry.past.set(number);
            entry.past |= m_entries[number].past;
        }
        for (const auto &[field, values] : record.fields)
            for (const merge::Write &one : values.writes())
                entry.observed |= m_ofStep[{key.first, one.stamp}];
        m_numbers[{key, write.stamp}] = mine;
        m_ofKey[key].set(mine);
        m_ofStep[{key.first, write.stamp}].set(mine);
        heard.set(mine);
        m_entries.push_back(std::move(entry));
    }
    void setOut(const Key &key, const Stamp &stamp) { m_entries[known(key, stamp)].out = true; }

    /// True if each value of the record had been observed by one of its deletions.
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
        for (const auto &[field, values] : record.fields)
            for (const merge::Write &one : values.writes()) {
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
