// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

/// The colors of the program, in a light and a dark set. Text has a contrast of at least 4.5:1 and controls of at least
/// 3:1 on every background they are drawn on (WCAG 2; measured in tests/app/gui/look/theme_test.cpp).
namespace theme {

enum class Mode : unsigned char { System, Light, Dark };

struct Colours {
    QColor window, base, alternate;  ///< Backgrounds: window, lists and fields, alternate rows.
    QColor text, muted;              ///< Text; less important text.
    QColor accent, onAccent;         ///< Primary buttons, links, focus; text on it.
    QColor selection, selectionText; ///< A selected row.
    QColor border, line;             ///< Edge of a control (3:1); a dividing line (decoration only).
    QColor ok, warning, error;
};

const Colours &colours(bool dark);
/// The colors that the application uses now.
const Colours &current();
bool isDark();
QPalette palette(bool dark);

/// True if the desktop uses a dark palette, judged by the palette the application started with.
bool systemPrefersDark();
/// Applies the palette of a mode to the whole application; windows and icons change immediately.
void apply(Mode mode);

}
