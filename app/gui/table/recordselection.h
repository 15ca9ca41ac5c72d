// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QItemSelectionModel>

#include <optional>
#include <vector>

class RecordModel;

/// The selected rows of a list and its current record. Shared by all views of the list. When the list is read again,
/// the current record stays current.
class RecordSelection : public QItemSelectionModel
{
    Q_OBJECT

public:
    explicit RecordSelection(RecordModel &records, QObject *parent = nullptr);

    /// Ids of the selected rows, in the order of the list.
    std::vector<Id> selectedIds() const;
    /// The current record; nothing when the list is empty.
    std::optional<Id> currentId() const;
    /// Makes a record current; false when it is not in the list.
    bool select(const Id &id);
    /// The same; when the record is not in the list, it becomes current as soon as it is, unless another one does
    /// before.
    bool selectWhenListed(const Id &id);
    /// Selects a row near this one, after others were removed.
    void selectNear(int row);
    /// Selects a row near the one that was current before the list was read again.
    void selectNearLast() { selectNear(m_lastRow); }
    /// Called by a view for Enter or a double click.
    void open() { Q_EMIT opened(); }

    /// Delays the signal until a view has handled a mouse press: a receiver may save a record, which moves rows, and
    /// the view would then select the row that is now below the mouse.
    class Press
    {
    public:
        explicit Press(RecordSelection &selection);
        ~Press();
        Press(const Press &) = delete;
        Press &operator=(const Press &) = delete;

    private:
        RecordSelection &m_selection;
        std::optional<Id> m_before;
    };

    /// Always selects whole rows, also for a view that would select single cells.
    void select(const QItemSelection &selection, SelectionFlags flags) override;
    using QItemSelectionModel::select;

Q_SIGNALS:
    /// Another record was made current. Not emitted when the list is read again: the current record then stays, or
    /// there is none when it is gone.
    void currentRecordChanged();
    /// A record was selected by select(): views scroll to it.
    void shown(const QModelIndex &index);
    void opened();

private:
    bool goTo(const Id &id);
    void goToRow(int row);
    void keepCurrent();
    void announce();

    RecordModel &m_records;
    std::optional<Id> m_last; ///< Current before the list was read again.
    int m_lastRow = 0;
    std::optional<Id> m_awaited; ///< To be made current when the list has it.
    bool m_keeping = false;
    bool m_pressing = false;
};
