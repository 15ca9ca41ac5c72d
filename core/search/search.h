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

/// One record that was found.
struct Hit {
    const Entity *entity = nullptr;
    Id id;
    QString title;   ///< The line that names the record, as Store::title gives it.
    QString snippet; ///< The words around the first match in one line, cut with … where there is more; plain text.
};

/// What a search found.
struct SearchResult {
    std::vector<Hit> hits; ///< Never more than asked for.
    qint64 total = 0;      ///< All records that match, exactly.
    /// The entities with matches, in the order of the registry, and how many each has.
    std::vector<std::pair<const Entity *, qint64>> perEntity;
};

/// Looks for words in the searchable fields of all entities, or of one. Case and accents do not matter, every word must
/// occur, the last one may be the beginning of a word; phone digits are found however they are typed. Deleted records
/// are not found. Records whose title matches come first, then the best matches; where very many match, an entity's
/// records come in the order of the file, so that the time does not grow with the number of matches.
/// limit is shared among the entities, each getting its turn, so that many pledges do not hide the one demand; 0 only
/// counts. Nothing is found for words without letters or digits. Throws Failure like every reading of the store.
SearchResult search(Store &store, const std::string &words, qint64 limit, const Entity *only = nullptr);
