// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/columns/inspection.h"
#include "core/storage/store.h"

#include <functional>
#include <memory>

/// What happens to one row.
enum class RowOutcome : unsigned char {
    New,
    Changed,
    Unchanged,
    PossibleDuplicate, ///< Imported as a new record that resembles an existing one: a person should compare them.
    Rejected,          ///< Not imported; returned with the reason.
};

/// What happens to one field of one row.
struct CellPlan {
    const Field *field = nullptr;
    Value before, after;
    QString original; ///< The cell as written; several columns of one field are joined by " | ".
    /// Note: imported as written. Repaired: corrected with certainty. Warning: a guess, or kept as typed. Error: not
    /// readable, so the row is rejected.
    Severity severity = Severity::Note;
    QString reason;        ///< One sentence, when severity is not Note.
    bool conflict = false; ///< Changed here and in the file since the export; both values are kept.
};

/// What happens to one row, field by field.
struct RowPlan {
    qint64 row = 0; ///< As a person counts them: the header is row 1 when it is the first.
    RowOutcome outcome = RowOutcome::New;
    Id record;    ///< The record that is changed or created; null for rejected rows.
    Id resembles; ///< Possible duplicates: the existing record.
    QString title;
    std::vector<CellPlan> cells; ///< Fields that the row sets or clears.
    Problems problems;           ///< Of the row and its cells.
};

/// What an import did, or would do.
struct ImportReport {
    qint64 rows = 0; ///< Data rows of the file: created + changed + unchanged + rejected.
    qint64 created = 0, changed = 0, unchanged = 0, rejected = 0;
    qint64 suspects = 0;  ///< Possible duplicates among the rows created.
    qint64 conflicts = 0; ///< Cells changed both here and in the file.
    qint64 repaired =
        0;              ///< Cells corrected with certainty, and cells of a returned table that the spreadsheet rewrote.
    qint64 unsure = 0;  ///< Cells that were a guess or kept as typed.
    qint64 removed = 0; ///< Records removed because a returned table no longer has their rows.
    qint64 missing = 0; ///< Records whose rows are missing as well, but that were kept.
    qint64 erased = 0;  ///< Values erased because their cells in a returned table were emptied.
    qint64 step = 0;    ///< Sequence number in the history; 0: nothing was written.
    Problems problems;  ///< The first 1000.
    qint64 problemsLeftOut = 0;
    QString rejectsPath; ///< The file of rejected rows; empty if no file was written.

    /// True if a person should check something.
    bool needsReview() const { return rejected + suspects + conflicts + unsure > 0; }
};

/// Imports a text table into a chapter file. plan() and apply() run the same code, so apply() does what plan() reports,
/// as long as neither file changes in between. Memory does not grow with the file, except for about 100 bytes per row
/// without an id, which are needed to find repeated rows. Belongs to the store's thread.
///
///     Importer importer(store, "people.csv");
///     const ImportReport planned = importer.plan();
///     const ImportReport done = importer.apply({}, "people-rejected.csv");
///
/// A row with an id is that record. Other rows are matched by the id in another program, e-mail, phone, name and postal
/// code, or name; the same phone or e-mail with another given name is another person
/// (RowOutcome::PossibleDuplicate). A row without a match gets an id computed from its content, so that importing the
/// same file again, or elsewhere, gives the same records. A blank cell changes nothing; `(clear)` empties a field.
class Importer
{
public:
    /// Throws Failure when the file cannot be read or is no text table.
    Importer(Store &store, const QString &path, const ImportOptions &options = {});
    ~Importer();
    Importer(const Importer &) = delete;
    Importer &operator=(const Importer &) = delete;

    /// Reads the whole file once; later calls return the same result until setOptions.
    const Inspection &inspect(const Progress &progress = {});
    void setOptions(const ImportOptions &options);
    const ImportOptions &options() const;

    /// Reports what apply() would do; nothing is written. each is called for every row with a problem, and for the
    /// first plainRows others (-1: all). Throws Failure when the inspection is refused.
    ImportReport plan(const std::function<void(const RowPlan &)> &each = {}, const Progress &progress = {},
                      qint64 plainRows = -1);
    /// One step of the history, after an automatic backup unless the chapter file is still empty. Rejected rows are
    /// written to rejectsPath: the cells as read, and a last column `reason`. Throws Failure, or Cancelled when
    /// progress returns false; then nothing is written.
    ImportReport apply(const Progress &progress = {}, const QString &rejectsPath = {});

    /// Saves the choice of columns in the chapter file, for other files with the same set of headers.
    void saveMapping();

private:
    class Private;
    std::unique_ptr<Private> d;
};
