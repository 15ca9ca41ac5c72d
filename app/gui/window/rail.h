// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/session/actions.h"

#include <QListWidget>

/// The places of the window, at its left edge: icons with names, or icons only in a small window.
class Rail : public QListWidget
{
    Q_OBJECT

public:
    explicit Rail(QWidget *parent = nullptr);
    void add(Command command, const char *icon, const QString &text, const QString &key);
    void setCurrent(Command command);
    /// Marks no place: the page in sight is not in the rail.
    void setNone();
    void setSmall(bool small);

Q_SIGNALS:
    void chosen(Command command);

private:
    bool m_small = false;
};
