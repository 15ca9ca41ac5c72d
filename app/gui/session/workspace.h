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

/// One of the places of the window. All that the main window knows of what it shows.
class Workspace : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual QString title() const = 0;
    /// The kind of records it shows; null when it shows several or none.
    virtual const Entity *entity() const { return nullptr; }
    /// The left end of the status bar.
    virtual QString status() const { return {}; }

    /// It has become visible: put the focus where the next key should go.
    virtual void enter() = 0;
    /// It is about to be left. False: something would be lost, it has said so and stays.
    virtual bool leave() { return true; }

    /// Whether a command makes sense here and now; do() is only called then.
    virtual bool can(Command) const { return false; }
    virtual void run(Command) {}
    /// Whether a command that can be switched on is on.
    virtual bool isOn(Command) const { return false; }
    /// What its list holds; null when it shows none.
    virtual const Query *list() const { return nullptr; }
    /// The parts that F6 goes through, in order.
    virtual QList<QWidget *> panes() const { return {}; }
    /// Shows one record; false when it is not of this workspace's kind.
    virtual bool openRecord(const Entity &, const Id &) { return false; }
    virtual void saveLayout() {}

Q_SIGNALS:
    /// title(), status() or can() may have changed.
    void stateChanged();
    void openRequested(const Entity *entity, const Id &id);
};
