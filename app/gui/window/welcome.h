// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/session/workspace.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;
class Settings;

/// The start page: a card that creates a chapter file, opens one, or opens the example.
class Welcome : public Workspace
{
    Q_OBJECT

public:
    Welcome(Settings &settings, QWidget *parent = nullptr);

    QString title() const override;
    void enter() override;
    QList<QWidget *> panes() const override;
    /// Shows the part of the card that asks for a name.
    void startNew();

Q_SIGNALS:
    void createRequested(const QString &name, const QString &postalCode);
    void openFileRequested();
    void pathRequested(const QString &path);
    void exampleRequested();
    void languageChosen(const QString &code);
    void themeChosen();

private:
    QWidget *buildCard();
    QWidget *buildRecent();
    QWidget *buildLook();
    void create();

    Settings &m_settings;
    QWidget *m_form;
    QLineEdit *m_name;
    QLineEdit *m_postalCode;
    QLabel *m_problem;
    QPushButton *m_start;
};
