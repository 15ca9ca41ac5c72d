// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/exchange/import/importstate.h"
#include "app/gui/widgets/resultpage.h"

class QPushButton;

/// Last step: the result, a button to undo the import, and the rejected rows.
class DonePage : public ResultPage
{
    Q_OBJECT

public:
    DonePage(ImportState &state, QWidget *parent);
    void showResult();

Q_SIGNALS:
    void undoRequested();
    void rejectsRequested();

private:
    ImportState &m_state;
    QPushButton *m_undo;
    QPushButton *m_rejects;
};
