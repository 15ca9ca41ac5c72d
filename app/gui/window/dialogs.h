// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class Actions;
class QCheckBox;
class QComboBox;
class Settings;

/// Language, colours, and what is remembered. Takes effect at once.
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

/// Every key, made from the commands themselves so that it cannot go stale.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT

public:
    ShortcutsDialog(const Actions &actions, QWidget *parent);
};

/// A short page about how to get on.
class HelpDialog : public QDialog
{
    Q_OBJECT

public:
    explicit HelpDialog(QWidget *parent);
};

/// Version, licence and whose work is inside.
class AboutDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(QWidget *parent);
};
