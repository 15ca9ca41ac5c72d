// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/field.h"

#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

/// One name that other programs or people give a column. Read from resources/aliases/<language>.csv.
struct Alias {
    std::string target; ///< A field key, `full_name`, `external_id`, or `none` (known not to be a field).
    std::string part;   ///< The part of the target: "time", "2", "attended"; or the system of an external id.
    std::string entity; ///< Key of the only entity the alias is for; empty: any entity with the field.
    std::string source; ///< Key of the only source the alias is for; empty: any.
    int rank = 0;       ///< The lowest wins if several columns have the same target.
    int words = 1;      ///< The number of words in the name.
};

/// A program whose files are recognized by their headers. Read from resources/aliases/sources.csv, in that order.
struct SourceProgram {
    std::string key, name;
    std::vector<std::string> signature; ///< See SourceProgram::matches.
    std::string entity;                 ///< Key of the entity of its rows; empty: detected as in any other file.
    std::string system;                 ///< Prefix of its ids in external_ids.
    std::string separator;              ///< Separates the items of a list in a cell; empty: a semicolon.
    std::vector<std::pair<std::string, std::string>>
        defaults; ///< Values of every row from this
                  ///< source; `@kinds starts`: what the row has in these fields.

    /// True if every part of the signature matches: `word` (a header, folded to a word), `word*` (the start of one),
    /// `raw:text` (text inside a header as written), `first:word` (the first header).
    bool matches(const std::vector<std::string> &header) const;
};

/// An entity's own names for its fields, folded to words: keys, and captions in English and the current language.
struct FieldWords {
    std::unordered_map<std::string, const Field *> keys, captions;
    explicit FieldWords(const Entity &entity);
};

/// The tables of column names. They are data files, so that a language or a program can be added without code.
class Aliases
{
public:
    /// Reads the tables on first use.
    static const Aliases &get();

    /// Returns the aliases of a header that was folded to a word, best first. Leaves out aliases for another entity or
    /// source, and those whose field the entity does not have.
    std::vector<const Alias *> find(std::string_view word, const Entity &entity, std::string_view source) const;
    /// True if the header is known for any entity: as a key, a caption or an alias.
    bool knows(std::string_view header) const;
    /// Returns the canonical text that a word means in a field; null if there is none. An empty text means not
    /// recorded.
    const std::string *value(const Entity &entity, const Field &field, std::string_view part,
                             std::string_view word) const;
    /// Words that give a header a different meaning from the alias it contains, such as "emergency phone".
    bool isForeign(std::string_view word) const { return m_foreign.contains(std::string(word)); }
    const SourceProgram *source(const std::vector<std::string> &header) const;
    const SourceProgram *sourceOfKey(std::string_view key) const;

private:
    Aliases();
    void readHeaders(const char *path);
    void readValues(const char *path);
    void readSources(const char *path);

    std::unordered_multimap<std::string, Alias> m_headers;
    std::unordered_map<std::string, std::string> m_values;
    std::unordered_set<std::string> m_foreign, m_known;
    std::vector<SourceProgram> m_sources;
};

/// True if the entity can use a target that is not a field.
bool takesTarget(const Entity &entity, std::string_view target);
