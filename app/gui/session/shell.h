// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/session/actions.h"
#include "core/model/field.h"

#include <QString>

class QWidget;
class Workspace;

/// What a command owner may ask of the main window. Used on the window's thread.
class Shell
{
public:
    /// The window; the parent of dialogs.
    virtual QWidget *widget() = 0;
    /// The workspace or page in sight; null while nothing is shown.
    virtual Workspace *current() const = 0;
    /// Asks the workspace in sight to save what is being typed. False: it could not and has said why.
    virtual bool leaveCurrent() = 0;
    virtual void run(Command command) = 0;
    /// Goes to the list of an entity. Null when the workspace in sight could not be left.
    virtual Workspace *showEntity(const Entity &entity) = 0;
    /// Opens a chapter file, or hands any other file to the owner that reads it.
    virtual void openFile(const QString &path) = 0;

    /// Shows a page for one task, in place of the page of an earlier task. The window owns it from now on. Call
    /// leaveCurrent() before creating it.
    virtual void showPage(Workspace *page) = 0;
    /// Deletes such a page and goes to the list of an entity; null: to the first place.
    virtual void closePage(Workspace *page, const Entity *next) = 0;

protected:
    ~Shell() = default;
};
