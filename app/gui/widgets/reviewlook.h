// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QListWidget;
class QTableView;
class QTreeWidget;

/// The look of the parts of a review, the same for imports and merges.
namespace reviewlook {

/// Whole rows without a grid; arrow keys move between rows, Tab leaves the table.
void prepareRows(QTableView &rows);
/// The fields of one row.
void prepareCells(QTreeWidget &cells);
/// The list at the left that filters the rows.
void prepareOutcomes(QListWidget &outcomes);
/// A line such as `New   182`; data is kept as Qt::UserRole.
void addOutcome(QListWidget &outcomes, const QString &word, qint64 count, int data);

}
