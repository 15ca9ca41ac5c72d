// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QTreeWidget;
class Session;

/// What left this chapter file so far: when, for whom, in which circle, what and how much. The list itself never
/// leaves.
class ShareLogDialog : public QDialog
{
    Q_OBJECT

public:
    ShareLogDialog(Session &session, QWidget *parent);
    QTreeWidget &list() { return *m_list; }

private:
    void fill(Session &session);

    QTreeWidget *m_list;
};
