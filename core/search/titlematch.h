// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>
#include <vector>

/// Tests whether a search matches a title: each search word begins a word of the title.
class TitleMatch
{
public:
    explicit TitleMatch(const std::string &words);
    bool matches(const QString &title) const;
    /// The words of a text, folded for comparison.
    static std::vector<std::string> foldedWords(const std::string &text);

private:
    std::vector<std::string> m_words;
};
