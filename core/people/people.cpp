// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/people.h"

#include "core/base/failure.h"
#include "core/base/text.h"
#include "core/parsing/aliases.h"
#include "core/sqlite/sqlite.h"
#include "core/storage/layout/jsontext.h"

#include <algorithm>
#include <limits>

namespace people {
namespace {

// Statement::type. Absent values are nothing or BLOBs of a few letters, references BLOBs of 16 bytes.
constexpr int sqliteText = 3, sqliteBlob = 4;
constexpr qint64 rowsBetweenLooks = 512;

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
        if (m_entity.indexOf(key) < 0)
            return -1;
        m_sql += ',' + sqlName(key);
        return m_next++;
    }
    std::string select() const { return "SELECT pk,id,deleted,extra" + m_sql + " FROM " + sqlName(m_entity.key); }
    static std::string_view text(const Statement &row, int column)
    {
        return column >= 0 && row.type(column) == sqliteText ? row.text(column) : std::string_view();
    }
    /// The bytes of the id.
    static std::string_view reference(const Statement &row, int column)
    {
        if (column < 0 || row.type(column) != sqliteBlob || row.blob(column).size() != sizeof(Id::Bytes))
            return {};
        return row.blob(column);
    }

private:
    const Entity &m_entity;
    std::string m_sql;
    int m_next = 4;
};

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
    Database &db = store.database();
    const qint64 last = db.number("SELECT max(pk) FROM " + sqlName(entity.key));
    Columns columns(entity);
    const int email = columns.add("email"), otherEmails = columns.add("other_emails"), phone = columns.add("phone"),
              otherPhones = columns.add("other_phones"), given = columns.add("given_name"),
              family = columns.add("family_name"), zip = columns.add("postal_code"), kind = columns.add("kind"),
              action = columns.add("action");
    ActionNames actionNames(entity);
    // Deleted records are left out here and not in the statement, which could walk through very many of them unasked.
    Statement row(db, columns.select());
    const auto textOf = [&](int column) { return Columns::text(row, column); };
    for (qint64 seen = 0; row.step(); ++seen) {
        if (seen % rowsBetweenLooks == 0 && progress && !progress(row.number(0), last))
            throw Cancelled();
        if (!row.isNull(2))
            continue;
        Entry entry;
        entry.id = row.blob(1).size() == 16 ? Id::fromRaw(row.blob(1).data()) : Id();
        entry.start = m_texts.size();
        put(entry, Emails, together(text::fold(textOf(email)), textOf(otherEmails), true));
        put(entry, Phones, together(std::string(textOf(phone)), textOf(otherPhones), false));
        put(entry, Given, text::fold(textOf(given)));
        put(entry, Family, text::fold(textOf(family)));
        put(entry, Zip, textOf(zip).substr(0, 5));
        entry.kind = numberOf(textOf(kind));
        entry.action = numberOf(Columns::reference(row, action));
        if (action >= 0 && entry.action == 0 && !row.isNull(3))
            entry.action = numberOf(actionNames.nameIn(row.text(3)));
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
