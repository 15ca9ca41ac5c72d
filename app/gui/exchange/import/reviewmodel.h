// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/exchange/import/importstate.h"

#include <QAbstractTableModel>

#include <vector>

/// Which rows of a plan are listed.
enum class Shown : unsigned char { All, New, Changed, Unchanged, ToCheck, Rejected };

/// The rows of an import plan: what will happen to each, and why.
class ReviewModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit ReviewModel(const ImportState &state, QObject *parent);

    enum Column { RowNumber, Title, RowResult, Why, ColumnCount };

    void show(Shown shown);
    const RowPlan *plan(int row) const;
    static bool needsCheck(const RowPlan &row);
    static QString outcomeWord(const RowPlan &row);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    static QString why(const RowPlan &row);

    const ImportState &m_state;
    std::vector<int> m_indexes;
};
