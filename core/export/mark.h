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

/// The export of a row in a table for spreadsheets, in the column `_base`:
///     CLOCK@SITE[;held SITE:CLOCK …][;over NAME SITE:CLOCK …]…
/// The stamp is the export's own, the same in all rows. Every hundredth row, starting with the first, has the versions
/// that the exporter had (`held`), so that they survive when rows are removed. `over` has the versions that a value
/// superseded beyond those.
struct Mark {
    Stamp exported;
    std::optional<merge::VersionVector> knownVersions;
    std::map<std::string, merge::VersionVector> supersededContext; ///< By name of the register.
    friend bool operator==(const Mark &, const Mark &) = default;
};
inline constexpr qint64 rowsBetweenVersions = 100;

std::string text(const Mark &mark);
/// Nothing if the cell is not a mark.
std::optional<Mark> readMark(std::string_view cell);

/// Adds the check of one cell to the column `_chk`: `#`, then four characters for each cell with a value. key: of the
/// field, or the header of an unknown column. cell: as written to the table, without the apostrophe before formulas.
void addCheck(std::string &checks, std::string_view key, std::string_view cell);

/// The checks of one row, which show whether the export wrote a text into a cell. Of texts that it did not write, one
/// in 1.5 million passes.
class Checks
{
public:
    explicit Checks(std::string_view column = {});
    /// Whether the row has checks, as also a row of blank cells has.
    bool known() const { return m_known; }
    bool has(std::string_view key, std::string_view cell) const;

private:
    std::vector<quint32> m_checks; ///< Sorted.
    bool m_known = false;
};

}
