// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/privacy/audience.h"

#include <span>
#include <string>

namespace privacy {

/// EntityPolicy::verdict for an entity whose records may be sent at this level. fields: how each of its fields is sent.
std::string rowVerdict(Level level, const Entity &entity, std::span<const Sends> fields);

}
