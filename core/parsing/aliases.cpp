// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parsing/aliases.h"

#include "core/base/text.h"
#include "core/entities/registry.h"

#include <QFile>

#include <algorithm>
#include <tuple>

static void initializeResources()
{
    Q_INIT_RESOURCE(aliases);
}

namespace {

using Row = std::vector<std::string>;

/// The rows of one of our small tables: RFC 4180, without line breaks in cells. Short rows are padded.
std::vector<Row> rowsOf(const char *path)
{
    QFile file{QLatin1String(path)};
    if (!file.open(QIODevice::ReadOnly))
        qFatal("A table of names is missing from the program: %s", path);
    std::vector<Row> rows;
    while (!file.atEnd()) {
        const QByteArray line = file.readLine().trimmed();
        Row row(1);
        bool quoted = false;
        for (const char c : line) {
            if (c == '"')
                quoted = !quoted;
            else if (c == ',' && !quoted)
                row.emplace_back();
            else
                row.back() += c;
        }
        row.resize(std::max<std::size_t>(row.size(), 8));
        if (!line.isEmpty())
            rows.push_back(std::move(row));
    }
    if (!rows.empty())
        rows.erase(rows.begin());
    return rows;
}

std::vector<std::string> wordsOf(const std::string &text)
{
    std::vector<std::string> words;
    std::string word;
    for (const char c : text + ' ') {
        if (c != ' ')
            word += c;
        else if (!word.empty())
            words.push_back(std::move(word)), word.clear();
    }
    return words;
}

std::pair<std::string, std::string> splitTarget(const std::string &text)
{
    const std::size_t colon = std::min(text.find(':'), text.size());
    return {text.substr(0, colon), text.substr(std::min(colon + 1, text.size()))};
}

}

bool takesTarget(const Entity &entity, std::string_view target)
{
    if (target == "full_name")
        return entity.find("given_name") && entity.find("family_name");
    return target == "external_id" || target == "none" || entity.find(target);
}

FieldWords::FieldWords(const Entity &entity)
{
    for (const Field &field : entity.fields) {
        keys.emplace(text::foldToWord(field.key), &field);
        captions.emplace(text::foldToWord(field.label), &field);
        captions.emplace(text::foldToWord(text::fromQ(field.caption())), &field);
    }
}

bool SourceProgram::matches(const std::vector<std::string> &header) const
{
    std::vector<std::string> words;
    for (const std::string &cell : header)
        words.push_back(text::foldToWord(cell));
    const auto contains = [&](const std::string &part) {
        if (part.starts_with("raw:"))
            return std::any_of(header.begin(), header.end(), [&](auto &h) { return h.find(part.substr(4)) != h.npos; });
        if (part.starts_with("first:"))
            return !words.empty() && words.front() == part.substr(6);
        if (part.ends_with('*'))
            return std::any_of(words.begin(), words.end(),
                               [&](auto &w) { return w.starts_with(part.substr(0, part.size() - 1)); });
        return std::find(words.begin(), words.end(), part) != words.end();
    };
    return !signature.empty() && std::all_of(signature.begin(), signature.end(), contains);
}

const Aliases &Aliases::get()
{
    static const Aliases aliases;
    return aliases;
}

Aliases::Aliases()
{
    initializeResources();
    for (const char *path : {":/aliases/en.csv", ":/aliases/es.csv"})
        readHeaders(path);
    for (const char *path : {":/aliases/values_en.csv", ":/aliases/values_es.csv"})
        readValues(path);
    readSources(":/aliases/sources.csv");
    for (const Entity *entity : entities())
        for (const Field &field : entity->fields)
            for (const std::string &name : {std::string(field.key), std::string(field.label)})
                m_known.insert(text::foldToWord(name));
    for (const char *word : {"id", "row", "reason", "base"})
        m_known.insert(word);
}

void Aliases::readHeaders(const char *path)
{
    for (const Row &row : rowsOf(path)) {
        for (const std::string &name : text::splitList(row[1])) {
            const std::string word = text::foldToWord(name);
            if (row[0] == "-") {
                m_foreign.insert(word);
                continue;
            }
            Alias alias;
            std::tie(alias.target, alias.part) = splitTarget(row[0]);
            alias.entity = row[2];
            alias.source = row[3];
            alias.rank = row[4].empty() ? 0 : std::stoi(row[4]);
            alias.words = int(wordsOf(text::fold(name)).size());
            m_known.insert(word);
            m_headers.emplace(word, std::move(alias));
        }
    }
}

void Aliases::readValues(const char *path)
{
    for (const Row &row : rowsOf(path))
        for (const std::string &word : text::splitList(row[1]))
            m_values.emplace(row[0] + '\n' + text::fold(word), row[2]);
}

void Aliases::readSources(const char *path)
{
    for (const Row &row : rowsOf(path)) {
        SourceProgram source{row[0], row[1], wordsOf(row[2]), row[3], row[4], {}, {}};
        source.separator = row[5] == "comma" ? "," : row[5] == "triple_colon" ? " ::: " : "";
        for (const std::string &item : text::splitList(row[6]))
            if (const std::size_t equals = item.find('='); equals != item.npos)
                source.defaults.emplace_back(item.substr(0, equals), item.substr(equals + 1));
        m_sources.push_back(std::move(source));
    }
}

std::vector<const Alias *> Aliases::find(std::string_view word, const Entity &entity, std::string_view source) const
{
    std::vector<const Alias *> found;
    const auto [from, to] = m_headers.equal_range(std::string(word));
    for (auto at = from; at != to; ++at) {
        const Alias &alias = at->second;
        const bool meant =
            (alias.entity.empty() || alias.entity == entity.key) && (alias.source.empty() || alias.source == source);
        if (meant && takesTarget(entity, alias.target))
            found.push_back(&alias);
    }
    // Aliases for this source or this entity only come first.
    const auto weight = [](const Alias *a) {
        return std::tuple(a->source.empty(), a->entity.empty(), a->rank, a->target, a->part);
    };
    std::sort(found.begin(), found.end(), [&](const Alias *a, const Alias *b) { return weight(a) < weight(b); });
    return found;
}

bool Aliases::knows(std::string_view header) const
{
    return m_known.contains(text::foldToWord(header));
}

const std::string *Aliases::value(const Entity &entity, const Field &field, std::string_view part,
                                  std::string_view word) const
{
    const std::string folded = text::fold(word);
    const std::string key = part.empty() ? std::string(field.key) : std::string(field.key) + ':' + std::string(part);
    for (const std::string &scope : {std::string(entity.key) + '.' + key, key})
        if (const auto at = m_values.find(scope + '\n' + folded); at != m_values.end())
            return &at->second;
    return nullptr;
}

const SourceProgram *Aliases::source(const std::vector<std::string> &header) const
{
    const auto at =
        std::find_if(m_sources.begin(), m_sources.end(), [&](const SourceProgram &s) { return s.matches(header); });
    return at == m_sources.end() ? nullptr : &*at;
}

const SourceProgram *Aliases::sourceOfKey(std::string_view key) const
{
    const auto at =
        std::find_if(m_sources.begin(), m_sources.end(), [&](const SourceProgram &s) { return s.key == key; });
    return at == m_sources.end() ? nullptr : &*at;
}
