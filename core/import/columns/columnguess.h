// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/columns/columns.h"

namespace imports {

/// The input for guessing one column.
struct GuessInput {
    const Entity &entity;
    const FieldWords &words;
    const SourceProgram *source;
    const ColumnEvidence &evidence;
    const std::function<bool(const Entity &, const std::string &)> &isName;
};

/// Finds what the column is by its header: key, caption, alias, alias inside a longer header. A field that more than
/// half of the values do not fit is not used. If nothing is found, use remains an unknown column.
void guessByHeader(const GuessInput &input, const std::string &header, ColumnUse &use);

/// The field that the values of a column without a known header belong to, or null; sets confidence and reason of use.
const Field *fieldByValues(const Entity &entity, const std::string &header, const ColumnEvidence &evidence,
                           ColumnUse &use);

/// The prefix for external ids of a column: its header as a word.
std::string systemOf(const std::string &header);

/// The header as a word, without a number: "Name", "Name2" and "Name (2)" are the same name.
std::string withoutNumber(const std::string &header);

}
