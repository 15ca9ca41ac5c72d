// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/progress.h"
#include "core/people/personmatch.h"
#include "core/storage/store.h"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace people {

/// The live people of one entity with only the values that tell them apart, in about 90 bytes each.
class People
{
public:
    /// True for entities with a first and a last name.
    static bool are(const Entity &entity);

    /// Reads all of them. progress: in row numbers. Throws Cancelled if it returns false.
    People(Store &store, const Entity &entity, const Progress &progress);

    std::size_t size() const { return m_entries.size(); }
    const Id &id(std::uint32_t person) const { return m_entries[person].id; }
    PersonView view(std::uint32_t person) const;
    /// All addresses or numbers of a person, the main one first, separated by line feeds.
    std::string_view emails(std::uint32_t person) const { return part(m_entries[person], Emails); }
    std::string_view phones(std::uint32_t person) const { return part(m_entries[person], Phones); }
    /// Of a pledge; empty for persons and if not given. An action is the bytes of its id, or its name if it is not in
    /// the file.
    const std::string &kind(std::uint32_t person) const { return m_words[m_entries[person].kind]; }
    const std::string &action(std::uint32_t person) const { return m_words[m_entries[person].action]; }

private:
    enum Part : unsigned char { Emails, Phones, Given, Family, Zip, Parts };
    struct Entry {
        Id id;
        std::uint64_t start = 0; ///< Of its texts in m_texts, in the order of Part.
        std::array<std::uint16_t, Parts> length{};
        std::uint32_t kind = 0, action = 0;
    };
    std::string_view part(const Entry &entry, Part part) const;
    void put(Entry &entry, Part part, std::string_view text);
    std::uint32_t numberOf(std::string_view word);

    std::vector<Entry> m_entries;
    std::string m_texts;
    std::vector<std::string> m_words{std::string()}; ///< Kinds and actions, which repeat.
    std::unordered_map<std::string, std::uint32_t> m_numbers;
};

}
