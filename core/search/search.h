// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QString>

#include <string>
#include <utility>
#include <vector>

class Store;
struct Entity;

/// One matching record.
struct Hit {
    const Entity *entity = nullptr;
    Id id;
    QString title;   ///< The record's Store::title.
    QString snippet; ///< The words around the first match in one line, cut with … where there is more; plain text.
};

/// The result of a search.
struct SearchResult {
    std::vector<Hit> hits; ///< At most limit.
    qint64 total = 0;      ///< Exact number of matching records.
    /// Number of matches of each entity that has any, in the order of the registry.
    std::vector<std::pair<const Entity *, qint64>> perEntity;
};

/// Looks for words in the searchable fields of all entities, or of one. Case and accents do not matter, every word must
/// occur, the last one may be the beginning of a word; phone digits are found however they are typed. Deleted records
/// are not found. Records whose title matches come first, then the best matches; if very many match, an entity's
/// records are listed in the order of the file, so that the time does not grow with the number of matches. limit is
/// divided among the entities, so that many pledges do not hide a single demand; 0: only count. Words without letters
/// or digits match nothing. Throws Failure if the file cannot be read.
SearchResult search(Store &store, const std::string &words, qint64 limit, const Entity *only = nullptr);
