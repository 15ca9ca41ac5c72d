// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/models/column.h"
#include "app/gui/table/recordview.h"

#include <QTableView>

class Settings;

/// The records of a list as a table: click a header to sort, right-click it to choose columns, select several rows at
/// once. Saves its columns and their widths in the settings.
class RecordTable : public QTableView, public RecordView
{
    Q_OBJECT

public:
    explicit RecordTable(Settings &settings, QWidget *parent = nullptr);
    ~RecordTable() override;

    QString title() const override;
    const char *icon() const override { return "table-2"; }
    QWidget *widget() override { return this; }
    void setRecords(RecordModel &records, RecordSelection &selection) override;
    void saveLayout() override;

    void chooseColumns(const QPoint &globalPosition);
    void setColumns(const std::vector<Column> &columns);
    void copySelection() const;

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void prepareHeader();
    void restoreLayout();
    void fitColumns();
    void adaptRowHeight();
    void keepSortIndicator(int column);

    Settings &m_settings;
    RecordModel *m_model = nullptr;
    RecordSelection *m_selection = nullptr;
    bool m_widthsKnown = false;
};
