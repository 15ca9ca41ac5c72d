// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/field.h"

#include <QStringView>

#include <functional>
#include <optional>
#include <string>
#include <vector>

class SqlStatement;

/// One condition on one field.
struct Filter {
    enum class Test : unsigned char {
        Equal,    ///< Same value; on lists: contains the item. With a not-recorded value: nothing recorded.
        NotEqual, ///< The opposite, so that nothing recorded is also not equal.
        Less,     ///< Numbers by size, dates and texts by their text.
        Greater,
        Contains, ///< The value's text contains this text, ignoring case and accents.
    };
    const Field *field = nullptr; ///< Null: the record's id.
    Test test = Test::Equal;
    Value value; ///< In the field's canonical text (Contains: any text).
};

/// A selection of an entity's records, in an order. Deleted records are excluded by default.
struct Query {
    const Entity *entity = nullptr;
    std::vector<Filter> filters; ///< Joined by "and".
    /// A quick filter as a person types it: every word must begin some word of the record's searchable text.
    std::string words;
    const Field *sort = nullptr; ///< Null: by ID, which is by time of creation for IDs created here.
    bool descending = false;
    enum class Deleted : unsigned char { Without, Only, With } deleted = Deleted::Without;
    qint64 limit = -1; ///< -1: all.
    qint64 offset = 0;
};

/// Reads `field=value`, `field!=value`, `field<value`, `field>value`, `field~text` and `field=`. The value is read by
/// parseText; where a reference is given by name, resolve turns it into an id (empty: no or more than one such name).
/// Returns a Problem with a cure when the expression cannot be read.
std::optional<Problem> parseFilter(const Entity &entity, QStringView expression, Filter &out,
                                   const std::function<std::string(const Entity &, const std::string &)> &resolve = {});

namespace sql {
/// The statement for a query: `columns` are raw SQL. Bind with bindQuery; parameters count from 1.
std::string select(const Query &query, const std::string &columns, bool ordered = true);
/// Binds the query's parameters in order; returns the next free index. texts must outlive the statement's use.
int bindQuery(SqlStatement &statement, const Query &query, std::vector<std::string> &texts);
/// User's words as an FTS5 expression: every word quoted, the last one a prefix, phone digits in one piece also tried.
/// Empty if no word remains.
std::string matchExpression(std::string_view words);
}
