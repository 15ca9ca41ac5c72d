// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

/// Icons drawn from the Lucide set in the colour of the text around them; they follow a change of theme by themselves.
namespace icons {

enum class Tone : unsigned char { Text, Muted, Accent, OnAccent, Ok, Warning, Error };

/// The icon of this name, as listed in app/gui/icons.txt. An unknown name draws nothing.
QIcon get(const char *name, Tone tone = Tone::Text);

}
