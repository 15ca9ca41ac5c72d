// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/exchange/import/reviewpage.h"

#include "app/gui/exchange/import/reviewmodel.h"
#include "app/gui/models/display.h"
#include "app/gui/session/session.h"
#include "core/base/text.h"

#include <QLabel>
#include <QListWidget>
#include <QTableView>
#include <QTreeWidget>

ReviewPage::ReviewPage(Session &session, ImportState &state, QWidget *parent)
    : RowReview(parent)
    , m_session(session)
    , m_state(state)
    , m_model(new ReviewModel(state, this))
{
    m_outcomes->setAccessibleName(tr("Rows grouped by what will happen"));
    m_rows->setAccessibleName(tr("Rows of the file"));
    m_cells->setAccessibleName(tr("Fields of the row"));
    m_cells->setHeaderLabels({tr("Field"), tr("Current value"), tr("In the file"), tr("New value"), tr("Reason")});
    compose(m_model, {});
}

void ReviewPage::showPlan()
{
    const ImportReport &report = m_state.plan.report;
    qint64 toCheck = 0;
    for (const RowPlan &row : m_state.plan.rows)
        toCheck += ReviewModel::needsCheck(row);
    const std::tuple<Shown, QString, qint64> lines[] = {
        {Shown::All, tr("All rows"), report.rows},       {Shown::New, tr("New"), report.created},
        {Shown::Changed, tr("Changed"), report.changed}, {Shown::Unchanged, tr("Unchanged"), report.unchanged},
        {Shown::ToCheck, tr("To check"), toCheck},       {Shown::Rejected, tr("Rejected"), report.rejected},
    };
    m_outcomes->clear();
    int first = 0;
    for (const auto &[shown, word, count] : lines) {
        addOutcome(word, count, int(shown));
        if ((shown == Shown::ToCheck || shown == Shown::Rejected) && count > 0 && first == 0)
            first = m_outcomes->count() - 1;
    }
    const qint64 hidden = report.rows - qint64(m_state.plan.rows.size());
    m_leftOut->setText(hidden > 0 ? tr("%n more row(s) are not listed.", nullptr, int(hidden)) : QString());
    m_leftOut->setVisible(hidden > 0);
    m_outcomes->setCurrentRow(first);
    m_rows->setColumnWidth(ReviewModel::RowNumber, 64);
    m_rows->setColumnWidth(ReviewModel::Title, qBound(140, m_rows->width() / 4, 260));
    m_rows->setColumnWidth(ReviewModel::RowResult, 170);
}

void ReviewPage::showOutcome(int data)
{
    m_model->show(Shown(data));
}

void ReviewPage::showCells(int row)
{
    m_cells->clear();
    const RowPlan *plan = m_model->plan(row);
    m_rowTitle->setText(plan ? tr("Row %1: %2").arg(plan->row).arg(plan->title.simplified()) : QString());
    if (!plan)
        return;
    for (const CellPlan &cell : plan->cells) {
        if (!cell.field)
            continue;
        const auto shown = [&](const Value &value) { return display::cell(m_session, *cell.field, value); };
        auto *item = new QTreeWidgetItem(m_cells, {cell.field->caption(), shown(cell.before),
                                                   cell.original.simplified(), shown(cell.after), cell.reason});
        for (int column = 1; column < 5; ++column)
            item->setToolTip(column, item->text(column));
        if (!(cell.before == cell.after)) {
            QFont bold = m_cells->font();
            bold.setBold(true);
            item->setFont(3, bold);
        }
    }
    for (const Problem &problem : plan->problems) {
        bool isListed = false;
        for (const CellPlan &cell : plan->cells)
            isListed = isListed || cell.reason == problem.reason;
        if (!isListed) {
            const QString text = (problem.reason + QLatin1Char(' ') + problem.cure).trimmed();
            auto *item = new QTreeWidgetItem(m_cells, {problem.column, QString(), problem.value, QString(), text});
            item->setToolTip(4, text);
        }
    }
    const int share = qBound(100, m_cells->width() / 6, 190);
    const int widths[] = {share, share, share, share};
    for (int column = 0; column < 4; ++column)
        m_cells->setColumnWidth(column, widths[column]);
    m_cells->setCurrentItem(m_cells->topLevelItem(0));
}
