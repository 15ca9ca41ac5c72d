// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/storage/query.h"

#include <QString>

#include <algorithm>

namespace {

/// The words as the index splits them: runs of letters and digits. Combining marks belong to their letters.
std::vector<QString> tokens(const QString &text)
{
    std::vector<QString> out;
    QString token;
    for (const QChar c : text) {
        if (c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || c.category() == QChar::Other_PrivateUse) {
            token += c;
        } else if (!token.isEmpty()) {
            out.push_back(token);
            token.clear();
        }
    }
    if (!token.isEmpty())
        out.push_back(token);
    return out;
}

bool isDigits(const QString &token)
{
    return std::all_of(token.begin(), token.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

std::string asPhrase(const QString &token, bool prefix)
{
    return '"' + text::fromQ(token) + (prefix ? "\"*" : "\"");
}

/// Matches the word as written or in plain letters: short texts are indexed both ways, long ones as written.
std::string word(const QString &token, bool prefix)
{
    QString plain = token;
    for (const text::PlainLetter &pair : text::plainLetters)
        plain.replace(QString::fromUtf8(pair.letter), QString::fromUtf8(pair.plain));
    return plain == token ? asPhrase(token, prefix)
                          : '(' + asPhrase(token, prefix) + " OR " + asPhrase(plain, prefix) + ')';
}

/// Adjacent groups of digits, `(612) 555-0101` or `50,000`, are also searched as one number.
std::string withJoinedDigits(const std::vector<QString> &words, std::size_t first, std::size_t end, bool last)
{
    QString joined;
    std::string apart;
    for (std::size_t i = first; i < end; ++i) {
        joined += words[i];
        apart += (apart.empty() ? "" : " AND ") + word(words[i], last && i + 1 == end);
    }
    if (end - first < 2)
        return apart;
    std::string out = "((" + apart + ") OR " + asPhrase(joined, last);
    if (joined.size() == 11 && joined.startsWith(u'1'))
        out += " OR " + asPhrase(joined.mid(1), last);
    return out + ")";
}

}

std::string sql::matchExpression(std::string_view raw)
{
    const std::vector<QString> words = tokens(text::toQ(raw));
    // The last word is a prefix, because it may still be incomplete. A complete word matches as a prefix of itself.
    std::string out;
    for (std::size_t i = 0; i < words.size();) {
        std::size_t end = i + 1;
        while (isDigits(words[i]) && end < words.size() && isDigits(words[end]))
            ++end;
        out += (out.empty() ? "" : " AND ") + withJoinedDigits(words, i, end, end == words.size());
        i = end;
    }
    return out;
}
