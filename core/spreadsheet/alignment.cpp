// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spreadsheet/alignment.h"

#include "core/base/text.h"
#include "core/spreadsheet/numeral.h"
#include "core/spreadsheet/sheetdate.h"

#include <algorithm>
#include <cstdlib>
#include <functional>

namespace spreadsheet {
namespace {

constexpr qint64 fewestCells = 3;
constexpr qint64 partOfRows = 5; ///< One in five.
constexpr std::size_t mostValues = 200'000;

/// A sort key that is the same for a value and its rewritten forms, as far as possible; numbers sort by size.
std::string keyOf(std::string_view text)
{
    text = text::trim(text);
    if (text.empty())
        return {};
    if (text.size() < 40) {
        if (const auto number = readNumber(text); number && number->value.exponent < 40) {
            const int whole = int(number->value.digits.size()) + number->value.exponent;
            std::string key = number->value.negative ? "-" : "";
            return key + char('A' + std::clamp(whole + 20, 0, 60)) + number->value.digits;
        }
        if (const std::vector<WrittenDate> dates = readDates(text); !dates.empty() && dates.front().year >= 0) {
            const WrittenDate &date = dates.front();
            const int low = std::min(date.month, date.day), high = std::max(date.month, date.day);
            return std::to_string(date.year % 100) + '/' + std::to_string(low) + '/' + std::to_string(high);
        }
    }
    return text::fold(text);
}

}

void Alignment::add(std::size_t index, std::string_view written, std::string_view cell, bool differs)
{
    Column &column = m_columns[index];
    if (differs)
        ++column.differing;
    const bool followsOrder = column.rising || column.falling;
    if (!differs && !followsOrder)
        return;
    const std::string now = keyOf(cell);
    if (followsOrder && !now.empty()) {
        column.rising = column.rising && (column.first || column.last <= now);
        column.falling = column.falling && (column.first || column.last >= now);
        column.first = false;
        column.last = now;
    }
    if (!differs || column.balance.size() >= mostValues)
        return;
    const std::hash<std::string> hash;
    ++column.balance[hash(now)];
    --column.balance[hash(keyOf(written))];
}

bool Alignment::isMisplaced(const Column &column) const
{
    if (column.differing < fewestCells || column.differing * partOfRows < m_rows)
        return false;
    qint64 strangers = 0; // Values that were exported in none of those rows.
    for (const auto &[value, balance] : column.balance)
        strangers += std::max<qint64>(balance, 0);
    if (strangers * 10 > column.differing)
        return false;
    return column.balance.size() > 2 || column.rising || column.falling;
}

std::optional<std::size_t> Alignment::misplaced() const
{
    for (std::size_t i = 0; i < m_columns.size(); ++i)
        if (isMisplaced(m_columns[i]))
            return i;
    return std::nullopt;
}

}
