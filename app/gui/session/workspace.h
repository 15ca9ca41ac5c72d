// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/session/actions.h"
#include "core/base/id.h"
#include "core/model/field.h"

#include <QList>
#include <QString>
#include <QWidget>

struct Query;

/// One page of the main window: a workspace, or a task such as an import. The main window knows no more about it than
/// this interface.
class Workspace : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual QString title() const = 0;
    /// The entity whose records it shows; null when it shows several or none.
    virtual const Entity *entity() const { return nullptr; }
    /// Text for the left end of the status bar.
    virtual QString status() const { return {}; }

    /// Called when it has become visible: sets the focus where the next key should go.
    virtual void enter() = 0;
    /// Called before another page is shown. False: something would be lost; it has reported that and stays.
    virtual bool leave() { return true; }

    /// Whether a command can be used now; run() is only called then.
    virtual bool can(Command) const { return false; }
    virtual void run(Command) {}
    /// Whether a checkable command is on.
    virtual bool isOn(Command) const { return false; }
    /// The query of its list; null when it shows none.
    virtual const Query *list() const { return nullptr; }
    /// The parts that F6 moves between, in order.
    virtual QList<QWidget *> panes() const { return {}; }
    /// Shows one record; false when the workspace does not show its entity.
    virtual bool openRecord(const Entity &, const Id &) { return false; }
    virtual void saveLayout() {}

Q_SIGNALS:
    /// title(), status() or can() may have changed.
    void stateChanged();
    void openRequested(const Entity *entity, const Id &id);
    void listRequested(const Entity *entity);
};
