// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/session/commandowner.h"

class Settings;
class Shell;

/// Answers the commands about the program itself: settings, help, keyboard shortcuts, version.
class ProgramCommands : public CommandOwner
{
    Q_OBJECT

public:
    ProgramCommands(Settings &settings, const Actions &actions, Shell &shell);

    bool run(Command command) override;

Q_SIGNALS:
    void languageChosen(const QString &code);
    void settingsClosed();

private:
    void showSettings();

    Settings &m_settings;
    const Actions &m_actions;
    Shell &m_shell;
};
