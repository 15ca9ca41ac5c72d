// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/look/theme.h"

#include <QApplication>
#include <QStyle>
#include <QToolTip>

namespace theme {

namespace {

bool darkNow = false;

}

const Colours &colours(bool dark)
{
    static const Colours light{QColor(0xF6F7F9), QColor(0xFFFFFF), QColor(0xF1F3F6), QColor(0x1B1F24), QColor(0x59636E),
                               QColor(0x1F5FBF), QColor(0xFFFFFF), QColor(0xD6E4FA), QColor(0x1B1F24), QColor(0x7C858F),
                               QColor(0xDDE1E6), QColor(0x1A7F37), QColor(0x8A5A00), QColor(0xB3261E)};
    static const Colours night{QColor(0x1E2126), QColor(0x24282E), QColor(0x2A2F36), QColor(0xE8EBEF), QColor(0xA9B3BD),
                               QColor(0x7FB0FF), QColor(0x1B1F24), QColor(0x2C4568), QColor(0xF2F6FC), QColor(0x7A8590),
                               QColor(0x3A414A), QColor(0x6BD08A), QColor(0xF0B849), QColor(0xFF8A80)};
    return dark ? night : light;
}

const Colours &current()
{
    return colours(darkNow);
}

bool isDark()
{
    return darkNow;
}

QPalette palette(bool dark)
{
    const Colours &c = colours(dark);
    QPalette p;
    p.setColor(QPalette::Window, c.window);
    p.setColor(QPalette::WindowText, c.text);
    p.setColor(QPalette::Base, c.base);
    p.setColor(QPalette::AlternateBase, c.alternate);
    p.setColor(QPalette::Text, c.text);
    p.setColor(QPalette::PlaceholderText, c.muted);
    p.setColor(QPalette::Button, c.base);
    p.setColor(QPalette::ButtonText, c.text);
    p.setColor(QPalette::BrightText, c.error);
    p.setColor(QPalette::Highlight, c.selection);
    p.setColor(QPalette::HighlightedText, c.selectionText);
    p.setColor(QPalette::Link, c.accent);
    p.setColor(QPalette::LinkVisited, c.accent);
    p.setColor(QPalette::ToolTipBase, c.text);
    p.setColor(QPalette::ToolTipText, c.window);
    p.setColor(QPalette::Light, c.base);
    p.setColor(QPalette::Midlight, c.alternate);
    p.setColor(QPalette::Mid, c.line);
    p.setColor(QPalette::Dark, c.border);
    p.setColor(QPalette::Shadow, c.border);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, c.muted);
    p.setColor(QPalette::Disabled, QPalette::Base, c.window);
    p.setColor(QPalette::Disabled, QPalette::Highlight, c.alternate);
    p.setColor(QPalette::Disabled, QPalette::HighlightedText, c.muted);
    return p;
}

bool systemPrefersDark()
{
    // Evaluated once, before our own palette replaces the desktop's.
    static const bool dark = QApplication::palette().color(QPalette::Window).lightness() < 110;
    return dark;
}

void apply(Mode mode)
{
    const bool system = systemPrefersDark();
    darkNow = mode == Mode::System ? system : mode == Mode::Dark;
    const QPalette p = palette(darkNow);
    QApplication::setPalette(p);
    QToolTip::setPalette(p);
}

}
