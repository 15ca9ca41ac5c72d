// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/people.h"

#include "core/base/failure.h"
#include "core/base/text.h"
#include "core/parsing/aliases.h"
#include "core/storage/layout/jsontext.h"
#include "core/storage/rowcursor.h"

#include <algorithm>
#include <limits>

namespace people {
namespace {

constexpr qint64 rowsBetweenReports = 512;

/// Finds the name of an action that is not in the chapter file in a pledge's unknown columns.
class ActionNames
{
public:
    explicit ActionNames(const Entity &entity)
        : m_entity(entity)
        , m_words(entity)
    {}

    std::string nameIn(std::string_view extraJson)
    {
        for (const auto &[header, value] : jsontext::read(extraJson))
            if (!value.empty() && isAction(header))
                return value;
        return {};
    }

private:
    bool isAction(const std::string &header)
    {
        const auto [at, isNew] = m_known.try_emplace(header, false);
        if (isNew) {
            const std::string word = text::foldToWord(header);
            const auto names = [&](const auto &map) {
                const auto found = map.find(word);
                return found != map.end() && std::string_view(found->second->key) == "action";
            };
            const std::vector<const Alias *> aliases = Aliases::get().find(word, m_entity, {});
            at->second = names(m_words.keys) || names(m_words.captions)
                      || (!aliases.empty() && aliases.front()->target == "action");
        }
        return at->second;
    }

    const Entity &m_entity;
    FieldWords m_words;
    std::unordered_map<std::string, bool> m_known;
};

/// The columns of a walk by field key; fields that the entity does not have are empty for every record.
class Columns
{
public:
    explicit Columns(const Entity &entity)
        : m_entity(entity)
    {}

    int add(const char *key)
    {
        const Field *field = m_entity.find(key);
        if (!field)
            return -1;
        m_columns.fields.push_back(field);
        return int(m_columns.fields.size()) - 1;
    }
    const RowColumns &columns() const { return m_columns; }

private:
    const Entity &m_entity;
    RowColumns m_columns{.fields = {}, .expressions = {}, .stamps = false, .extra = true};
};

/// The text of a column, empty for absent values and for columns that do not exist.
std::string_view textOf(const StoredRow &row, int column)
{
    return column >= 0 && row.type(column) == StoredRow::Type::Text ? row.text(column) : std::string_view();
}

/// The bytes of an id.
std::string_view referenceOf(const StoredRow &row, int column)
{
    const bool isBytes = column >= 0 && row.type(column) == StoredRow::Type::Bytes;
    const std::string_view bytes = isBytes ? row.bytes(column) : std::string_view();
    return bytes.size() == sizeof(Id::Bytes) ? bytes : std::string_view(); // Absent values are shorter.
}

/// The main value and the others, each once, separated by line feeds.
std::string together(std::string main, std::string_view others, bool folds)
{
    if (others.empty())
        return main;
    for (const std::string &item : text::splitList(others)) {
        const std::string other = folds ? text::fold(item) : item;
        if (!other.empty() && ('\n' + main + '\n').find('\n' + other + '\n') == std::string::npos)
            main += '\n' + other;
    }
    return main;
}

}

bool People::are(const Entity &entity)
{
    return entity.find("given_name") && entity.find("family_name");
}

People::People(Store &store, const Entity &entity, const Progress &progress)
{
    const qint64 last = store.lastRow(entity);
    Columns columns(entity);
    const int email = columns.add("email"), otherEmails = columns.add("other_emails"), phone = columns.add("phone"),
              otherPhones = columns.add("other_phones"), given = columns.add("given_name"),
              family = columns.add("family_name"), zip = columns.add("postal_code"), kind = columns.add("kind"),
              action = columns.add("action");
    ActionNames actionNames(entity);
    // Deleted records are skipped here rather than by the query, which could pass very many of them without progress.
    qint64 seen = 0;
    for (RowWalk row(store, entity, columns.columns()); row.next(); ++seen) {
        if (seen % rowsBetweenReports == 0 && progress && !progress(row.rowNumber(), last))
            throw Cancelled();
        if (row.isHidden())
            continue;
        const auto text = [&](int column) { return textOf(row, column); };
        Entry entry;
        entry.id = row.id();
        entry.start = m_texts.size();
        put(entry, Emails, together(text::fold(text(email)), text(otherEmails), true));
        put(entry, Phones, together(std::string(text(phone)), text(otherPhones), false));
        put(entry, Given, text::fold(text(given)));
        put(entry, Family, text::fold(text(family)));
        put(entry, Zip, text(zip).substr(0, 5));
        entry.kind = numberOf(text(kind));
        entry.action = numberOf(referenceOf(row, action));
        if (action >= 0 && entry.action == 0)
            entry.action = numberOf(actionNames.nameIn(row.extraJson()));
        m_entries.push_back(entry);
    }
}

/// Of texts longer than 65,535 bytes, which are no names or addresses, only the beginning is compared.
void People::put(Entry &entry, Part part, std::string_view text)
{
    const std::string_view kept = text.substr(0, std::numeric_limits<std::uint16_t>::max());
    entry.length[part] = std::uint16_t(kept.size());
    m_texts += kept;
}

std::string_view People::part(const Entry &entry, Part part) const
{
    std::uint64_t start = entry.start;
    for (int i = 0; i < part; ++i)
        start += entry.length[std::size_t(i)];
    return std::string_view(m_texts).substr(start, entry.length[part]);
}

std::uint32_t People::numberOf(std::string_view word)
{
    if (word.empty())
        return 0;
    const auto [at, isNew] = m_numbers.try_emplace(std::string(word), std::uint32_t(m_words.size()));
    if (isNew)
        m_words.emplace_back(word);
    return at->second;
}

PersonView People::view(std::uint32_t person) const
{
    const Entry &entry = m_entries[person];
    const auto main = [](std::string_view list) { return list.substr(0, list.find('\n')); };
    return {main(part(entry, Emails)), main(part(entry, Phones)), part(entry, Given), part(entry, Family),
            part(entry, Zip)};
}

}
