// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QTreeWidget;
class Session;

/// Shows the sharing log: when something was shared from this chapter file, with whom, at which share level, what and
/// how much. The log itself is never shared.
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
