// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;
class RecordModel;
class RecordSelection;

/// One way to show the records of a list, such as a table, a calendar or a map. All views of a list share its model,
/// and with it one query, and its selection: a record that is selected in one view is selected in the others.
class RecordView
{
public:
    virtual ~RecordView() = default;

    virtual QString title() const = 0;
    virtual const char *icon() const = 0;
    /// The widget that shows the records; the list pane takes it as a child.
    virtual QWidget *widget() = 0;
    /// Called once. Both outlive the view.
    virtual void setRecords(RecordModel &records, RecordSelection &selection) = 0;
    virtual void saveLayout() {}
};
