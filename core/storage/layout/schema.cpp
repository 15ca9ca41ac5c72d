// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/layout/schema.h"

#include "core/base/text.h"
#include "core/sqlite/sqlite.h"

namespace {

std::string name(const Entity &entity, const char *suffix)
{
    return sqlName(std::string(entity.key) + suffix);
}

/// SQL for a text followed by its plain-letter form if it has letters that the tokenizer cannot decompose; see
/// text::plainLetters. Most texts are ASCII. Comparing the numbers of bytes and letters is much faster than searching
/// for those letters.
std::string withPlainLetters(const std::string &column)
{
    std::string letters, replaced = column;
    for (const text::PlainLetter &pair : text::plainLetters) {
        letters += pair.letter;
        replaced = "replace(" + replaced + ",'" + pair.letter + "','" + pair.plain + "')";
    }
    return "iif(length(" + column + ")<length(CAST(" + column + " AS BLOB)) AND " + column + " GLOB '*[" + letters
         + "]*'," + column + "||' '||" + replaced + "," + column + ")";
}

/// SQL for the words of one column; absent values give no words: NULL compares to nothing, and the markers of absence
/// are BLOBs, which sort after all texts and numbers.
std::string wordsOf(const Field &field, const std::string &column, schema::Letters letters)
{
    const bool plain = letters == schema::Letters::Any && (field.kind == Kind::Text || field.kind == Kind::Texts);
    std::string text = plain ? withPlainLetters(column) : column;
    // A North American number is found with and without its country code, and by its last seven digits.
    if (field.kind == Kind::Phone)
        text = "iif(" + column + " GLOB '+1[2-9]*' AND length(" + column + ")=12, " + column + "||' '||substr(" + column
             + ",3)||' '||substr(" + column + ",6), " + column + ")";
    return "iif(" + column + "<x''," + text + "||'\n','')";
}

}

std::string schema::bookkeeping()
{
    return R"(
CREATE TABLE setting(key TEXT PRIMARY KEY, value TEXT) STRICT, WITHOUT ROWID;
CREATE TABLE site(ord INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, label TEXT, last_hlc INTEGER NOT NULL DEFAULT 0,
                  kind TEXT NOT NULL DEFAULT 'chapter', held INTEGER NOT NULL DEFAULT 0, told TEXT, seen_ms INTEGER) STRICT;
CREATE TABLE op(seq INTEGER PRIMARY KEY, wall_ms INTEGER NOT NULL, user TEXT, place TEXT, kind INTEGER NOT NULL,
                label TEXT NOT NULL, undo_of INTEGER, undone_by INTEGER, created INTEGER NOT NULL DEFAULT 0,
                changed INTEGER NOT NULL DEFAULT 0, removed INTEGER NOT NULL DEFAULT 0,
                restored INTEGER NOT NULL DEFAULT 0, file_hash BLOB, report TEXT) STRICT;
CREATE TABLE change(seq INTEGER PRIMARY KEY, op INTEGER NOT NULL, entity TEXT NOT NULL, what INTEGER NOT NULL,
                    pk INTEGER NOT NULL, pk_to INTEGER, before TEXT, after TEXT) STRICT;
CREATE INDEX change_op ON change(op);
CREATE INDEX change_record ON change(entity, pk);
CREATE INDEX change_range ON change(entity, pk) WHERE pk_to IS NOT NULL;
)" + exchange();
}

std::string schema::exchange()
{
    return R"(
CREATE TABLE epoch(site INTEGER, start_hlc INTEGER, learned TEXT, PRIMARY KEY(site, start_hlc)) STRICT, WITHOUT ROWID;
CREATE TABLE held_write(entity TEXT, pk INTEGER, field TEXT, hlc INTEGER, site INTEGER, value TEXT, over TEXT, knew TEXT,
                        PRIMARY KEY(entity, pk, field, hlc, site, value)) STRICT, WITHOUT ROWID;
CREATE TABLE conflict(entity TEXT, pk INTEGER, field TEXT, kind INTEGER, PRIMARY KEY(entity, pk, field, kind)) STRICT, WITHOUT ROWID;
CREATE TABLE joined(entity TEXT, gone BLOB, survivor BLOB NOT NULL, PRIMARY KEY(entity, gone)) STRICT, WITHOUT ROWID;
CREATE INDEX joined_survivor ON joined(entity, survivor);
CREATE TABLE unknown_write(entity TEXT, id BLOB, field TEXT, hlc INTEGER, site INTEGER, value TEXT, over TEXT, knew TEXT,
                           PRIMARY KEY(entity, id, field, hlc, site, value)) STRICT, WITHOUT ROWID;
CREATE TABLE share(seq INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, wall_ms INTEGER NOT NULL, user TEXT, recipient TEXT,
                   kind TEXT NOT NULL, level TEXT, file TEXT, entities TEXT, columns TEXT, filter TEXT, rows INTEGER, hash BLOB,
                   op_seq INTEGER NOT NULL, hlc INTEGER NOT NULL, holds TEXT) STRICT;
)";
}

std::string schema::table(const Entity &entity)
{
    std::string sql = "CREATE TABLE " + sqlName(entity.key) + "(pk INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE";
    for (const Field &field : entity.fields)
        sql += ", " + sqlName(field.key) + " ANY";
    return sql + ", deleted INTEGER, hlc INTEGER NOT NULL, site INTEGER NOT NULL, st TEXT, extra TEXT) STRICT";
}

std::vector<std::string> schema::indexes(const Entity &entity)
{
    std::vector<std::string> out;
    for (const Field &field : entity.fields) {
        if (!field.is(Indexed))
            continue;
        const std::string column = sqlName(field.key);
        const char *collation = field.isReference() || field.isNumber() ? "" : " COLLATE NOCASE";
        out.push_back("CREATE INDEX IF NOT EXISTS " + sqlName(std::string(entity.key) + "_" + field.key) + " ON "
                      + sqlName(entity.key) + "(" + column + collation + ") WHERE " + column + " IS NOT NULL");
    }
    return out;
}

std::vector<std::string> schema::dropIndexes(const Entity &entity)
{
    std::vector<std::string> out;
    for (const Field &field : entity.fields)
        if (field.is(Indexed))
            out.push_back("DROP INDEX IF EXISTS " + sqlName(std::string(entity.key) + "_" + field.key));
    return out;
}

std::string schema::words(const Entity &entity, const std::function<std::string(std::string_view)> &column,
                          Letters letters)
{
    std::string text;
    for (const Field &field : entity.fields)
        if (field.is(Searchable))
            text += wordsOf(field, column(field.key), letters) + "||";
    // The JSON of unknown columns is indexed as is: its punctuation separates words, except for the letter of an
    // escaped line break.
    return text + "ifnull(replace(" + column("extra") + ",'\\n',' '),'')";
}

std::string schema::wordsView(const Entity &entity)
{
    return "CREATE VIEW " + name(entity, "_words") + " AS SELECT pk, "
         + words(entity, [](std::string_view key) { return key == "extra" ? std::string(key) : sqlName(key); })
         + " AS words FROM " + sqlName(entity.key) + " WHERE deleted IS NULL";
}

std::string schema::fullText(const Entity &entity)
{
    return "CREATE VIRTUAL TABLE " + name(entity, "_fts") + " USING fts5(words, content=" + name(entity, "_words")
         + ", content_rowid='pk', tokenize='unicode61 remove_diacritics 2', prefix='2 3')";
}

std::string schema::columns(const Entity &entity)
{
    std::string out;
    for (const Field &field : entity.fields)
        out += (out.empty() ? "" : ",") + sqlName(field.key);
    return out;
}

std::string schema::selectRecord(const Entity &entity)
{
    return "pk,id,deleted,hlc,site,st,extra," + columns(entity);
}

std::vector<std::string> schema::columnsInFile(Database &db, const std::string &table)
{
    std::vector<std::string> out;
    SqlStatement statement(db, "SELECT name FROM pragma_table_info(?)");
    statement.bind(1, table);
    while (statement.step())
        out.emplace_back(statement.text(0));
    return out;
}
