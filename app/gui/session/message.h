// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"

#include <QList>
#include <QString>

#include <functional>

/// A message for the bar above the workspace. It never blocks the window.
struct Message {
    struct Button {
        QString text;
        std::function<void()> pressed;
    };

    Severity severity = Severity::Note; ///< Notes close by themselves; others stay until closed.
    QString text = {};                  ///< What happened, where, and what to do. Plain text.
    QList<Button> buttons = {};
    bool untilNextStep = false; ///< Removed when a step is written.
};
