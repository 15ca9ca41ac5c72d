// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/models/recordmodel.h"
#include "app/gui/table/recordselection.h"
#include "app/gui/table/recordview.h"

#include <QTimer>
#include <QWidget>

class EmptyState;
class QButtonGroup;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QStackedWidget;

/// The list half of a workspace: heading, filter, one or more views of the same records, and what is shown while there
/// are none. The pane owns the model and the selection; a workspace adds the views. With more than one view, buttons
/// beside the heading switch between them.
class ListPane : public QWidget
{
    Q_OBJECT

public:
    ListPane(Session &session, const Entity &entity, QWidget *parent = nullptr);

    /// Adds a view and takes its widget. The first one is shown.
    void add(RecordView *view);
    /// Adds an action to every view, so that its key works while a view has the focus. Call it after the last add().
    void addViewAction(QAction *action);
    /// Widgets beside the filter, such as a choice of a period.
    void addToBar(QWidget *widget);
    void setHeading(const QString &text);

    RecordModel &records() { return *m_records; }
    const RecordModel &records() const { return *m_records; }
    RecordSelection &selection() { return *m_selection; }
    const RecordSelection &selection() const { return *m_selection; }
    QLineEdit &filterLine() { return *m_filter; }

    int viewCount() const { return int(m_views.size()); }
    RecordView &view() const { return *m_views[std::size_t(m_view)]; }
    void showView(int index);
    /// Reads the list for the first time.
    void start();

    void focusFilter();
    /// Sets the focus to the view, or to the filter while the list is empty.
    void focusList();
    bool isEmpty() const;
    /// Shows all records again, at once.
    void clearFilter();
    /// What has the records now: the view or the empty state.
    QWidget *body() const;
    void saveLayout();

Q_SIGNALS:
    /// The button of the empty state.
    void newRequested();
    void showExistingRequested();
    /// A right click or the menu key on a view.
    void menuRequested(const QPoint &globalPosition);
    /// The list was read again and the pane has adapted.
    void loaded();
    void viewChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void adaptEmptyState();
    void applyFilter();
    void pressEmptyState();

    Session &m_session;
    RecordModel *m_records;
    RecordSelection *m_selection;
    QLabel *m_heading;
    QHBoxLayout *m_bar;
    QButtonGroup *m_switch;
    QLineEdit *m_filter;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    std::vector<RecordView *> m_views;
    int m_view = 0;
    QTimer m_pause; ///< Between the last key in the filter and the query.
};
