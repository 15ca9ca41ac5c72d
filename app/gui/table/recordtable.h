// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/models/recordmodel.h"

#include <QTableView>

class Session;
class Settings;

/// The list of one entity's records: sorted by a click on the header, columns chosen by a right click on it, several
/// rows selected at once. Remembers its columns and their widths.
class RecordTable : public QTableView
{
    Q_OBJECT

public:
    RecordTable(Session &session, Settings &settings, const Entity &entity, QWidget *parent = nullptr);
    ~RecordTable() override;

    RecordModel &records() { return *m_model; }
    /// Ids of the selected rows, in the order of the list.
    std::vector<Id> selectedIds() const;
    /// The record with the cursor; nothing when the list is empty.
    std::optional<Id> currentId() const;
    /// Puts the cursor on a record; false when it is not in the list.
    bool select(const Id &id);
    /// The same, and when it is not in the list, as soon as it is, unless the cursor is moved before.
    bool selectWhenListed(const Id &id);
    /// Puts the cursor on a row near this one, after others have gone.
    void selectNear(int row);
    /// Puts the cursor near where it was before the list was read anew.
    void selectNearLast() { selectNear(m_lastRow); }

    void chooseColumns(const QPoint &globalPosition);
    void saveLayout();
    void copySelection() const;

Q_SIGNALS:
    /// The cursor was moved to another record. A list that is read anew does not tell this, whatever becomes of the
    /// cursor: it stays on its record, or is nowhere when that is gone.
    void currentRecordChanged();
    /// Enter or a double click.
    void opened();

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void restoreLayout();
    void setColumns(const std::vector<const Field *> &fields);
    void fitColumns();
    void adaptRowHeight();
    bool goTo(const Id &id);
    void goToRow(int row);
    void keepCursor();
    void tellCursor();

    Settings &m_settings;
    RecordModel *m_model;
    std::optional<Id> m_last; ///< Where the cursor was before the list was replaced.
    int m_lastRow = 0;
    std::optional<Id> m_awaited; ///< Where the cursor shall be once the list has it.
    bool m_keepingCursor = false;
    bool m_pressing = false;
    bool m_widthsKnown = false;
};
