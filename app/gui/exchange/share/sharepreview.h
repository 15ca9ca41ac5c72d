// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bundle/sharedraft.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QTableView;
class Session;
class ShareRowsModel;

/// Second page of sharing: warnings, and the tables of the finished bundle as read back from the file.
class SharePreview : public QWidget
{
    Q_OBJECT

public:
    SharePreview(Session &session, QWidget *parent);

    void show(const ShareDraft &draft);
    void focusFirst();
    QListWidget &tables() { return *m_tables; }
    ShareRowsModel &rows() { return *m_model; }

private:
    void showTable(int index);

    Session &m_session;
    ShareDraft m_draft;
    QLabel *m_summary;
    QLabel *m_warnings;
    QListWidget *m_tables;
    ShareRowsModel *m_model;
    QTableView *m_rows;
    QLabel *m_about;
};
