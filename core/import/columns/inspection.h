// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/base/progress.h"
#include "core/csv/detect.h"
#include "core/parsing/parse.h"

#include <QString>
#include <QStringList>

#include <map>
#include <string>
#include <vector>

/// What a person has said about an import. It always wins over what was guessed.
struct ImportOptions {
    /// What becomes of a record that is in the file already.
    enum class Existing : unsigned char {
        Update, ///< Cells that are not blank replace what the record holds.
        Fill,   ///< Only fields in which nothing is recorded are filled.
        Skip,   ///< The record stays as it is.
    };

    const Entity *entity = nullptr; ///< Null: guessed from the columns.
    /// From a column's name (ColumnGuess::name) to a field's key, or to `id`, `full_name`, `external_id`, or to an
    /// empty text: keep as an unknown column. A value that is none of these is a Problem of the inspection.
    std::map<QString, QString> columns;
    QStringList ignore; ///< Names of columns that are left out altogether.
    csv::Choices choices;
    Existing existing = Existing::Update;
    /// In a table that was exported for a spreadsheet and comes back: what becomes of cells that held something and are
    /// blank.
    enum class Emptied : unsigned char {
        Few,   ///< The value is erased, unless more than three in ten of a column were emptied (from three cells on).
        Keep,  ///< The value stays.
        Erase, ///< The value is erased.
    };
    Emptied emptied = Emptied::Few;
    /// Also in such a table: what becomes of records that were exported and have no row in it.
    enum class Missing : unsigned char {
        Keep,       ///< They stay.
        Remove,     ///< They are removed, unless it looks as if a part of the table were gone.
        RemoveMany, ///< They are removed, however many.
    };
    Missing missing = Missing::Keep;
    bool backup =
        true; ///< Copy a chapter file that holds something before the import; off for files that are being made.
};

/// What a column of a file is for.
enum class ColumnRole : unsigned char {
    Unknown,     ///< Kept on the record under its header and written back by an export.
    Field,       ///< One field of the entity; several columns may share a field.
    Id,          ///< The record's own id.
    FullName,    ///< A whole name, split into given and family name.
    ExternalId,  ///< The record's id in another program.
    Bookkeeping, ///< Written by our own export for spreadsheets or beside rejected rows; never a value.
    Ignored,     ///< Left out by choice.
};

/// What was made of one column.
struct ColumnGuess {
    QString name; ///< Header as written; a repeated one is "Phone (2)", one without a header "(column 9)".
    ColumnRole role = ColumnRole::Unknown;
    const Field *field = nullptr; ///< For ColumnRole::Field.
    std::string system;           ///< For ColumnRole::ExternalId: the other program, as in `van:1234`.
    double confidence = 0;        ///< 0 to 1.
    QString how;        ///< "exact", "label", "alias", "source", "values", "saved", "chosen", "ignored", "unknown".
    QString reason;     ///< One sentence for a person.
    QStringList sample; ///< Up to five different values that are not blank.
    qint64 filled = 0, blank = 0;         ///< Cells with and without a value, in the rows looked at.
    DateOrder dates = DateOrder::Unknown; ///< How the column's dates are written, for a field of Kind::When.

    /// Field key, or `id`, `full_name`, `external_id`; empty for a column that becomes no field. As in ImportOptions.
    QString target() const;
};

/// What was made of a whole file, before any of it is taken.
struct Inspection {
    csv::Detection detection;
    QString source; ///< Key of the program that wrote the file: "own", "mobilize", "van", …; empty when not known.
    QString sourceName;             ///< The program's name for a person.
    const Entity *entity = nullptr; ///< Null: no guess can be made, a person must say.
    std::vector<ColumnGuess> columns;
    Problems problems;  ///< With a Severity::Error among them the file cannot be imported as things stand.
    qint64 rows = 0;    ///< Data rows that were looked at.
    bool whole = false; ///< The whole file was looked at, so rows is their number and dates are decided.

    bool refused() const;
    /// The first sentence of an Error, with its cure; empty when not refused.
    QString refusal() const;
};

/// How much of a file is looked at.
enum class Extent : unsigned char { Head, Whole };

/// Looks at a file without a chapter file at hand: encoding, separator, header, columns, entity. Head reads the first
/// 2,000 rows. Throws Failure when the file cannot be read or is no text table.
Inspection inspectFile(const QString &path, const ImportOptions &options = {}, Extent extent = Extent::Whole,
                       const Progress &progress = {});

/// Cells of the data rows after the header, as read, at most limit rows (-1: all), for a preview.
std::vector<QStringList> previewRows(const QString &path, const csv::Dialect &dialect, qint64 limit);
