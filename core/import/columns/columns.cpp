// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/columns/columns.h"

#include "core/base/text.h"
#include "core/entities/registry.h"
#include "core/import/columns/columnmapper.h"
#include "core/import/columns/sentences.h"

#include <map>
#include <set>
#include <string>
#include <utility>

namespace imports {
namespace {

constexpr std::size_t widestToGuess = 1000;

ColumnMap emptyMap(const MappingInput &input)
{
    ColumnMap map;
    const std::vector<std::string> names = columnNames(input.header);
    for (std::size_t i = 0; i < names.size(); ++i) {
        ColumnUse use;
        use.header = names[i];
        use.guess.name = text::toQ(names[i]);
        use.guess.sample = input.evidence[i].sample;
        use.guess.filled = input.evidence[i].filled;
        use.guess.blank = input.evidence[i].blank;
        makeUnknown(use, Import::tr("An unknown column. Kept under its header."));
        map.columns.push_back(std::move(use));
    }
    return map;
}

/// Decides between entities that a table fits equally well.
double preference(const Entity &entity, const MappingInput &input)
{
    const std::string_view key = entity.key;
    double bonus = key == "pledge" ? 0.5 : key == "person" || key == "action" || key == "organization" ? 0.1 : 0;
    if (text::foldToWord(text::fromQ(input.fileStem)).find(text::foldToWord(entity.plural)) != std::string::npos)
        bonus += 1;
    return bonus;
}

}

std::vector<std::string> columnNames(const std::vector<std::string> &header)
{
    std::set<std::string> written;
    for (const std::string &name : header)
        written.emplace(text::trim(name));
    std::set<std::string> given;
    std::map<std::string, int> next;
    std::vector<std::string> names;
    for (std::size_t i = 0; i < header.size(); ++i) {
        const std::string trimmed(text::trim(header[i]));
        std::string name = trimmed.empty() ? tableformat::columnName(i) : trimmed;
        int &n = next.emplace(trimmed, 2).first->second;
        while (given.contains(name) || (name != trimmed && !trimmed.empty() && written.contains(name)))
            name = trimmed + " (" + std::to_string(n++) + ')';
        given.insert(name);
        names.push_back(std::move(name));
    }
    return names;
}

ColumnMap mapColumns(const MappingInput &input)
{
    if (!input.options.entity && input.header.size() > widestToGuess) {
        // The first columns show the entity; testing many thousands against every entity would take too long.
        MappingInput narrow = input;
        narrow.header.resize(widestToGuess);
        narrow.options.columns.clear();
        if (const ColumnMap found = mapColumns(narrow); found.entity) {
            MappingInput known = input;
            known.options.entity = found.entity;
            return mapColumns(known);
        }
        return emptyMap(input);
    }
    const ColumnMap blank = emptyMap(input);
    const tableformat::Recognition recognized =
        tableformat::recognize(input.header, input.options.entity, input.fileStem);
    const SourceProgram *source = recognized.entity ? nullptr : Aliases::get().source(input.header);
    const Entity *wanted = input.options.entity ? input.options.entity : recognized.entity;
    if (!wanted && source && !source->entity.empty())
        wanted = findEntity(source->entity);

    ColumnMap best = blank;
    double bestScore = 1; // A lower score is not enough evidence for an entity.
    for (const Entity *entity : entities()) {
        if (wanted && wanted != entity)
            continue;
        ColumnMap map = blank;
        map.entity = entity;
        map.origin = recognized.entity ? recognized.origin : tableformat::Origin::Foreign;
        map.rejects = tableformat::isRejects(input.header);
        map.source = source;
        mapFor(input, map);
        const double total = map.score + preference(*entity, input);
        if (wanted || total > bestScore) {
            bestScore = total;
            best = std::move(map);
        }
    }
    best.source = source;
    return best;
}

}
