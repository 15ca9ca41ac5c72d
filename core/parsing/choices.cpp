// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/parsing/readers.h"

#include <QCoreApplication>

#include <algorithm>
#include <unordered_map>
#include <vector>

namespace {

constexpr int unknown = -1;
constexpr int ambiguous = -2;
constexpr std::size_t mostOptionsToName = 12;

/// The common form of different spellings of an option: lower-case letters and digits without accents.
std::string wordOf(std::string_view text)
{
    if (!readers::isAscii(text))
        return text::foldToWord(text);
    std::string out;
    for (const char c : text)
        if (readers::isDigit(c) || (c >= 'a' && c <= 'z'))
            out += c;
        else if (c >= 'A' && c <= 'Z')
            out += char(c + 32);
    return out;
}

std::string translated(const Option &option)
{
    return text::fromQ(QCoreApplication::translate("Choice", option.label));
}

/// The spellings of one table of options. Cached per thread, so that reading a column does not fold every option for
/// every cell. Tables are static, so they are identified by their address.
class Spellings
{
public:
    explicit Spellings(std::span<const Option> options)
        : m_options(options)
    {
        for (std::size_t i = 0; i < options.size(); ++i)
            m_source.emplace(wordOf(options[i].key), int(i));
        std::unordered_map<std::string, int> labels;
        for (std::size_t i = 0; i < options.size(); ++i)
            add(labels, wordOf(options[i].label), int(i));
        m_source.merge(labels);
    }

    int find(const std::string &word)
    {
        if (word.empty())
            return unknown;
        if (const auto known = m_source.find(word); known != m_source.end())
            return known->second;
        const auto known = m_translated.find(word);
        const bool current = known != m_translated.end()
                          && (known->second < 0 || wordOf(translated(m_options[std::size_t(known->second)])) == word);
        return current ? known->second : findInLanguage(word);
    }

private:
    static void add(std::unordered_map<std::string, int> &words, std::string word, int index)
    {
        const auto [at, fresh] = words.emplace(std::move(word), index);
        if (!fresh && at->second != index)
            at->second = ambiguous;
    }

    /// Reads the labels in the current language again if the language has changed since the last time.
    int findInLanguage(const std::string &word)
    {
        m_translated.clear();
        for (std::size_t i = 0; i < m_options.size(); ++i)
            add(m_translated, wordOf(translated(m_options[i])), int(i));
        const auto known = m_translated.find(word);
        return known == m_translated.end() ? unknown : known->second;
    }

    std::span<const Option> m_options;
    std::unordered_map<std::string, int> m_source;
    std::unordered_map<std::string, int> m_translated;
};

int findOption(const Field &field, std::string_view text)
{
    if (const int exact = field.optionIndex(text); exact >= 0)
        return exact;
    thread_local std::unordered_map<const Option *, Spellings> tables;
    return tables.try_emplace(field.options.data(), field.options).first->second.find(wordOf(text));
}

Outcome refuseChoice(const readers::Cell &cell)
{
    cell.refuse(QT_TRANSLATE_NOOP("Value", "“%1” is not a choice of this field."),
                QT_TRANSLATE_NOOP("Value", "Choose one of the field's choices."));
    if (cell.remark && cell.field.options.size() <= mostOptionsToName) {
        QStringList labels;
        for (const Option &option : cell.field.options)
            labels += QCoreApplication::translate("Choice", option.label);
        cell.remark->cure =
            QCoreApplication::translate("Value", "Choose one of: %1.").arg(labels.join(QLatin1String(", ")));
    }
    return Outcome::Refused;
}

/// Appends the options named by the parts of text between separators; returns false if one of them is unknown.
bool addParts(const Field &field, std::string_view text, std::string_view separator, std::vector<int> &found)
{
    for (;;) {
        const std::size_t end = std::min(text.find(separator), text.size());
        const std::string_view part = text::trim(text.substr(0, end));
        const int index = part.empty() ? unknown : findOption(field, part);
        if (!part.empty() && index < 0)
            return false;
        if (!part.empty())
            found.push_back(index);
        if (end == text.size())
            return true;
        text.remove_prefix(end + separator.size());
    }
}

/// Appends the options named by one item: a single option, or several between other programs' separators if all are
/// known.
bool addItem(const Field &field, std::string_view item, std::vector<int> &found)
{
    if (const int index = findOption(field, item); index >= 0) {
        found.push_back(index);
        return true;
    }
    for (const std::string_view separator : {",", "|", "/", ":::", "\n", "+", "&"}) {
        std::vector<int> parts;
        if (item.find(separator) != item.npos && addParts(field, item, separator, parts)) {
            found.insert(found.end(), parts.begin(), parts.end());
            return true;
        }
    }
    return false;
}

}

Outcome readers::choice(const Cell &cell)
{
    const int index = findOption(cell.field, cell.raw);
    return index < 0 ? refuseChoice(cell) : cell.clean(cell.field.options[std::size_t(index)].key);
}

Outcome readers::choices(const Cell &cell)
{
    if (cell.field.optionIndex(cell.raw) >= 0)
        return cell.clean(cell.raw);
    std::vector<int> found;
    for (const std::string &item : text::splitList(cell.raw))
        if (!addItem(cell.field, item, found))
            return refuseChoice(cell);
    if (found.empty())
        return refuseChoice(cell);
    std::vector<std::string> keys;
    for (const int index : found) {
        std::string key = cell.field.options[std::size_t(index)].key;
        if (std::find(keys.begin(), keys.end(), key) == keys.end())
            keys.push_back(std::move(key));
    }
    return cell.clean(text::joinList(keys));
}
