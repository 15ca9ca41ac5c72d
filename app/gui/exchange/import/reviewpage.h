// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/exchange/import/importstate.h"
#include "app/gui/widgets/rowreview.h"

class ReviewModel;
class Session;

/// Third step: what will happen to each row, with the current, imported and new value of each field and the reason.
class ReviewPage : public RowReview
{
    Q_OBJECT

public:
    ReviewPage(Session &session, ImportState &state, QWidget *parent);

    void showPlan();

private:
    void showOutcome(int data) override;
    void showCells(int row) override;

    Session &m_session;
    ImportState &m_state;
    ReviewModel *m_model;
};
