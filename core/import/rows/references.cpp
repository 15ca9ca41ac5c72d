// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/rows/references.h"

#include "core/base/text.h"
#include "core/entities/registry.h"

namespace imports {
namespace {

/// Answers cached per entity; then the cache is cleared.
constexpr std::size_t mostAnswers = 100'000;

}

References::Answer References::find(const Entity &entity, std::string_view name, std::string &id)
{
    auto &names = m_names[&entity];
    std::string key(text::trim(name));
    auto at = names.find(key);
    if (at == names.end()) {
        if (names.size() >= mostAnswers)
            names.clear();
        const std::vector<Id> ids = m_store.findByName(entity, key);
        Found found{ids.empty() ? Answer::Unknown : ids.size() == 1 ? Answer::Found : Answer::Ambiguous, {}};
        if (ids.size() == 1)
            found.id = ids.front().text();
        at = names.emplace(std::move(key), std::move(found)).first;
    }
    id = at->second.id;
    return at->second.answer;
}

bool References::isName(const Entity &entity, const std::string &name)
{
    std::string id;
    return find(entity, name, id) != Answer::Unknown;
}

References::Answer References::read(const Field &field, std::string_view cell, std::string &out,
                                    std::vector<std::string> &unknown)
{
    out.clear();
    std::string id;
    if (field.kind == Kind::AnyReference) {
        const std::size_t colon = cell.find(':');
        const Entity *entity = colon == cell.npos ? nullptr : findEntity(text::trim(cell.substr(0, colon)));
        const Answer answer = entity ? find(*entity, cell.substr(colon + 1), id) : Answer::Unknown;
        if (answer == Answer::Found)
            out = std::string(entity->key) + ':' + id;
        else if (answer == Answer::Unknown)
            unknown.emplace_back(cell);
        return answer;
    }
    const Entity &entity = field.refers();
    if (field.kind == Kind::Reference) {
        const Answer answer = find(entity, cell, out);
        if (answer == Answer::Unknown)
            unknown.emplace_back(cell);
        return answer;
    }
    // A name may contain a semicolon or a comma, so the whole cell is tried first.
    if (const Answer whole = find(entity, cell, out); whole != Answer::Unknown)
        return whole;
    std::vector<std::string> ids;
    for (const std::string &item : text::splitList(cell)) {
        if (const auto given = Id::parse(item))
            id = given->text();
        else if (const Answer answer = find(entity, item, id); answer == Answer::Ambiguous)
            return answer;
        else if (answer == Answer::Unknown) {
            unknown.push_back(item);
            continue;
        }
        ids.push_back(id);
    }
    out = text::joinList(ids);
    return ids.empty() ? Answer::Unknown : Answer::Found;
}

bool References::exists(const Entity &entity, const Id &id)
{
    auto &ids = m_ids[&entity];
    auto at = ids.find(id);
    if (at == ids.end()) {
        if (ids.size() >= mostAnswers)
            ids.clear();
        at = ids.emplace(id, m_store.rowOf(entity, id).has_value()).first;
    }
    return at->second;
}

}
