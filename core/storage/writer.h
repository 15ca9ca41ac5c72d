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

/// The funnel: one open transaction that becomes one step of the history. Store::apply, imports, undo and merges all
/// write through it, one record or a million. Nothing is visible to others before commit; destruction without commit
/// rolls everything back, indexes included.
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

    /// Adds a record whose id is not in the file yet. cells: one per field in the entity's order; extraJson may be
    /// empty. Returns its row number.
    qint64 create(const Entity &entity, const Id &id, std::span<const CellView> cells, std::string_view extraJson = {});
    /// Writes those values that differ from what the record holds; true when any did.
    bool update(const Record &current, const std::vector<std::pair<const Field *, Value>> &values,
                const std::optional<std::map<std::string, std::string>> &extra = {});
    /// Marks as deleted or brings back; true when that changed anything.
    bool remove(const Entity &entity, const Id &id);
    bool restore(const Entity &entity, const Id &id);
    /// The record as this transaction sees it.
    std::optional<Record> get(const Entity &entity, const Id &id);
    std::optional<qint64> rowOf(const Entity &entity, const Id &id);

    /// Writes the value although the record may show it already: whoever decides about a conflict. name: of a field, or
    /// of an unknown column's register. Other values that people wrote to the field without knowing of each other's are
    /// replaced, here and wherever this arrives.
    bool resolve(const Entity &entity, const Id &id, const std::string &name, const Value &value);
    /// The same for a deletion that somebody's value withstands: true deletes for good, false keeps the record.
    bool resolveDeletion(const Entity &entity, const Id &id, bool remove);
    /// One record stands for two: gone is hidden, and whoever refers to it means survivor. Also after a join whose
    /// values somebody changed without knowing of it: then they count as seen.
    bool join(const Entity &entity, const Id &gone, const Id &survivor);
    /// Takes that back.
    bool unjoin(const Entity &entity, const Id &gone);

    // What other chapters wrote, with their stamps. One merge is one Writer of EditKind::Merge: learn, then take all
    // records, then accept.
    /// What this file knows of who wrote what.
    const merge::Knowledge &knowledge();
    /// Takes in who knew what when. Returns sites with two pasts, see merge::Epochs::merge.
    std::vector<Id> learn(const merge::Epochs &epochs);
    /// Raises what this file claims to know, if the claim holds here; else notes that it holds more than it claims.
    bool accept(const merge::Claim &claim);
    /// The number of a site in this file; made if new.
    qint64 siteNumber(const Id &site, std::string_view label = {}, std::string_view kind = "chapter");
    enum class Taken : unsigned char { Unchanged, New, Changed, Removed, Restored };
    /// Joins what others hold of a record with what is here. Never refuses: what does not fit the field is kept as it
    /// came. Values that are withheld must not be among them; partial says that some were: a row that is new then
    /// remembers that it is not all there is.
    Taken take(const Entity &entity, const Id &id, const merge::Record &theirs, bool partial = false);
    /// The same for a record of an entity that only a newer version knows; true if anything was new.
    bool takeUnknown(std::string_view entity, const Id &id, const merge::Record &theirs);
    /// A complete record has arrived for a row with withheld values: clears the mark from fields that nobody ever
    /// wrote (their keys), and from the row once none is left. Changes no value, so nothing is logged.
    void completeRow(const Entity &entity, const Id &id, const std::vector<std::string> &unwritten);
    /// Remembers what another chapter said it knows, unless it said at least as much before.
    void noteKnownVersions(const Id &site, const merge::VersionVector &known);
    /// Where the values of a new record come from: its own stamp, by the number of a site here, and `st`.
    struct RowStamps {
        quint64 hlc = 0;
        qint64 site = 0;
        std::string_view fieldStamps;
        bool hidden = false;
    };
    /// The fast way for a record that is not in the file yet and of which a row holds everything. Cells may be
    /// withheld.
    qint64 createFrom(const Entity &entity, const Id &id, const RowStamps &origin, std::span<const CellView> cells,
                      std::string_view extraJson = {});

    // What Store::apply, undo and redo are made of.
    /// One change of an Edit; what became of it is added to the result, Errors in result.problems included.
    void apply(const RecordChange &change, EditResult &result);
    /// Writes what takes back a step of the history, or an undo of it. What was changed since is left alone and
    /// reported.
    void invert(qint64 step, EditResult &result);
    /// Links this step with the one it takes back.
    void markInverse(qint64 of, std::optional<qint64> reinstated);

    /// Ends the transaction. report (JSON) and the BLAKE2b-256 hash of an imported file are kept with the step. Without
    /// any change there is no step and the result's step is 0.
    EditResult commit(const QByteArray &report = {}, const QByteArray &fileHash = {});

private:
    struct Private;

    std::unique_ptr<Private> d;
};
