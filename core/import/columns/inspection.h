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

/// A person's choices for an import. They override every guess.
struct ImportOptions {
    /// How records that are already in the file are changed.
    enum class Existing : unsigned char {
        Update, ///< Cells that are not blank replace the record's values.
        Fill,   ///< Only fields without a recorded value are filled.
        Skip,   ///< Not at all.
    };

    const Entity *entity = nullptr; ///< Null: guessed from the columns.
    /// From a column's name (ColumnGuess::name) to a field's key, or to `id`, `full_name`, `external_id`, or to an
    /// empty text: keep as an unknown column. Any other value is a Problem of the inspection.
    std::map<QString, QString> columns;
    QStringList ignore; ///< Names of columns that are not imported.
    csv::Choices choices;
    Existing existing = Existing::Update;
    /// In a table that was exported for a spreadsheet and returned: how cells that were emptied are read.
    enum class Emptied : unsigned char {
        Few,   ///< Erase the value, unless more than 30 % of a column's cells (and at least three) were emptied.
        Keep,  ///< Keep the value.
        Erase, ///< Erase the value.
    };
    Emptied emptied = Emptied::Few;
    /// In such a table as well: what happens to exported records whose rows are missing.
    enum class Missing : unsigned char {
        Keep,       ///< Keep them.
        Remove,     ///< Remove them, unless the table seems to be cut off.
        RemoveMany, ///< Remove them, however many.
    };
    Missing missing = Missing::Keep;
    bool backup = true; ///< Back up a chapter file that has records before the import.
};

/// What a column of a file is for.
enum class ColumnRole : unsigned char {
    Unknown,     ///< Kept on the record under its header and written back by an export.
    Field,       ///< One field of the entity; several columns may share a field.
    Id,          ///< The record's own id.
    FullName,    ///< A whole name, split into given and family name.
    ExternalId,  ///< The record's id in another program.
    Bookkeeping, ///< Written by our own export for spreadsheets or beside rejected rows; never a value.
    Ignored,     ///< Not imported, by choice.
};

/// How one column is read.
struct ColumnGuess {
    QString name; ///< Header as written; a repeated one is "Phone (2)", one without a header "(column 9)".
    ColumnRole role = ColumnRole::Unknown;
    const Field *field = nullptr; ///< For ColumnRole::Field.
    std::string system;           ///< For ColumnRole::ExternalId: the other program, as in `van:1234`.
    double confidence = 0;        ///< 0 to 1.
    QString how;        ///< "exact", "label", "alias", "source", "values", "saved", "chosen", "ignored", "unknown".
    QString reason;     ///< One sentence for a person.
    QStringList sample; ///< Up to five different values that are not blank.
    qint64 filled = 0, blank = 0;         ///< Cells with and without a value, in the rows read.
    DateOrder dates = DateOrder::Unknown; ///< How the column's dates are written, for a field of Kind::When.

    /// Field key, or `id`, `full_name`, `external_id`; empty for a column that becomes no field. As in ImportOptions.
    QString target() const;
};

/// How a whole file would be read, before anything is imported.
struct Inspection {
    csv::Detection detection;
    QString source; ///< Key of the program that wrote the file: "own", "mobilize", "van", …; empty when not known.
    QString sourceName;             ///< The program's name for a person.
    const Entity *entity = nullptr; ///< Null: could not be guessed; a person must choose.
    std::vector<ColumnGuess> columns;
    Problems problems;  ///< If one is a Severity::Error, the file cannot be imported yet.
    qint64 rows = 0;    ///< Data rows read.
    bool whole = false; ///< The whole file was read, so rows is its number of rows and date formats are decided.

    bool refused() const;
    /// The first Error with its cure; empty if not refused.
    QString refusal() const;
};

/// How much of a file is read.
enum class Extent : unsigned char { Head, Whole };

/// Inspects a file without a chapter file: encoding, delimiter, header, columns, entity. Head reads the first 2,000
/// rows. Throws Failure if the file cannot be read or is not a text table.
Inspection inspectFile(const QString &path, const ImportOptions &options = {}, Extent extent = Extent::Whole,
                       const Progress &progress = {});

/// Cells of at most limit data rows (-1: all), as read, for a preview.
std::vector<QStringList> previewRows(const QString &path, const csv::Dialect &dialect, qint64 limit);
