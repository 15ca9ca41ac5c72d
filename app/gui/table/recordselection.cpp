// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/table/recordselection.h"

#include "app/gui/models/recordmodel.h"

#include <algorithm>

RecordSelection::RecordSelection(RecordModel &records, QObject *parent)
    : QItemSelectionModel(&records, parent)
    , m_records(records)
{
    connect(this, &QItemSelectionModel::currentRowChanged, this, &RecordSelection::announce);
    connect(&m_records, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        if (const auto id = currentId()) {
            m_last = id;
            m_lastRow = currentIndex().row();
        }
    });
    connect(&m_records, &RecordModel::loaded, this, &RecordSelection::keepCurrent);
}

std::vector<Id> RecordSelection::selectedIds() const
{
    std::vector<int> rows;
    const QModelIndexList selected = selectedRows();
    for (const QModelIndex &index : selected)
        rows.push_back(index.row());
    std::sort(rows.begin(), rows.end());
    std::vector<Id> ids;
    for (const int row : rows)
        if (const auto record = m_records.record(row))
            ids.push_back(record->id());
    return ids;
}

std::optional<Id> RecordSelection::currentId() const
{
    const auto record = m_records.record(currentIndex().row());
    return record ? std::optional<Id>(record->id()) : std::nullopt;
}

bool RecordSelection::select(const Id &id)
{
    if (!goTo(id))
        return false;
    m_awaited.reset();
    return true;
}

void RecordSelection::select(const QItemSelection &selection, SelectionFlags flags)
{
    const bool selects = flags & (Select | Deselect | Toggle);
    QItemSelectionModel::select(selection, selects ? flags | Rows : flags);
}

bool RecordSelection::goTo(const Id &id)
{
    const int row = m_records.rowOf(id);
    if (row < 0)
        return false;
    goToRow(row);
    Q_EMIT shown(m_records.index(row, 0));
    return true;
}

bool RecordSelection::selectWhenListed(const Id &id)
{
    if (select(id))
        return true;
    m_awaited = id;
    return false;
}

void RecordSelection::selectNear(int row)
{
    if (m_records.rowCount() > 0)
        goToRow(std::clamp(row, 0, m_records.rowCount() - 1));
}

void RecordSelection::goToRow(int row)
{
    // Replaces the selection whatever keys are held: Ctrl, as in Ctrl+Enter, must not add the row to it.
    setCurrentIndex(m_records.index(row, std::max(0, currentIndex().column())),
                    QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void RecordSelection::keepCurrent()
{
    m_keeping = true;
    if ((!m_awaited || !select(*m_awaited)) && !currentIndex().isValid() && m_last)
        goTo(*m_last);
    m_keeping = false;
}

void RecordSelection::announce()
{
    if (m_keeping || m_pressing)
        return;
    m_awaited.reset();
    Q_EMIT currentRecordChanged();
}

RecordSelection::Press::Press(RecordSelection &selection)
    : m_selection(selection)
    , m_before(selection.currentId())
{
    m_selection.m_pressing = true;
}

RecordSelection::Press::~Press()
{
    m_selection.m_pressing = false;
    if (m_selection.currentId() != m_before)
        m_selection.announce();
}
