// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/look/theme.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <cmath>

namespace {

double channel(double value)
{
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF()) + 0.0722 * channel(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double la = luminance(a), lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

}

TEST_CASE("Text reaches 4.5 to 1 on every background in both themes", "[gui][theme]")
{
    for (const bool dark : {false, true}) {
        const theme::Colours &c = theme::colours(dark);
        for (const QColor &background : {c.window, c.base, c.alternate})
            for (const QColor &text : {c.text, c.muted, c.accent, c.ok, c.warning, c.error}) {
                CAPTURE(dark, background.name().toStdString(), text.name().toStdString());
                CHECK(contrast(text, background) >= 4.5);
            }
        CHECK(contrast(c.selectionText, c.selection) >= 4.5);
        CHECK(contrast(c.onAccent, c.accent) >= 4.5);
    }
}

TEST_CASE("The edges of controls reach 3 to 1 on every background in both themes", "[gui][theme]")
{
    for (const bool dark : {false, true}) {
        const theme::Colours &c = theme::colours(dark);
        for (const QColor &background : {c.window, c.base, c.alternate}) {
            CHECK(contrast(c.border, background) >= 3.0);
            CHECK(contrast(c.accent, background) >= 3.0);
        }
    }
}

TEST_CASE("Text of the palette is readable in every group and role", "[gui][theme]")
{
    for (const bool dark : {false, true}) {
        const QPalette p = theme::palette(dark);
        for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled}) {
            CAPTURE(dark, int(group));
            CHECK(contrast(p.color(group, QPalette::WindowText), p.color(group, QPalette::Window)) >= 4.5);
            CHECK(contrast(p.color(group, QPalette::Text), p.color(group, QPalette::Base)) >= 4.5);
            CHECK(contrast(p.color(group, QPalette::ButtonText), p.color(group, QPalette::Button)) >= 4.5);
            CHECK(contrast(p.color(group, QPalette::HighlightedText), p.color(group, QPalette::Highlight)) >= 4.5);
            CHECK(contrast(p.color(group, QPalette::ToolTipText), p.color(group, QPalette::ToolTipBase)) >= 4.5);
        }
    }
}
