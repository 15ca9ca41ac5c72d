// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/names.h"

#include "core/base/text.h"
#include "core/people/sentences.h"

#include <algorithm>
#include <vector>

namespace people {
namespace {

using Words = std::vector<std::string_view>;

Words split(std::string_view text, char separator)
{
    Words out;
    while (true) {
        const std::size_t at = std::min(text.find(separator), text.size());
        if (const std::string_view part = text::trim(text.substr(0, at)); !part.empty())
            out.push_back(part);
        if (at == text.size())
            return out;
        text.remove_prefix(at + 1);
    }
}

std::string join(Words::const_iterator from, Words::const_iterator to)
{
    std::string out;
    for (; from != to; ++from)
        out += (out.empty() ? "" : " ") + std::string(*from);
    return out;
}

bool isOneOf(std::string_view word, std::initializer_list<std::string_view> list)
{
    return std::find(list.begin(), list.end(), text::foldToWord(word)) != list.end();
}

bool isSuffix(std::string_view word)
{
    return isOneOf(word, {"jr", "sr", "ii", "iii", "iv", "md", "phd", "esq", "jd", "rn"});
}

/// Small words that begin a family name.
bool isParticle(std::string_view word)
{
    return isOneOf(word, {"de",  "del", "la",    "las", "los",   "da",    "das", "do", "dos", "di",  "du",
                          "van", "von", "der",   "den", "ten",   "ter",   "le",  "el", "al",  "bin", "ibn",
                          "abu", "san", "santa", "st",  "saint", "della", "zu",  "af", "av"});
}

bool isInitial(std::string_view word)
{
    return word.size() == 1 || (word.size() == 2 && word.back() == '.');
}

SplitName finish(std::string given, std::string family, Outcome outcome)
{
    SplitName out{std::move(given), std::move(family), outcome, {}};
    const QString parts =
        Persons::tr("The name was split into “%1” and “%2”.").arg(text::toQ(out.given), text::toQ(out.family));
    if (outcome == Outcome::Repaired)
        out.remark = {parts, {}};
    else if (outcome == Outcome::Unsure)
        out.remark = {parts, Persons::tr("Check which words are the last name.")};
    return out;
}

SplitName splitWords(Words words)
{
    std::string suffix;
    while (words.size() > 2 && isSuffix(words.back())) {
        suffix = std::string(words.back()) + (suffix.empty() ? "" : " " + suffix);
        words.pop_back();
    }
    const std::string tail = suffix.empty() ? std::string() : ' ' + suffix;
    if (words.size() == 1)
        return {std::string(words.front()) + tail, {}, Outcome::Clean, {}};
    auto family = words.cend() - 1;
    bool certain = words.size() == 2;
    for (auto at = words.cbegin() + 1; at != words.cend() - 1 && !certain; ++at) {
        if (isParticle(*at)) {
            family = at;
            certain = at == words.cbegin() + 1 || isInitial(*(at - 1));
            break;
        }
    }
    certain = certain || (words.size() == 3 && isInitial(words[1]));
    return finish(join(words.cbegin(), family), join(family, words.cend()) + tail,
                  certain ? Outcome::Repaired : Outcome::Unsure);
}

/// The text in a name's only parentheses, "Ana Lee (Annie)", and the name around them.
struct Bracketed {
    std::string name, inner; ///< inner is empty without parentheses or without a name around them.
};

Bracketed takeBrackets(std::string_view full)
{
    const std::size_t open = full.find('('), close = full.find(')', open == full.npos ? 0 : open);
    if (open == full.npos || close == full.npos || full.find('(', open + 1) != full.npos
        || full.find(')', close + 1) != full.npos)
        return {std::string(full), {}};
    const std::string_view before = text::trim(full.substr(0, open)), after = text::trim(full.substr(close + 1));
    const std::string_view inner = text::trim(full.substr(open + 1, close - open - 1));
    std::string name(before);
    if (!after.empty())
        name += (name.empty() || after.front() == ',' ? "" : " ") + std::string(after);
    if (text::foldToWord(name).empty() || text::foldToWord(inner).empty())
        return {std::string(full), {}};
    return {name, std::string(inner)};
}

/// Whether every word of one name is among those of the other.
bool isWithin(std::string_view inner, std::string_view name)
{
    const auto wordsOf = [](std::string_view text) {
        std::string spaced(text);
        std::replace(spaced.begin(), spaced.end(), ',', ' ');
        std::vector<std::string> out;
        for (const std::string_view word : split(spaced, ' '))
            out.push_back(text::foldToWord(word));
        return out;
    };
    const std::vector<std::string> words = wordsOf(name);
    const auto isThere = [&](const std::string &word) {
        return std::find(words.begin(), words.end(), word) != words.end();
    };
    const std::vector<std::string> inside = wordsOf(inner);
    return std::all_of(inside.begin(), inside.end(), isThere);
}

SplitName splitPlain(std::string_view full)
{
    const Words parts = split(full, ',');
    if (parts.empty())
        return {};
    if (parts.size() == 1)
        return splitWords(split(parts.front(), ' '));
    if (parts.size() == 2 && isSuffix(parts[1])) {
        Words words = split(parts[0], ' ');
        words.push_back(parts[1]);
        return splitWords(words);
    }
    std::string family(parts[0]);
    bool certain = true;
    for (std::size_t i = 2; i < parts.size(); ++i) {
        family += ' ' + std::string(parts[i]);
        certain = certain && isSuffix(parts[i]);
    }
    return finish(std::string(parts[1]), family, certain ? Outcome::Repaired : Outcome::Unsure);
}

}

SplitName splitName(std::string_view full)
{
    const Bracketed parts = takeBrackets(full);
    if (parts.inner.empty())
        return splitPlain(full);
    if (isWithin(parts.inner, parts.name)) {
        const SplitName plain = splitPlain(parts.name);
        return finish(plain.given, plain.family, std::max(plain.outcome, Outcome::Repaired));
    }
    // "Ana (Ana Lee)": the parentheses have the full name.
    const bool reversed = isWithin(parts.name, parts.inner);
    const SplitName whole = splitPlain(reversed ? parts.inner : parts.name);
    const std::string given =
        reversed ? whole.given : (whole.given.empty() ? "" : whole.given + ' ') + '(' + parts.inner + ')';
    return finish(given, whole.family, std::max(whole.outcome, Outcome::Repaired));
}

}
