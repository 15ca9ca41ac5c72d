// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/peer.h"

#include "core/base/failure.h"
#include "core/base/text.h"
#include "core/entities/pledge.h"
#include "core/storage/layout/schema.h"
#include "tests/bench/generator.h"

#include <algorithm>
#include <sstream>

namespace {

const Entity &pledge = entityOf<Pledge>();

bool isGenerated(const std::string &key)
{
    return std::find(generator::columns().begin(), generator::columns().end(), key) != generator::columns().end();
}

std::string quoted(const std::string &key)
{
    return '"' + key + '"';
}

/// Only the generated columns are stored. In the view all others are NULL, so that the chapter's own SQL for words can
/// be used.
std::string table()
{
    std::string stored, rest;
    for (const std::string &key : generator::columns())
        stored += (stored.empty() ? "" : ", ") + quoted(key) + (key == "id" ? " ANY NOT NULL UNIQUE" : " ANY");
    for (const Field &field : pledge.fields)
        if (!isGenerated(field.key))
            rest += ", NULL AS " + quoted(field.key);
    return "CREATE TABLE pledge(" + stored + ") STRICT;\nCREATE VIEW whole AS SELECT rowid AS pk, pledge.*" + rest
         + ", NULL AS extra FROM pledge;\n";
}

/// The SQL that computes the searchable words of a pledge in the chapter's view.
std::string words()
{
    const std::string view = schema::wordsView(pledge);
    const std::size_t from = view.find("SELECT pk, "), to = view.rfind(" AS words FROM");
    if (from == std::string::npos || to == std::string::npos)
        throw Failure(QStringLiteral("The view of searchable words has a different form; adapt tests/bench/peer.cpp."));
    return view.substr(from + 11, to - from - 11);
}

std::string fullText()
{
    return "CREATE VIEW pledge_words AS SELECT pk, " + words() + " AS words FROM whole;\n" + schema::fullText(pledge)
         + ";\n";
}

std::string indexes()
{
    std::string sql;
    for (const std::string &statement : schema::indexes(pledge))
        sql += statement + ";\n";
    return sql;
}

std::string import(const std::string &csv)
{
    return ".import --csv --skip 1 '" + csv + "' pledge\n";
}

}

std::string peer::importWithTriggers(const std::string &csv)
{
    return table() + indexes() + fullText()
         + "CREATE TRIGGER pledge_ai AFTER INSERT ON pledge BEGIN INSERT INTO pledge_fts(rowid, words) SELECT pk, "
         + words() + " FROM whole WHERE pk=new.rowid; END;\n" + import(csv);
}

std::string peer::importThenIndex(const std::string &csv)
{
    return table() + import(csv) + "BEGIN;\n" + indexes() + fullText()
         + "INSERT INTO pledge_fts(pledge_fts) VALUES('rebuild');\nCOMMIT;\n";
}

std::string peer::exportColumns(const std::string &columns)
{
    std::string sql;
    std::stringstream keys(columns);
    for (std::string key; std::getline(keys, key, ',');) {
        const Field *field = pledge.find(key);
        const bool isId = key == "id" || (field && field->kind == Kind::Reference);
        if (isId || field)
            sql += (sql.empty() ? "" : ", ") + (isId ? "hex(" + quoted(key) + ")" : quoted(key)) + " AS " + quoted(key);
    }
    return ".mode csv\n.headers on\nSELECT " + sql + " FROM pledge WHERE deleted IS NULL ORDER BY id;\n";
}

std::string peer::search(const std::string &match, int limit)
{
    std::string literal;
    for (const char c : match)
        literal.append(c == '\'' ? 2 : 1, c);
    const std::string where = " FROM pledge_fts WHERE pledge_fts MATCH '" + literal + "'";
    return "SELECT count(*)" + where + ";\nSELECT given_name, family_name FROM pledge WHERE pk IN (SELECT rowid" + where
         + " LIMIT " + std::to_string(limit) + ");\n";
}
