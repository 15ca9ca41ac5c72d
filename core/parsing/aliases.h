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

/// One name under which other programs and people write a column. Read from resources/aliases/<language>.csv.
struct Alias {
    std::string target; ///< A field's key, or `full_name`, or `external_id`, or `none`: known to be no field.
    std::string
        part; ///< What part of the target the column gives: "time", "2", "attended"; the system of an external id.
    std::string entity; ///< Key of the only entity that it is meant for; empty: any that has the field.
    std::string source; ///< Key of the only source that it is meant for; empty: any.
    int rank = 0;       ///< Of several columns for one target the lowest comes first.
    int words = 1;      ///< How many words the name has.
};

/// One program whose files are recognised by their headers. Read from resources/aliases/sources.csv, in its order.
struct SourceProgram {
    std::string key, name;
    std::vector<std::string> signature; ///< See SourceProgram::matches.
    std::string entity;                 ///< Key of the entity that its rows are; empty: as any other file.
    std::string system;                 ///< Prefix of its ids in external_ids.
    std::string separator;              ///< Between the items of a list in a cell; empty: a semicolon.
    std::vector<std::pair<std::string, std::string>>
        defaults; ///< Values that every row has because of
                  ///< the source; `@kinds starts`: what the row has in these fields.

    /// Every part of the signature must hold: `word` (a header, folded to a word), `word*` (the start of one),
    /// `raw:text` (text inside a header as written), `first:word` (the first header).
    bool matches(const std::vector<std::string> &header) const;
};

/// What an entity's own names for its fields are, folded to words: keys, and captions in English and the language
/// shown.
struct FieldWords {
    std::unordered_map<std::string, const Field *> keys, captions;
    explicit FieldWords(const Entity &entity);
};

/// The tables of names that are kept as data, so that a language or a program is added without code.
class Aliases
{
public:
    /// Reads the tables on first use.
    static const Aliases &get();

    /// The aliases for a header that was folded to a word, best first. Those for another entity or source, and
    /// those whose field the entity does not have, are left out.
    std::vector<const Alias *> find(std::string_view word, const Entity &entity, std::string_view source) const;
    /// True when the header is known in any entity: as a key, a caption or an alias.
    bool knows(std::string_view header) const;
    /// The canonical text that a word stands for in a field; null when there is none. An empty text: nothing recorded.
    const std::string *value(const Entity &entity, const Field &field, std::string_view part,
                             std::string_view word) const;
    /// Words that make a header mean something else than the alias it holds ("emergency phone").
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

/// The targets that are no field of an entity: which of them the entity can take.
bool takesTarget(const Entity &entity, std::string_view target);
