// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/exchange/import/importstate.h"

#include <QWidget>

#include <vector>

class ColumnCard;
class QHBoxLayout;
class QLabel;
class QScrollArea;

/// Second step: the field that each column is mapped to and why, with a choice above the column's values.
class ColumnsPage : public QWidget
{
    Q_OBJECT

public:
    ColumnsPage(ImportState &state, QWidget *parent);

    void showInspection();
    void focusFirst();
    /// Which required fields are missing, or how many columns are recognized.
    QString hint() const;

Q_SIGNALS:
    void changed();

private:
    void choose(const QString &column, const QString &target);

    ImportState &m_state;
    QLabel *m_summary;
    QScrollArea *m_scroll;
    QWidget *m_body;
    QHBoxLayout *m_row;
    std::vector<ColumnCard *> m_cards;
};
