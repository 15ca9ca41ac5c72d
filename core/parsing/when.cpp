// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parsing/when.h"

#include "core/base/text.h"
#include "core/parsing/datetext.h"
#include "core/parsing/readers.h"

#include <QDateTime>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <span>

namespace {

using datetext::Doubt;
using datetext::Fault;
using datetext::Parts;
using datetext::Token;
using datetext::Tokens;

constexpr std::size_t longestDate = 120;
constexpr double lastSerial = 2958465; // 9999-12-31
constexpr qint64 secondsPerDay = 86400;

/// The result of reading, before it becomes a remark.
struct Reading {
    std::optional<Moment> moment;
    Fault fault = Fault::NotUnderstood;
    Doubt doubt = Doubt::None;
};

Reading failed(Fault fault)
{
    return {std::nullopt, fault, Doubt::None};
}

Moment::Precision clockPrecision(const QTime &time)
{
    return time.second() == 0 ? Moment::Precision::Minute : Moment::Precision::Second;
}

void setDateTime(Moment &moment, const QDateTime &at)
{
    moment.date = at.date();
    moment.time = QTime(at.time().hour(), at.time().minute(), at.time().second());
    moment.precision = clockPrecision(moment.time);
}

/// Builds a moment from complete parts and checks it against the calendar.
Reading complete(const Parts &parts)
{
    if (parts.year < 0 || (parts.day >= 0 && parts.month < 0))
        return failed(parts.month < 0 && parts.day < 0 ? Fault::NotUnderstood : Fault::NoYear);
    if (parts.time.isValid() && parts.day < 0)
        return failed(Fault::NotUnderstood);
    Reading reading{Moment(), Fault::NotUnderstood, parts.doubt};
    Moment &moment = *reading.moment;
    moment.date = QDate(parts.year, std::max(parts.month, 1), parts.day < 0 ? 1 : parts.day);
    if (!moment.date.isValid() || parts.year < 1 || parts.year > 9999)
        return failed(Fault::NoSuchDay);
    moment.precision = parts.month < 0 ? Moment::Precision::Year
                     : parts.day < 0   ? Moment::Precision::Month
                                       : Moment::Precision::Day;
    if (parts.weekday > 0 && parts.day >= 0 && moment.date.dayOfWeek() != parts.weekday)
        reading.doubt = Doubt::Weekday;
    if (!parts.time.isValid())
        return reading;
    moment.time = parts.time;
    moment.precision = clockPrecision(parts.time);
    if (parts.offsetMinutes) {
        setDateTime(moment, QDateTime(moment.date, moment.time, Qt::UTC).addSecs(-60 * qint64(*parts.offsetMinutes)));
        moment.utc = true;
        if (moment.date.year() < 1 || moment.date.year() > 9999)
            return failed(Fault::NoSuchDay);
    }
    return reading;
}

Reading readPoint(std::span<const Token> tokens, const Hints &hints)
{
    Fault fault = Fault::NotUnderstood;
    const std::optional<Parts> parts = datetext::readParts(tokens, hints, fault);
    return parts ? complete(*parts) : failed(fault);
}

/// Fills in parts that only the other end has: `January 30-31, 2026`, `30 Jan 2026 17:00-19:00`.
void borrow(Parts &to, const Parts &from)
{
    if (to.year < 0)
        to.year = from.year;
    if (to.month < 0)
        to.month = from.month;
    if (to.day < 0 && to.time.isValid())
        to.day = from.day;
}

/// Combines two ends to a range; only a fault if they are not one.
Reading join(Parts first, Parts last)
{
    const bool sameEvening = last.day < 0 && last.time.isValid();
    borrow(first, last);
    borrow(last, first);
    if (!first.offsetMinutes && last.offsetMinutes && first.time.isValid())
        first.offsetMinutes = last.offsetMinutes;
    Reading start = complete(first);
    Reading end = complete(last);
    if (sameEvening && start.moment && end.moment && last.time < first.time)
        end.moment->date = end.moment->date.addDays(1); // From 11 pm to 1 am.
    if (!start.moment || !end.moment)
        return failed(
            std::max(start.moment ? Fault::NotUnderstood : start.fault, end.moment ? Fault::NotUnderstood : end.fault));
    if (start.doubt == Doubt::None)
        start.doubt = end.doubt;
    if (start.moment->text() == end.moment->text())
        return start;
    start.moment->relation = Moment::Relation::Range;
    start.moment->end = end.moment->text();
    return Moment::parse(start.moment->text()) ? start : failed(Fault::Backwards);
}

Token meridiemLike(const Tokens &tokens)
{
    const bool morning = std::any_of(tokens.begin(), tokens.end(), [](const Token &t) { return t.isWord("am"); });
    return {Token::Type::Word, morning ? "am" : "pm", -1, false, false};
}

/// Reads the tokens before and after a range mark of size tokens at position at as the ends of a range.
Reading splitAt(const Tokens &tokens, std::size_t at, std::size_t size, const Hints &hints)
{
    Fault fault = Fault::NotUnderstood;
    Tokens left(tokens.begin(), tokens.begin() + std::ptrdiff_t(at));
    const Tokens right(tokens.begin() + std::ptrdiff_t(at + size), tokens.end());
    const std::optional<Parts> last = datetext::readParts(right, hints, fault);
    if (!last || left.empty())
        return failed(fault);
    std::optional<Parts> first = datetext::readParts(left, hints, fault);
    if (last->hasMeridiem && left.back().type == Token::Type::Number && !(first && first->hasMeridiem)) { // 5-7 pm
        left.push_back(meridiemLike(right));
        if (const std::optional<Parts> timed = datetext::readParts(left, hints, fault); timed && timed->time.isValid())
            first = timed;
    }
    return first ? join(*first, *last) : failed(fault);
}

bool isRangeWord(const Token &token)
{
    static constexpr std::string_view words[] = {"to",  "through", "thru", "until", "till",
                                                 "and", "al",      "a",    "hasta", "y"};
    return token.type == Token::Type::Word
        && std::find(std::begin(words), std::end(words), token.text) != std::end(words);
}

/// Tries every place where a range may be split: first words, then dashes with spaces, then any dash or slash.
Reading readRange(const Tokens &tokens, const Hints &hints, bool closeDashes)
{
    Reading worst = failed(Fault::NotUnderstood);
    for (int pass = 0; pass < 3; ++pass)
        for (std::size_t i = 1; i + 1 < tokens.size(); ++i) {
            const bool dash = tokens[i].isMark('-') || tokens[i].isMark('/');
            const bool blanks = dash && tokens[i].isSpaced && tokens[i + 1].isSpaced;
            const bool fits = pass == 0 ? isRangeWord(tokens[i]) : pass == 1 ? blanks : dash && !blanks && closeDashes;
            if (!fits)
                continue;
            Reading reading = splitAt(tokens, i, 1, hints);
            if (reading.moment)
                return reading;
            worst.fault = std::max(worst.fault, reading.fault);
        }
    return worst;
}

/// Removes a leading relation word, such as `before` or `antes de`.
Moment::Relation takeRelation(Tokens &tokens)
{
    static constexpr std::pair<std::string_view, Moment::Relation> words[] = {
        {"before", Moment::Relation::Before}, {"antes", Moment::Relation::Before}, {"after", Moment::Relation::After},
        {"despues", Moment::Relation::After}, {"since", Moment::Relation::Since},  {"desde", Moment::Relation::Since},
    };
    for (const auto &[word, relation] : words)
        if (!tokens.empty() && tokens.front().isWord(word)) {
            tokens.erase(tokens.begin());
            return relation;
        }
    return Moment::Relation::At;
}

/// True if a dash can only separate two dates: they have a month name, a time, two years, or other marks.
bool hasCloseRange(const Tokens &tokens)
{
    const bool words = std::any_of(tokens.begin(), tokens.end(), [](const Token &token) {
        return token.isMark(':') || token.isWord("am") || token.isWord("pm")
            || (token.type == Token::Type::Word && datetext::monthOf(token.text) != 0);
    });
    const bool years = tokens.size() == 3 && tokens[0].isNumber(4, 4) && tokens[2].isNumber(4, 4);
    const auto count = [&](char mark) {
        return std::count_if(tokens.begin(), tokens.end(), [mark](const Token &token) { return token.isMark(mark); });
    };
    const bool marks = count('/') == 1 || (count('-') == 1 && count('/') > 1); // 2025/2026, 5/1-5/3/2026
    return words || years || marks;
}

Reading readTokens(Tokens tokens, const Hints &hints)
{
    const bool from = !tokens.empty()
                   && (tokens.front().isWord("from") || tokens.front().isWord("between")
                       || tokens.front().isWord("entre") || tokens.front().isWord("del"));
    if (from)
        tokens.erase(tokens.begin());
    const bool since = !tokens.empty() && tokens.front().isWord("desde");
    const Moment::Relation relation = takeRelation(tokens);
    Reading reading = readPoint(tokens, hints);
    if (reading.moment && !from) {
        reading.moment->relation = relation;
        return reading;
    }
    if (relation != Moment::Relation::At && !since)
        return failed(reading.moment ? Fault::NotUnderstood : reading.fault);
    Reading range = readRange(tokens, hints, hasCloseRange(tokens));
    if (range.moment)
        return range;
    range.fault = std::max(range.fault, reading.fault);
    return range;
}

/// A number, possibly with decimals after a point or comma.
std::optional<double> plainNumber(std::string_view raw)
{
    std::string text(raw);
    std::replace(text.begin(), text.end(), ',', '.');
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value, std::chars_format::fixed);
    const bool good = error == std::errc() && end == text.data() + text.size() && readers::isDigit(text.front());
    return good ? std::optional<double>(value) : std::nullopt;
}

Moment fromSerial(double serial)
{
    Moment moment;
    const qint64 seconds = std::llround(serial * double(secondsPerDay));
    const QDateTime at = QDateTime(QDate(1899, 12, 30), QTime(0, 0), Qt::UTC).addSecs(seconds);
    setDateTime(moment, at);
    if (seconds % secondsPerDay == 0)
        moment.precision = Moment::Precision::Day;
    return moment;
}

/// Reads spreadsheet date numbers and Unix times if the column contains them; returns nothing for other numbers.
std::optional<Moment> fromNumber(double number, const Hints &hints)
{
    if (hints.dates == DateOrder::Serial && number >= 1 && number <= lastSerial)
        return fromSerial(number);
    const bool seconds = number >= 1e7 && number < 1e11;
    const bool milliseconds = number >= 1e11 && number < 1e14;
    if (hints.dates != DateOrder::UnixTime || !(seconds || milliseconds))
        return std::nullopt;
    Moment moment;
    setDateTime(moment, QDateTime::fromSecsSinceEpoch(qint64(milliseconds ? number / 1000 : number), Qt::UTC));
    moment.utc = true;
    return moment;
}

Outcome refuse(Fault fault, std::string_view raw, Remark *remark)
{
    static constexpr const char *cure =
        QT_TRANSLATE_NOOP("Value", "Write it as 2026-01-31, or 2026-01, or 2026; with a time as 2026-01-31T17:10.");
    switch (fault) {
    case Fault::NotUnderstood:
        readers::fill(remark, QT_TRANSLATE_NOOP("Value", "“%1” was not recognized as a date."), cure, raw);
        break;
    case Fault::NoSuchDay:
        readers::fill(remark, QT_TRANSLATE_NOOP("Value", "“%1” is not a date in the calendar."), cure, raw);
        break;
    case Fault::NoYear:
        readers::fill(remark, QT_TRANSLATE_NOOP("Value", "“%1” has no year."), cure, raw);
        break;
    case Fault::Backwards:
        readers::fill(remark, QT_TRANSLATE_NOOP("Value", "“%1” ends before it begins."),
                      QT_TRANSLATE_NOOP("Value", "Swap the two dates."), raw);
        break;
    }
    return Outcome::Refused;
}

Outcome refuseNumber(std::string_view raw, Remark *remark)
{
    readers::fill(
        remark, QT_TRANSLATE_NOOP("Value", "“%1” is a number, not a date."),
        QT_TRANSLATE_NOOP(
            "Value",
            "If the column counts days or seconds, choose that format; otherwise write the date as 2026-01-31."),
        raw);
    return Outcome::Refused;
}

Outcome report(Doubt doubt, std::string_view raw, Remark *remark)
{
    static constexpr const char *cure = QT_TRANSLATE_NOOP("Value", "Compare it with the original list.");
    switch (doubt) {
    case Doubt::None:
        return Outcome::Clean;
    case Doubt::Order:
        readers::fill(
            remark,
            QT_TRANSLATE_NOOP("Value", "“%1” may start with the day or the month; it was read with the month first."),
            cure, raw);
        break;
    case Doubt::OtherOrder:
        readers::fill(remark,
                      QT_TRANSLATE_NOOP(
                          "Value", "In “%1”, day and month are in a different order than in the rest of the column."),
                      cure, raw);
        break;
    case Doubt::MonthOrDay:
        readers::fill(remark,
                      QT_TRANSLATE_NOOP("Value", "“%1” was read as a month and year; it may be a day without a year."),
                      cure, raw);
        break;
    case Doubt::Weekday:
        readers::fill(remark,
                      QT_TRANSLATE_NOOP("Value", "The weekday in “%1” does not match the date; the date was used."),
                      cure, raw);
        break;
    case Doubt::ZoneWord:
        readers::fill(remark,
                      QT_TRANSLATE_NOOP("Value", "The time in “%1” was read as local time; its time zone was ignored."),
                      QT_TRANSLATE_NOOP("Value", "Enter the time zone in its own field."), raw);
        break;
    }
    return Outcome::Unsure;
}

/// A fast path for 1/30/2026 and similar dates, without splitting the text into tokens.
std::optional<Reading> readQuickly(std::string_view raw, const Hints &hints)
{
    const std::optional<datetext::Triple> triple = datetext::leadingTriple(raw);
    if (!triple || triple->length != raw.size() || triple->sizes[0] > 2 || triple->sizes[1] > 2
        || triple->sizes[2] != 4)
        return std::nullopt;
    Parts parts;
    parts.year = triple->numbers[2];
    if (!datetext::orderDayAndMonth(triple->numbers[0], triple->numbers[1], hints, parts))
        return failed(Fault::NoSuchDay);
    return complete(parts);
}

}

Outcome parseWhen(std::string_view untrimmed, const Hints &hints, std::string &out, Remark *remark)
{
    const std::string_view raw = text::trim(untrimmed);
    if (Moment::parse(raw)) {
        out.assign(raw);
        return Outcome::Clean;
    }
    if (raw.empty() || raw.size() > longestDate)
        return refuse(Fault::NotUnderstood, raw, remark);
    Reading reading;
    if (const std::optional<Reading> quick = readQuickly(raw, hints)) {
        reading = *quick;
    } else {
        const std::optional<double> number = plainNumber(raw);
        if (const std::optional<Moment> counted = number ? fromNumber(*number, hints) : std::nullopt) {
            out = counted->text();
            return Outcome::Clean;
        }
        const std::string folded = text::fold(raw);
        reading = readTokens(datetext::tokens(folded), hints);
        if (number && !reading.moment && raw.size() != 8)
            return refuseNumber(raw, remark);
    }
    if (!reading.moment)
        return refuse(reading.fault, raw, remark);
    out = reading.moment->text();
    return report(reading.doubt, raw, remark);
}
