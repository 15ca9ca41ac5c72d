// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/merge/knowledge.h"
#include "core/storage/layout/cellview.h"
#include "core/storage/store.h"

#include <memory>
#include <optional>
#include <span>
#include <string_view>

/// One open transaction that becomes one step of the history. Store::apply, imports, undo and merges all write through
/// it, one record or a million. Nothing is visible to others before commit; destruction without commit rolls everything
/// back, indexes included.
class Writer
{
public:
    struct Options {
        EditKind kind = EditKind::Form;
        QString label;
        QString from;            ///< File name for imports.
        qint64 expectedRows = 0; ///< New rows, roughly; large loads drop and rebuild indexes within the transaction.
        bool dropEmpty = false;  ///< Leave no step in the history if no record changed.
    };
    Writer(Store &store, Options options);
    ~Writer();
    Writer(const Writer &) = delete;
    Writer &operator=(const Writer &) = delete;

    /// Adds a record whose ID is not in the file yet. cells: one per field in the entity's order; extraJson may be
    /// empty. Returns the row number.
    qint64 create(const Entity &entity, const Id &id, std::span<const CellView> cells, std::string_view extraJson = {});
    /// Writes the values that differ from the record; true if any did.
    bool update(const Record &current, const std::vector<std::pair<const Field *, Value>> &values,
                const std::optional<std::map<std::string, std::string>> &extra = {});
    /// Deletes or restores; true if that changed anything.
    bool remove(const Entity &entity, const Id &id);
    bool restore(const Entity &entity, const Id &id);
    /// The record, including this transaction's changes.
    std::optional<Record> get(const Entity &entity, const Id &id);
    std::optional<qint64> rowOf(const Entity &entity, const Id &id);

    /// Resolves a conflict: writes the value even if the record shows it already, and supersedes the concurrent values
    /// of the field, here and in every chapter this reaches. name: of a field, or of an unknown column's register.
    bool resolve(const Entity &entity, const Id &id, const std::string &name, const Value &value);
    /// Resolves a conflict between a deletion and an edit: true deletes the record for good, false keeps it.
    bool resolveDeletion(const Entity &entity, const Id &id, bool remove);
    /// Joins `gone` into `survivor`: gone is hidden, and references to it mean survivor. Joining again also resolves
    /// concurrent edits of the joined record.
    bool join(const Entity &entity, const Id &gone, const Id &survivor);
    /// Reverts a join.
    bool unjoin(const Entity &entity, const Id &gone);

    // Writes of other chapters, with their stamps. One merge is one Writer of EditKind::Merge: learn, then take all
    // records, then accept.
    /// Known versions and epochs of this file.
    const merge::Knowledge &knowledge();
    /// Merges epochs of other sites. Returns sites that diverged, see merge::Epochs::merge.
    std::vector<Id> learn(const merge::Epochs &epochs);
    /// Raises this file's known versions by the claim if it may; else the file remembers that it has writes beyond
    /// them.
    bool accept(const merge::Claim &claim);
    /// The number of a site in this file; added if new.
    qint64 siteNumber(const Id &site, std::string_view label = {}, std::string_view kind = "chapter");
    enum class Taken : unsigned char { Unchanged, New, Changed, Removed, Restored };
    /// Merges the writes of a record. Never rejects a value: values that do not fit the field are kept unchanged.
    /// Withheld values must be left out; `partial` says that some were, so that a new row is marked as incomplete.
    Taken take(const Entity &entity, const Id &id, const merge::Record &theirs, bool partial = false);
    /// The same for a record of an entity that only a newer version knows; true if anything was new.
    bool takeUnknown(std::string_view entity, const Id &id, const merge::Record &theirs);
    /// A complete record has arrived for a row with withheld values: clears the mark from fields that nobody ever
    /// wrote (their keys), and from the row once none is left. Changes no value, so nothing is logged.
    void completeRow(const Entity &entity, const Id &id, const std::vector<std::string> &unwritten);
    /// Stores the known versions that another chapter sent, unless an earlier report covers them.
    void noteKnownVersions(const Id &site, const merge::VersionVector &known);
    /// Adds a record that is not in the file yet and has no writes beyond its row; fast. Cells may be withheld.
    qint64 createFrom(const Entity &entity, const Id &id, const RowStamps &origin, std::span<const CellView> cells,
                      std::string_view extraJson = {});

    // Building blocks of Store::apply, undo and redo.
    /// Applies one change of an Edit and adds the outcome to the result, Errors in result.problems included.
    void apply(const RecordChange &change, EditResult &result);
    /// Reverts a step of the history, or an undo of one. Values changed later are kept and reported.
    void invert(qint64 step, EditResult &result);
    /// Links this step with the one it reverts.
    void markInverse(qint64 of, std::optional<qint64> reinstated);

    /// Commits. report (JSON) and the BLAKE2b-256 hash of an imported file are stored with the step. If nothing was
    /// written, no step is added and the result's step is 0.
    EditResult commit(const QByteArray &report = {}, const QByteArray &fileHash = {});

private:
    struct Private;

    std::unique_ptr<Private> d;
};
