// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parsing/datetext.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace {

using datetext::Doubt;
using datetext::Fault;
using datetext::Parts;
using datetext::Token;
using datetext::Tokens;

constexpr int furthestZoneHours = 14;

bool isOneOf(const Token &token, std::span<const std::string_view> words)
{
    return token.type == Token::Type::Word && std::find(words.begin(), words.end(), token.text) != words.end();
}

/// Words between the parts of a date that add no meaning.
bool isFiller(const Token &token)
{
    static constexpr std::string_view words[] = {"de", "del", "of", "the", "el", "on",
                                                 "st", "nd",  "rd", "th",  "o",  "dia"};
    return token.isMark(',') || token.isMark('(') || token.isMark(')') || isOneOf(token, words);
}

bool isZoneWord(const Token &token)
{
    static constexpr std::string_view words[] = {"cst", "cdt",     "ct",      "est",      "edt",    "et",   "mst",
                                                 "mdt", "mt",      "pst",     "pdt",      "pt",     "akst", "akdt",
                                                 "hst", "central", "eastern", "mountain", "pacific"};
    return isOneOf(token, words);
}

bool isUtcWord(const Token &token)
{
    static constexpr std::string_view words[] = {"z", "utc", "gmt"};
    return isOneOf(token, words);
}

/// Finds a time of day among tokens and remembers its position.
class TimeReader
{
public:
    TimeReader(std::span<const Token> tokens, Parts &parts)
        : m_tokens(tokens)
        , m_parts(parts)
    {}

    /// Returns false if there is something like a time that is not a valid time of day.
    bool read()
    {
        for (m_begin = 0; m_begin < m_tokens.size(); ++m_begin) {
            m_end = m_begin;
            if (!readClock())
                continue;
            readMeridiem();
            const QTime time(m_hour, m_minute, m_second);
            if (!time.isValid())
                return false;
            m_parts.time = time;
            readZone();
            takeLeadIn();
            return true;
        }
        m_begin = m_end = m_tokens.size();
        return true;
    }

    /// The tokens without those of the time.
    Tokens rest() const
    {
        Tokens out(m_tokens.begin(), m_tokens.begin() + std::ptrdiff_t(m_begin));
        out.insert(out.end(), m_tokens.begin() + std::ptrdiff_t(m_end), m_tokens.end());
        return out;
    }

private:
    bool has(std::size_t count) const { return m_end + count <= m_tokens.size(); }
    const Token &at(std::size_t offset) const { return m_tokens[m_end + offset]; }

    bool readClock()
    {
        m_hour = m_minute = m_second = 0;
        m_hasSeconds = false;
        const Token &first = m_tokens[m_begin];
        m_isIso = m_begin > 0 && m_tokens[m_begin - 1].isWord("t");
        if (first.isWord("noon") || first.isWord("mediodia")) {
            m_hour = 12;
            m_end += 1;
            return true;
        }
        if (m_isIso && (first.isNumber(4, 4) || first.isNumber(6, 6))) {
            const int value = first.text.size() == 4 ? first.value * 100 : first.value;
            setClock(value / 10000, value / 100 % 100, value % 100);
            m_hasSeconds = first.text.size() == 6;
            m_end += 1;
            return true;
        }
        if (!first.isNumber(1, 2) || first.isYear || !has(2))
            return false;
        const bool hours = at(1).isWord("h") || at(1).isWord("am") || at(1).isWord("pm") || at(1).isWord("noon");
        const bool minutes =
            has(3) && (at(1).isMark(':') || at(1).isWord("h")) && at(2).isNumber(2, 2) && !at(2).isSpaced;
        if (!hours && !minutes)
            return false;
        m_hour = first.value;
        m_minute = minutes ? at(2).value : 0;
        m_end += minutes ? 3 : at(1).isWord("h") ? 2 : 1;
        if (!minutes)
            return true;
        readSeconds();
        return true;
    }

    void setClock(int hour, int minute, int second)
    {
        m_hour = hour;
        m_minute = minute;
        m_second = second;
    }

    void readSeconds()
    {
        if (!has(2) || !at(0).isMark(':') || !at(1).isNumber(2, 2))
            return;
        m_second = at(1).value;
        m_hasSeconds = true;
        m_end += 2;
        if (has(2) && (at(0).isMark('.') || at(0).isMark(',')) && at(1).isNumber(1, 9) && !at(1).isSpaced)
            m_end += 2;
    }

    void readMeridiem()
    {
        static constexpr std::string_view hourWords[] = {"h", "hs", "hrs", "hr", "horas", "hours", "noon"};
        if (has(1) && (at(0).isWord("am") || at(0).isWord("pm"))) {
            const bool afternoon = at(0).isWord("pm");
            m_parts.hasMeridiem = true;
            if (m_hour <= 12)
                m_hour = m_hour % 12 + (afternoon ? 12 : 0);
            m_end += 1;
        } else if (has(1) && isOneOf(at(0), hourWords)) {
            m_end += 1;
        }
    }

    void readZone()
    {
        const std::size_t before = m_end;
        const bool bracket = has(3) && at(0).isMark('(') && at(2).isMark(')');
        if (has(1) && isUtcWord(at(0))) {
            m_parts.offsetMinutes = 0;
            m_end += 1;
            readOffset(true);
        } else if (bracket && isZoneWord(at(1))) {
            m_parts.doubt = Doubt::ZoneWord;
            m_end += 3;
        } else if (has(1) && isZoneWord(at(0))) {
            m_parts.doubt = Doubt::ZoneWord;
            m_end += has(2) && at(1).isWord("time") ? 2 : 1;
        } else {
            readOffset(false);
        }
        if (m_end != before && m_parts.offsetMinutes)
            skipBrackets();
    }

    /// Reads `-06:00`, `-0600` or `+3`. A minus before 10:00 may also separate two times; then it is not an offset.
    void readOffset(bool afterUtc)
    {
        if (!has(2) || !(at(0).isMark('+') || at(0).isMark('-')) || !at(1).isNumber(1, 4) || at(1).isSpaced)
            return;
        const bool compact = at(1).text.size() == 4;
        const bool minutes = !compact && has(4) && at(2).isMark(':') && at(3).isNumber(2, 2);
        const bool certain = afterUtc || m_isIso || m_hasSeconds || at(0).isMark('+') || compact;
        if (!certain || at(1).text.size() == 3)
            return;
        const int hours = compact ? at(1).value / 100 : at(1).value;
        const int rest = compact ? at(1).value % 100 : minutes ? at(3).value : 0;
        if (hours > furthestZoneHours || rest > 59)
            return;
        m_parts.offsetMinutes = (at(0).isMark('-') ? -1 : 1) * (hours * 60 + rest);
        m_end += minutes ? 4 : 2;
    }

    /// Skips the zone name that some programs write after the offset.
    void skipBrackets()
    {
        if (!has(1) || !at(0).isMark('('))
            return;
        for (std::size_t i = m_end; i < m_tokens.size(); ++i)
            if (m_tokens[i].isMark(')')) {
                m_end = i + 1;
                return;
            }
    }

    /// Includes words before the time that belong to it: `T`, `at`, `a las`, `from` at the start of a range.
    void takeLeadIn()
    {
        static constexpr std::string_view words[] = {"t",  "at",   "las",     "la",    "a",
                                                     "de", "from", "between", "entre", "desde"};
        while (m_begin > 0
               && (isOneOf(m_tokens[m_begin - 1], words) || m_tokens[m_begin - 1].isMark(',')
                   || m_tokens[m_begin - 1].isMark('@')))
            --m_begin;
    }

    std::span<const Token> m_tokens;
    Parts &m_parts;
    std::size_t m_begin = 0;
    std::size_t m_end = 0;
    int m_hour = 0, m_minute = 0, m_second = 0;
    bool m_isIso = false;
    bool m_hasSeconds = false;
};

/// Removes the weekday from the tokens. `mar` is a Tuesday (martes) only next to a month.
void takeWeekday(Tokens &tokens, Parts &parts)
{
    const auto months = std::count_if(tokens.begin(), tokens.end(), [](const Token &t) {
        return t.type == Token::Type::Word && datetext::monthOf(t.text) != 0;
    });
    for (auto token = tokens.begin(); token != tokens.end(); ++token) {
        const bool word = token->type == Token::Type::Word;
        if (!word || datetext::weekdayOf(token->text) == 0 || (datetext::monthOf(token->text) != 0 && months < 2))
            continue;
        parts.weekday = datetext::weekdayOf(token->text);
        tokens.erase(token);
        return;
    }
}

/// Reads `30 Jan 2026` in any order.
bool readNamedMonth(std::span<const Token> tokens, std::size_t monthAt, const Hints &hints, Parts &parts)
{
    parts.month = datetext::monthOf(tokens[monthAt].text);
    std::vector<Token> small;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const Token &token = tokens[i];
        if (i == monthAt || token.isMark('-') || token.isMark('/') || token.isMark('.'))
            continue;
        if (token.isNumber(4, 4) || (token.isNumber(2, 2) && token.isYear)) {
            if (parts.year >= 0)
                return false;
            parts.year = token.text.size() == 4 ? token.value : datetext::fullYear(token.value, hints);
        } else if (token.isNumber(1, 2)) {
            small.push_back(token);
        } else {
            return false;
        }
    }
    const bool dashed = tokens.size() == 3 && monthAt == 0 && tokens[1].isMark('-');
    if (small.size() == 1 && parts.year < 0 && dashed && small[0].text.size() == 2) {
        parts.year = datetext::fullYear(small[0].value, hints); // Jan-26: how spreadsheets write a month.
        parts.doubt = Doubt::MonthOrDay;
        return true;
    }
    if (small.size() == 2 && parts.year < 0 && small[1].text.size() == 2)
        parts.year = datetext::fullYear(small[1].value, hints);
    else if (small.size() > 1)
        return false;
    if (!small.empty())
        parts.day = small[0].value;
    return true;
}

bool fitsMonth(int month)
{
    return month >= 1 && month <= 12;
}

/// Reads 1/30/2026, 30.1.26, 2026-1-30.
bool readThreeNumbers(const Token &first, const Token &second, const Token &third, const Hints &hints, Parts &parts)
{
    if (first.isNumber(4, 4) || (first.isNumber(2, 2) && first.value > 31)) {
        parts.year = first.text.size() == 4 ? first.value : datetext::fullYear(first.value, hints);
        parts.month = second.value;
        parts.day = third.value;
        return second.isNumber(1, 2) && third.isNumber(1, 2) && fitsMonth(parts.month);
    }
    if (!first.isNumber(1, 2) || !second.isNumber(1, 2) || !(third.isNumber(4, 4) || third.isNumber(2, 2)))
        return false;
    parts.year = third.text.size() == 4 ? third.value : datetext::fullYear(third.value, hints);
    return datetext::orderDayAndMonth(first.value, second.value, hints, parts);
}

/// Reads 2026-1, 1/2026, and 1/30, which has no year.
bool readTwoNumbers(const Token &first, const Token &second, const Hints &hints, Parts &parts)
{
    if (first.isNumber(1, 2) && second.isNumber(1, 2))
        return datetext::orderDayAndMonth(first.value, second.value, hints, parts);
    const bool yearFirst = first.isNumber(4, 4) && second.isNumber(1, 2);
    if (!yearFirst && !(first.isNumber(1, 2) && second.isNumber(4, 4)))
        return false;
    parts.year = yearFirst ? first.value : second.value;
    parts.month = yearFirst ? second.value : first.value;
    return fitsMonth(parts.month);
}

/// Reads 20260130, 2026, and 30, which has no month or year.
bool readOneNumber(const Token &token, Parts &parts)
{
    if (token.isNumber(8, 8)) {
        parts.year = token.value / 10000;
        parts.month = token.value / 100 % 100;
        parts.day = token.value % 100;
        return fitsMonth(parts.month);
    }
    (token.isNumber(4, 4) ? parts.year : parts.day) = token.value;
    return token.isNumber(4, 4) || token.isNumber(1, 2);
}

/// True if numbers alternate with one and the same mark.
bool haveSameMarks(std::span<const Token> tokens)
{
    for (std::size_t i = 1; i < tokens.size(); i += 2) {
        const bool mark = tokens[i].isMark('-') || tokens[i].isMark('/') || tokens[i].isMark('.');
        if (!mark || tokens[i].text != tokens[1].text)
            return false;
    }
    return true;
}

bool readDate(std::span<const Token> tokens, const Hints &hints, Parts &parts, Fault &fault)
{
    const auto month = std::find_if(tokens.begin(), tokens.end(), [](const Token &token) {
        return token.type == Token::Type::Word && datetext::monthOf(token.text) != 0;
    });
    if (month != tokens.end())
        return readNamedMonth(tokens, std::size_t(month - tokens.begin()), hints, parts);
    const bool numbers =
        std::none_of(tokens.begin(), tokens.end(), [](const Token &t) { return t.type == Token::Type::Word; });
    if (!numbers)
        return false;
    if (tokens.size() == 2 && tokens[0].isNumber(1, 2)
        && tokens[1].isNumber(4, 4)) { // The end of `January 30-31, 2026`.
        parts.day = tokens[0].value;
        parts.year = tokens[1].value;
        return true;
    }
    if (!haveSameMarks(tokens))
        return false;
    fault = Fault::NoSuchDay;
    if (tokens.size() == 1 && tokens[0].type == Token::Type::Number)
        return readOneNumber(tokens[0], parts);
    if (tokens.size() == 3)
        return readTwoNumbers(tokens[0], tokens[2], hints, parts);
    if (tokens.size() == 5)
        return readThreeNumbers(tokens[0], tokens[2], tokens[4], hints, parts);
    fault = Fault::NotUnderstood;
    return false;
}

}

std::optional<Parts> datetext::readParts(std::span<const Token> tokens, const Hints &hints, Fault &fault)
{
    Parts parts;
    fault = Fault::NotUnderstood;
    TimeReader time(tokens, parts);
    if (!time.read())
        return std::nullopt;
    Tokens date = time.rest();
    takeWeekday(date, parts);
    std::erase_if(date, isFiller);
    if (date.empty())
        return parts.time.isValid() ? std::optional<Parts>(parts) : std::nullopt;
    const Doubt ofTime = parts.doubt;
    if (!readDate(date, hints, parts, fault))
        return std::nullopt;
    if (parts.doubt == Doubt::None)
        parts.doubt = ofTime;
    return parts;
}
