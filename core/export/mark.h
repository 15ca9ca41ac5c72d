// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/merge/knowledge.h"

#include <QtGlobal>

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace exports {

/// What a row of a table for spreadsheets says of its export, in the column `_base`:
///     CLOCK@SITE[;held SITE:CLOCK …][;over NAME SITE:CLOCK …]…
/// The stamp is the export's own, the same in all rows. What the exporter held at that time stands in every hundredth
/// row, from the first on, so that it survives when rows are removed. `over` stands where a value was held beyond that.
struct Mark {
    Stamp exported;
    std::optional<merge::VersionVector> held;
    std::map<std::string, merge::VersionVector> supersededContext; ///< By name of the register.
    friend bool operator==(const Mark &, const Mark &) = default;
};
inline constexpr qint64 rowsBetweenHeld = 100;

std::string text(const Mark &mark);
/// Nothing for anything else.
std::optional<Mark> readMark(std::string_view cell);

/// Adds a check of one cell to the column `_chk`: `#`, then four characters for each cell that holds something. key: of
/// the field, or the header of an unknown column. cell: as it stands in the table, without the apostrophe before
/// formulas.
void addCheck(std::string &checks, std::string_view key, std::string_view cell);

/// The checks of one row: tells of a text whether it stood in a cell at the export. One time in a million and a half it
/// says so of one that did not.
class Checks
{
public:
    explicit Checks(std::string_view column = {});
    /// Whether the row has checks at all; a row of nothing but blank cells has.
    bool known() const { return m_known; }
    bool has(std::string_view key, std::string_view cell) const;

private:
    std::vector<quint32> m_checks; ///< Sorted.
    bool m_known = false;
};

}
