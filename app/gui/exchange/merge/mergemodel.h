// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bundle/mergepreview.h"

#include <QAbstractTableModel>

#include <vector>

/// The records that a bundle adds or changes, with what will happen to each.
class MergeModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Shown : unsigned char { All, New, Changed, Removed, Restored, Conflicts };
    enum Column { Title, Kind, RowResult, What, ColumnCount };

    MergeModel(const MergePreview &preview, QObject *parent);

    void show(Shown shown);
    /// Null if row is out of range.
    const MergePreview::Line *line(int row) const;
    static QString outcomeWord(const MergePreview::Line &line);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    static QString what(const MergePreview::Line &line);
    static QIcon icon(const MergePreview::Line &line);

    const MergePreview &m_preview;
    std::vector<int> m_indexes;
};
