// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/widgets/rowreview.h"
#include "core/bundle/mergepreview.h"

class MergeModel;
class QLabel;
class Session;

/// Preview of a merge: where the bundle comes from, what will happen to each record, and the current and new values.
class MergeReviewPage : public RowReview
{
    Q_OBJECT

public:
    MergeReviewPage(Session &session, const MergePreview &preview, QWidget *parent);

    void showPreview();
    MergeModel &records() { return *m_model; }

private:
    void showFacts();
    void showProblems();
    void showOutcome(int data) override;
    void showCells(int row) override;
    QString shown(const Field &field, const Value &value);

    Session &m_session;
    const MergePreview &m_preview;
    QLabel *m_facts;
    QLabel *m_problems;
    MergeModel *m_model;
};
