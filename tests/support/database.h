// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sqlite/sqlite.h"
#include "core/storage/chapter.h"
#include "core/storage/store.h"

/// The connection of a store, for tests that look at or damage what is in the file.
inline Database &databaseOf(Store &store)
{
    return store.chapter().db();
}
