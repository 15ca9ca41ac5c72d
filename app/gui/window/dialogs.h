// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class Actions;
class QCheckBox;
class QComboBox;
class Settings;

/// Language, colors, and whether recent files are remembered. Changes apply at once.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    SettingsDialog(Settings &settings, QWidget *parent);

Q_SIGNALS:
    void languageChosen(const QString &code);
    void themeChosen();

private:
    Settings &m_settings;
};

/// All keyboard shortcuts, from the action table.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT

public:
    ShortcutsDialog(const Actions &actions, QWidget *parent);
};

/// A short introduction, and what each command does, from the action table.
class HelpDialog : public QDialog
{
    Q_OBJECT

public:
    HelpDialog(const Actions &actions, QWidget *parent);
};

/// Version, license and credits.
class AboutDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(QWidget *parent);
};
