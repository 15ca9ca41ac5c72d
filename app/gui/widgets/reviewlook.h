// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QListWidget;
class QTableView;
class QTreeWidget;

/// How the parts of a review look, the same for tables and bundles.
namespace reviewlook {

/// Rows as wide pieces without a grid; keys move between rows, Tab leaves the table.
void prepareRows(QTableView &rows);
/// The fields of one row.
void prepareCells(QTreeWidget &cells);
/// The list at the left that filters the rows.
void prepareOutcomes(QListWidget &outcomes);
/// `New   182`; data is what a click stands for.
void addOutcome(QListWidget &outcomes, const QString &word, qint64 count, int data);

}
