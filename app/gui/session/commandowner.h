// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/session/actions.h"

#include <QObject>
#include <QString>

#include <span>

class QDialog;

/// Answers commands that belong to no workspace, such as those that import and export. Lives as long as the window.
class CommandOwner : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// The commands it adds to the menus. Must stay valid as long as the owner.
    virtual std::span<const ActionRow> rows() const { return {}; }
    /// Carries out a command; false when it is not one of its own. Only called while the command is enabled.
    virtual bool run(Command command) = 0;

    enum class Came : unsigned char { Opened, Dropped };
    /// Reads a file; false when it is of no kind that this owner reads.
    virtual bool takeFile(const QString &, Came) { return false; }

protected:
    /// Shows a dialog that deletes itself.
    static void open(QDialog *dialog);
};
