// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

/// The program's own colours, in a light and a dark set, chosen so that text reaches 4.5:1 and controls 3:1 on every
/// background they are drawn on (WCAG 2; tests/app/gui/theme_test.cpp measures it).
namespace theme {

enum class Mode : unsigned char { System, Light, Dark };

struct Colours {
    QColor window, base, alternate;  ///< Backgrounds: window, lists and fields, every second row.
    QColor text, muted;              ///< Text; text of less weight.
    QColor accent, onAccent;         ///< Primary buttons, links, focus; text on it.
    QColor selection, selectionText; ///< A selected row.
    QColor border, line;             ///< Edge of a control (3:1); a dividing line (decoration only).
    QColor ok, warning, error;
};

const Colours &colours(bool dark);
/// The set that the running application shows.
const Colours &current();
bool isDark();
QPalette palette(bool dark);

/// What the desktop prefers, taken from the palette the application started with.
bool systemPrefersDark();
/// Gives the whole application the palette of a mode; windows and icons follow at once.
void apply(Mode mode);

}
