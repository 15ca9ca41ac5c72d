// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

/// Icons of the Lucide set in the colors of the theme. They adapt to a change of theme automatically.
namespace icons {

enum class Tone : unsigned char { Text, Muted, Accent, OnAccent, Ok, Warning, Error };

/// The icon of this name, as listed in app/gui/icons.txt. An unknown name gives an empty icon.
QIcon get(const char *name, Tone tone = Tone::Text);

}
