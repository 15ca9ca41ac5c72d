// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/widgets/reviewlook.h"

#include "app/gui/widgets/celldelegate.h"

#include <QHeaderView>
#include <QListWidget>
#include <QLocale>
#include <QTableView>
#include <QTreeWidget>

namespace reviewlook {

void prepareRows(QTableView &rows)
{
    rows.setItemDelegate(new CellDelegate(&rows));
    rows.setSelectionBehavior(QAbstractItemView::SelectRows);
    rows.setSelectionMode(QAbstractItemView::SingleSelection);
    rows.setAlternatingRowColors(true);
    rows.setShowGrid(false);
    rows.setWordWrap(false);
    rows.setTabKeyNavigation(false);
    rows.setFrameShape(QFrame::NoFrame);
    rows.verticalHeader()->hide();
    rows.verticalHeader()->setDefaultSectionSize(qMax(30, rows.fontMetrics().height() + 12));
    rows.horizontalHeader()->setHighlightSections(false);
    rows.horizontalHeader()->setStretchLastSection(true);
}

void prepareCells(QTreeWidget &cells)
{
    cells.setFrameShape(QFrame::NoFrame);
    cells.setRootIsDecorated(false);
    cells.setAlternatingRowColors(true);
    cells.header()->setStretchLastSection(true);
}

void prepareOutcomes(QListWidget &outcomes)
{
    outcomes.setFrameShape(QFrame::NoFrame);
    outcomes.setFixedWidth(190);
}

void addOutcome(QListWidget &outcomes, const QString &word, qint64 count, int data)
{
    auto *item = new QListWidgetItem(QStringLiteral("%1   %2").arg(word, QLocale().toString(count)), &outcomes);
    item->setData(Qt::UserRole, data);
    item->setSizeHint(QSize(100, qMax(34, outcomes.fontMetrics().height() + 16)));
}

}
