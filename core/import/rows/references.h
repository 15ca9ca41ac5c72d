// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/parsing/parse.h"
#include "core/storage/store.h"

#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace imports {

/// Finds the records that cells refer to by id or by name. Answers are cached, so that a column of a million equal
/// names needs one query.
class References
{
public:
    enum class Answer : unsigned char { Found, Unknown, Ambiguous };

    explicit References(Store &store)
        : m_store(store)
    {}

    /// The id of the one live record of that name.
    Answer find(const Entity &entity, std::string_view name, std::string &id);
    bool isName(const Entity &entity, const std::string &name);
    /// Reads a cell that is not an id: a name, a list of names and ids, `entity:name`. Names that are not found go to
    /// unknown instead of out. Ambiguous if any of the names is.
    Answer read(const Field &field, std::string_view cell, std::string &out, std::vector<std::string> &unknown);
    /// True if a record with this id exists, deleted or not.
    bool exists(const Entity &entity, const Id &id);

private:
    struct Found {
        Answer answer;
        std::string id;
    };

    Store &m_store;
    std::map<const Entity *, std::unordered_map<std::string, Found>> m_names;
    std::map<const Entity *, std::unordered_map<Id, bool>> m_ids;
};

}
