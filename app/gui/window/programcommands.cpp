// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/window/programcommands.h"

#include "app/gui/session/shell.h"
#include "app/gui/window/dialogs.h"

ProgramCommands::ProgramCommands(Settings &settings, const Actions &actions, Shell &shell)
    : CommandOwner(shell.widget())
    , m_settings(settings)
    , m_actions(actions)
    , m_shell(shell)
{}

bool ProgramCommands::run(Command command)
{
    switch (command) {
    case Command::Settings:
        showSettings();
        return true;
    case Command::Shortcuts:
        open(new ShortcutsDialog(m_actions, m_shell.widget()));
        return true;
    case Command::Help:
        open(new HelpDialog(m_actions, m_shell.widget()));
        return true;
    case Command::About:
        open(new AboutDialog(m_shell.widget()));
        return true;
    default:
        return false;
    }
}

void ProgramCommands::showSettings()
{
    auto *dialog = new SettingsDialog(m_settings, m_shell.widget());
    connect(dialog, &SettingsDialog::languageChosen, this, &ProgramCommands::languageChosen);
    connect(dialog, &QDialog::finished, this, &ProgramCommands::settingsClosed);
    open(dialog);
}
