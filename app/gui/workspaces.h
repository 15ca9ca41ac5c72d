// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/session/place.h"

/// The workspaces and command owners of the program. The only list of them: rail, menus, shortcuts and where a record
/// opens all follow from it.
const Workspaces &workspaces();
