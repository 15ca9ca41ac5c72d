// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/snippet.h"

#include "core/base/text.h"
#include "core/search/titlematch.h"

#include <algorithm>

namespace {

constexpr std::size_t wordsBefore = 4, wordsShown = 14;

struct Span {
    qsizetype from, to;
};

std::vector<Span> wordsOf(QStringView text)
{
    std::vector<Span> spans;
    bool inside = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool part = c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
        if (part && !inside)
            spans.push_back({i, i});
        if (part)
            spans.back().to = i + 1;
        inside = part;
    }
    return spans;
}

QString cut(const QString &text, const std::vector<Span> &words, std::size_t match)
{
    const std::size_t first = match < wordsBefore ? 0 : match - wordsBefore;
    const std::size_t end = std::min(first + wordsShown, words.size());
    const qsizetype from = first == 0 ? 0 : words[first].from;
    const qsizetype to = end == words.size() ? text.size() : words[end - 1].to;
    return (first == 0 ? QString() : QStringLiteral("…")) + text.mid(from, to - from).simplified()
         + (end == words.size() ? QString() : QStringLiteral("…"));
}

}

Snippet::Snippet(const std::string &words)
    : m_words(TitleMatch::foldedWords(words))
{}

bool Snippet::isWanted(QStringView word) const
{
    const std::string folded = text::fold(text::fromQ(word));
    return std::ranges::any_of(m_words, [&](const std::string &wanted) {
        // Any part of a phone number may match.
        const bool digits =
            wanted.size() > 2 && std::ranges::all_of(wanted, [](char c) { return c >= '0' && c <= '9'; });
        return digits ? folded.find(wanted) != folded.npos : folded.starts_with(wanted);
    });
}

QString Snippet::of(const Record &record) const
{
    QString beginning;
    std::size_t shown = 0;
    for (std::size_t i = 0; i < record.entity().fields.size(); ++i) {
        const Value &value = record.at(int(i));
        if (!record.entity().fields[i].is(Searchable) || !value.isPresent())
            continue;
        const QString text = text::toQ(value.text());
        const std::vector<Span> words = wordsOf(text);
        const auto match = std::ranges::find_if(
            words, [&](const Span &word) { return isWanted(QStringView(text).mid(word.from, word.to - word.from)); });
        if (match != words.end())
            return cut(text, words, std::size_t(match - words.begin()));
        if (shown < wordsShown && !words.empty()) {
            beginning += (beginning.isEmpty() ? QString() : QStringLiteral(" · ")) + cut(text, words, 0);
            shown += words.size();
        }
    }
    return beginning;
}
