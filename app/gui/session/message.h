// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"

#include <QList>
#include <QString>

#include <functional>

/// Something to tell the person, in the bar above the workspace. Never blocks anything.
struct Message {
    struct Button {
        QString text;
        std::function<void()> pressed;
    };

    Severity severity = Severity::Note; ///< Notes go away by themselves; the rest stays until closed.
    QString text = {};                  ///< What happened, where, what is unchanged, what to do. Plain text.
    QList<Button> buttons = {};
    bool untilNextStep = false; ///< Of no use any more once something was written.
};
