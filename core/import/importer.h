// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/columns/inspection.h"
#include "core/storage/store.h"

#include <functional>
#include <memory>

/// What becomes of one row.
enum class RowOutcome : unsigned char {
    New,
    Changed,
    Unchanged,
    PossibleDuplicate, ///< Taken as a new record, but it looks like one that exists: a person should look.
    Rejected,          ///< Not taken; handed back with the reason.
};

/// What becomes of one field of one row.
struct CellPlan {
    const Field *field = nullptr;
    Value before, after;
    QString original; ///< The cell as written; several columns of one field are joined by " | ".
    /// Note: taken as it is. Repaired: mended with certainty. Warning: a guess, or kept as typed. Error: not readable,
    /// the row is rejected; or (with a conflict) not taken because both sides changed it.
    Severity severity = Severity::Note;
    QString reason;        ///< One sentence, when severity is not Note.
    bool conflict = false; ///< Changed here and in the file since the file was exported; what is here stays.
};

/// What becomes of one row, field by field.
struct RowPlan {
    qint64 row = 0; ///< As a person counts them: the header is row 1 when it is the first.
    RowOutcome outcome = RowOutcome::New;
    Id record;    ///< Of the record that is changed or made; null for rejected rows.
    Id resembles; ///< For suspects: the record that it may be.
    QString title;
    std::vector<CellPlan> cells; ///< Fields for which the row has a value or an order to clear.
    Problems problems;           ///< All of the row, also those of cells.
};

/// What an import did, or would do.
struct ImportReport {
    qint64 rows = 0; ///< Data rows of the file: created + changed + unchanged + rejected.
    qint64 created = 0, changed = 0, unchanged = 0, rejected = 0;
    qint64 suspects = 0;  ///< Rows among created that look like a record that exists.
    qint64 conflicts = 0; ///< Cells not taken because they were changed here as well.
    qint64 repaired = 0;  ///< Cells mended with certainty, and cells of a returned table that the spreadsheet rewrote.
    qint64 unsure = 0;    ///< Cells that were a guess or kept as typed.
    qint64 removed = 0;   ///< Records without a row in a returned table that were removed, because that was asked for.
    qint64 missing = 0;   ///< Such records that stay.
    qint64 erased = 0;    ///< Values erased because their cells in a returned table were emptied.
    qint64 step = 0;      ///< Sequence number in the history; 0: nothing was written.
    Problems problems;    ///< The first 1000.
    qint64 problemsLeftOut = 0;
    QString rejectsPath; ///< Where the rejected rows were written; empty when there were none or nobody asked.

    /// Something is left for a person.
    bool needsLook() const { return rejected + suspects + conflicts + unsure > 0; }
};

/// Takes a text table into a chapter file. plan() and apply() walk the same path, so what plan() says is what apply()
/// does, as long as neither file changes in between. Memory does not grow with the file, except for about 100 bytes per
/// row that has no id of its own, so that repeated rows are found. Belongs to the store's thread.
///
/// Rows with an id are that record. Rows without find theirs by the id in another program, e-mail, phone, name and
/// postal code, or name; a shared phone or e-mail with another given name is another person (RowFate::Suspect). What
/// is left gets an id made of its content, so that the same file imported again, or elsewhere, gives the same records.
/// A blank cell changes nothing; `(clear)` empties a field.
class Importer
{
public:
    /// Throws Failure when the file cannot be read or is no text table.
    Importer(Store &store, const QString &path, const ImportOptions &options = {});
    ~Importer();
    Importer(const Importer &) = delete;
    Importer &operator=(const Importer &) = delete;

    /// Reads the whole file once; later calls return the same until setOptions.
    const Inspection &inspect(const Progress &progress = {});
    void setOptions(const ImportOptions &options);
    const ImportOptions &options() const;

    /// Says what apply() would do; nothing is written. each is called for every rejected, suspect, repaired or
    /// otherwise noteworthy row, and for the first plainRows others. Throws Failure when the inspection is refused.
    ImportReport plan(const std::function<void(const RowPlan &)> &each = {}, const Progress &progress = {},
                      qint64 plainRows = -1);
    /// One step of the history, after an automatic backup unless the chapter file is still empty. Rejected rows go to
    /// rejectsPath: the cells as read, and what is wrong in a last column `reason`. Throws Failure, or Cancelled when
    /// progress says so; nothing is written then.
    ImportReport apply(const Progress &progress = {}, const QString &rejectsPath = {});

    /// Keeps the present choice of columns in the chapter file for other files with the same set of headers.
    void saveMapping();

private:
    class Private;
    std::unique_ptr<Private> d;
};
