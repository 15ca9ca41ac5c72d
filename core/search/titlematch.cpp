// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/titlematch.h"

#include "core/base/text.h"

#include <algorithm>
#include <cctype>

std::vector<std::string> TitleMatch::foldedWords(const std::string &text)
{
    std::vector<std::string> out;
    std::string word;
    for (const char c : text::fold(text) + ' ') {
        const auto byte = static_cast<unsigned char>(c);
        if (byte >= 0x80 || std::isalnum(byte)) {
            word += c;
        } else if (!word.empty()) {
            out.push_back(std::move(word));
            word.clear();
        }
    }
    return out;
}

TitleMatch::TitleMatch(const std::string &words)
    : m_words(foldedWords(words))
{}

bool TitleMatch::matches(const QString &title) const
{
    const std::vector<std::string> parts = foldedWords(text::fromQ(title));
    return std::ranges::all_of(m_words, [&](const std::string &word) {
        return std::ranges::any_of(parts, [&](const std::string &part) { return part.starts_with(word); });
    });
}
