// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/merge/record.h"
#include "core/model/field.h"

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

class Database;
class SqlStatement;

/// How the writes of a record are stored.
///
/// A row stores the shown value of each field. Its stamp is in `st` (`name=clock.site`) if it was written after the row
/// was created, else it is the row's own. A column without a value and without a stamp in `st` was never written, and
/// neither was a withheld one. Each unknown column is a register too. The table held_write stores everything else:
/// values not shown, what a write superseded or observed beyond its site's epochs, and the registers without a column:
/// the record this one was joined into, and those joined into it.
namespace registers {

/// The register of an unknown column: its header, with another `_` prepended if it begins with `_`, because such names
/// are reserved for the merge rules.
std::string ofExtra(std::string_view header);
/// The inverse; nothing for reserved registers. Field names are returned unchanged.
std::optional<std::string> extraOf(std::string_view name);

/// The name as written in `st`: separators are escaped as `%` and two hexadecimal digits.
std::string stampKey(std::string_view name);
std::string fromStampKey(std::string_view key);

/// A stamp with the number of its site in the file.
struct LocalStamp {
    quint64 hlc = 0;
    qint64 site = 0;
    friend bool operator==(const LocalStamp &, const LocalStamp &) = default;
};
/// `st` by register name.
using Stamps = std::map<std::string, LocalStamp, std::less<>>;
Stamps parse(std::string_view fieldStamps);
/// Sorted by name, so that equal stamps give equal bytes.
std::string text(const Stamps &stamps);

/// All unknown columns of a record together: as JSON in the change log, and as one stamp in old files.
inline constexpr std::string_view allExtras = "_extra";
/// In `st`, as `_partial=0.0`: the sender withheld some values of the row.
inline constexpr std::string_view partialKey = "_partial", partialStamp = "_partial=0.0";
bool isPartial(std::string_view fieldStamps);

/// One row with its stamps and held writes.
struct Row {
    qint64 pk = 0;
    bool hidden = false; ///< Deleted, or joined into another record.
    LocalStamp base;
    Stamps stamps;
    std::map<std::string, std::string> extra;
    std::vector<std::string> withheld; ///< Keys of fields with withheld values.
    merge::Record record;
};

/// siteOf returns the ID of a site by its number.
using SiteOf = std::function<Id(qint64)>;
/// Nothing if the ID is not in the file.
std::optional<Row> read(Database &db, const Entity &entity, const Id &id, const SiteOf &siteOf);
/// statement: a query of schema::selectRecord, positioned on a row.
Row fromStatement(Database &db, const SqlStatement &statement, const Entity &entity, const SiteOf &siteOf);

/// True for a register whose shown value has a column.
bool hasColumn(std::string_view name);

/// The writes of one record in held_write, by name.
void addHeldWrites(Database &db, const Entity &entity, qint64 pk, const SiteOf &siteOf,
                   const std::function<void(const std::string &name, merge::Write write)> &each);

/// Write::observed as text: `clock@site`, separated by spaces. Parsing returns nothing for malformed text.
std::string observedText(const std::vector<Stamp> &observed);
std::optional<std::vector<Stamp>> parseObserved(std::string_view text);

}
