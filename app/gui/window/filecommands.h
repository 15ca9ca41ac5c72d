// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/session/commandowner.h"

class Session;
class Shell;

/// Creates, opens, backs up and rescues chapter files. File choosers are windows of their own and never block.
class FileCommands : public CommandOwner
{
    Q_OBJECT

public:
    FileCommands(Session &session, Shell &shell);

    bool run(Command command) override;

    /// Asks where to save a new chapter file, and creates it there.
    void chooseNew(const QString &name, const QString &postalCode);
    void chooseExisting();
    /// Opens the example; creates it in the user's data folder the first time.
    void openExample();
    /// Asks where to save a rescue copy of a damaged file, and writes it there.
    void chooseRescue(const QString &damaged);
    /// Saves what can still be read of a damaged file in a new one, and offers to open that.
    void rescue(const QString &damaged, const QString &path);
    void backUp();

private:
    Session &m_session;
    Shell &m_shell;
};
