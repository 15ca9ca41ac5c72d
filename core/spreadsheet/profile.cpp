// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spreadsheet/profile.h"

#include "core/base/text.h"
#include "core/model/value.h"
#include "core/spreadsheet/numeral.h"
#include "core/spreadsheet/sheetdate.h"

#include <algorithm>
#include <cstdio>

namespace spreadsheet {
namespace {

constexpr qint64 enoughSupport = 3;
constexpr qint64 timesMore = 9;         ///< Nine in ten.
constexpr qint64 cellsSampled = 20'000; ///< Per column, of those that returned unchanged.

bool isWholeNumber(std::string_view text)
{
    return !text.empty() && text.size() < 40
        && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// Rewrites that people make as well.
bool isHuman(Rewrite rewrite)
{
    return rewrite == Rewrite::Rounded || rewrite == Rewrite::Percent || rewrite == Rewrite::TimeLost;
}

/// `4.3.2026`
bool isBetweenPoints(std::string_view text)
{
    return text.size() <= 10 && std::count(text.begin(), text.end(), '.') == 2
        && text.find_first_not_of("0123456789.") == text.npos;
}

/// A date such as `3/4/2026` in this order, as the export writes it; nothing for any other text.
std::optional<std::string> isoDate(std::string_view cell, DateOrder order)
{
    for (const WrittenDate &date : readDates(cell)) {
        const bool wanted =
            date.order == WrittenDate::Order::Named
            || date.order
                   == (order == DateOrder::DayFirst ? WrittenDate::Order::DayFirst : WrittenDate::Order::MonthFirst);
        if (!wanted || date.year < 0 || date.day < 0 || date.hour >= 0)
            continue;
        const int year = date.shortYear ? (date.year % 100 < 46 ? 2000 : 1900) + date.year % 100 : date.year;
        char text[16];
        std::snprintf(text, sizeof text, "%04d-%02d-%02d", year % 10000, date.month % 100, date.day % 100);
        return text;
    }
    return std::nullopt;
}

}

void Profile::learnWidth(Column &column, std::string_view written) const
{
    if (!isWholeNumber(written))
        return;
    column.anyPlain = true;
    if (!column.anyWidth)
        return;
    column.anyWidth = column.width == 0 || column.width == written.size();
    column.width = written.size();
}

void Profile::learn(std::size_t index, std::string_view written, std::string_view cell)
{
    Column &column = m_columns[index];
    if (written.empty())
        return;
    learnWidth(column, written);
    if (written == cell) {
        if (++column.unchanged > cellsSampled)
            return;
        wouldChange(written).each([&](Rewrite one) { ++column.evidence[std::size_t(one)].contrary; });
    } else if (const auto how = explain(written, cell)) {
        how->each([&](Rewrite one) { ++column.evidence[std::size_t(one)].support; });
    }
}

bool Profile::isBelieved(const Column &column, Rewrite rewrite) const
{
    const Evidence &here = column.evidence[std::size_t(rewrite)], &all = m_whole[std::size_t(rewrite)];
    const auto against = [&](const auto &evidence) {
        const qint64 other = rewrite == Rewrite::MonthFirst ? evidence[std::size_t(Rewrite::DayFirst)].support
                           : rewrite == Rewrite::DayFirst   ? evidence[std::size_t(Rewrite::MonthFirst)].support
                                                            : 0;
        return evidence[std::size_t(rewrite)].contrary + other;
    };
    if (here.support == 0 || here.support < timesMore * against(column.evidence))
        return false;
    if (here.support >= enoughSupport)
        return true;
    // A single 4/3/2026 was probably typed by a person, as April 3rd, if no other date was rewritten.
    const qint64 otherDates = m_whole[std::size_t(Rewrite::DateForm)].support;
    if (isHuman(rewrite) || (rewrite == Rewrite::DayFirst && all.support + otherDates < 2))
        return false;
    return all.support >= timesMore * against(m_whole);
}

void Profile::finish()
{
    for (const Column &column : m_columns) {
        for (std::size_t i = 0; i < rewrites; ++i) {
            m_whole[i].support += column.evidence[i].support;
            m_whole[i].contrary += column.evidence[i].contrary;
        }
    }
    // The whole file was read in one encoding.
    const Evidence &mojibake = m_whole[std::size_t(Rewrite::Mojibake)];
    const bool isMisread = mojibake.support > 0 && mojibake.support >= timesMore * mojibake.contrary;
    for (Column &column : m_columns) {
        for (std::size_t i = 0; i < rewrites; ++i)
            if (isBelieved(column, Rewrite(i)))
                column.believed |= Rewrite(i);
        if (isMisread)
            column.believed |= Rewrite::Mojibake;
    }
}

DateOrder Profile::dates(std::size_t column) const
{
    const Rewrites believed = m_columns[column].believed;
    return believed.has(Rewrite::MonthFirst) ? DateOrder::MonthFirst
         : believed.has(Rewrite::DayFirst)   ? DateOrder::DayFirst
                                             : DateOrder::Unknown;
}

Hints Profile::hints(std::size_t column, DateOrder fallback) const
{
    Hints hints;
    hints.dates = dates(column) == DateOrder::Unknown ? fallback : dates(column);
    return hints;
}

std::string Profile::unmangled(std::size_t index, std::string_view cell) const
{
    const Column &column = m_columns[index];
    const Rewrites undone = column.believed;
    std::string text(cell);
    if (const auto inside = unwrapped(text))
        text = *inside;
    if (undone.has(Rewrite::Mojibake))
        text = withoutMojibake(text).value_or(text);
    if (undone.has(Rewrite::LineEnds))
        std::erase(text, '\r');
    if (undone.has(Rewrite::DecimalComma) && std::count(text.begin(), text.end(), ',') == 1
        && text.find('.') == text.npos)
        std::replace(text.begin(), text.end(), ',', '.');
    if (undone.has(Rewrite::Currency))
        if (const auto number = readNumber(text); number && number->currency)
            text = plainText(number->value);
    if (undone.has(Rewrite::LostPlus) && !column.anyPlain && isWholeNumber(text))
        text.insert(text.begin(), '+');
    else if (undone.has(Rewrite::LeadingZeros) && column.anyWidth && isWholeNumber(text) && text.size() < column.width)
        text.insert(0, column.width - text.size(), '0');
    if (const DateOrder order = dates(index); order != DateOrder::Unknown || isBetweenPoints(text))
        text = isoDate(text, order).value_or(text);
    return text;
}

CellChange Profile::classify(std::size_t column, const Field *field, std::string_view written, std::string_view cell,
                             DateOrder fallback) const
{
    if (cell == written)
        return {};
    if (text::trim(cell).empty())
        return {text::trim(written).empty() ? CellChange::What::Unchanged : CellChange::What::Cleared, {}, {}};
    std::optional<Rewrites> how;
    if (!written.empty())
        how = explain(written, cell);
    if (how && believed(column).covers(*how))
        return {CellChange::What::Rewritten, *how, {}};
    CellChange change{CellChange::What::Edited, {}, unmangled(column, cell)};
    bool isSame = !written.empty() && change.text == written;
    if (!isSame && field) {
        change.read = readCell(*field, change.text, hints(column, fallback));
        const bool isEscaped = text::trim(change.text).starts_with('\\');
        isSame = change.read->value.isPresent() && !isEscaped && change.read->value == Value::fromCell(written);
    }
    if (isSame)
        return {CellChange::What::Rewritten, how ? *how : Rewrites(), {}};
    return change;
}

}
