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

/// A column name that other programs and people use. Read from resources/aliases/<language>.csv.
struct Alias {
    std::string target; ///< A field's key, or `full_name`, or `external_id`, or `none`: known not to be a field.
    std::string part;   ///< The part of the target: "time", "2", "attended"; or the system of an external id.
    std::string entity; ///< Key of the only entity with this alias; empty: any that has the field.
    std::string source; ///< Key of the only source with this alias; empty: any.
    int rank = 0;       ///< Of several columns for one target, the lowest comes first.
    int words = 1;      ///< Number of words in the name.
};

/// A program whose files are recognized by their headers. Read from resources/aliases/sources.csv, in its order.
struct SourceProgram {
    std::string key, name;
    std::vector<std::string> signature; ///< See matches().
    std::string entity;                 ///< Key of the entity of its rows; empty: guessed as for any other file.
    std::string system;                 ///< Prefix of its ids in external_ids.
    std::string separator;              ///< Between the items of a list in a cell; empty: a semicolon.
    /// Values for every row of the source, by field key; `@kinds starts` copies the row's values of these fields.
    std::vector<std::pair<std::string, std::string>> defaults;

    /// True if the header has every part of the signature: `word` (a header, folded to a word), `word*` (its
    /// beginning), `raw:text` (text inside a header as written), `first:word` (the first header).
    bool matches(const std::vector<std::string> &header) const;
};

/// An entity's own names for its fields, folded to words: keys, and captions in English and the current language.
struct FieldWords {
    std::unordered_map<std::string, const Field *> keys, captions;
    explicit FieldWords(const Entity &entity);
};

/// The tables of names, which are data files, so that adding a language or a program needs no code.
class Aliases
{
public:
    /// Reads the tables on first use.
    static const Aliases &get();

    /// The aliases for a header folded to a word, best first, without those for another entity or source or for a field
    /// that the entity does not have.
    std::vector<const Alias *> find(std::string_view word, const Entity &entity, std::string_view source) const;
    /// True if the header is a key, a caption or an alias in any entity.
    bool knows(std::string_view header) const;
    /// The canonical text for a word in a field, or null. An empty text: nothing recorded.
    const std::string *value(const Entity &entity, const Field &field, std::string_view part,
                             std::string_view word) const;
    /// Words that make a header with an alias mean something else ("emergency phone").
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

/// Whether the target of an alias exists for the entity: a field, or a special target.
bool takesTarget(const Entity &entity, std::string_view target);
