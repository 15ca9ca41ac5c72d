// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/store.h"

#include <span>
#include <vector>

/// How many records refer to each of ids, in the order of ids, with one query however many there are. field: a
/// Kind::Reference field of from; fast only where it is Indexed. Deleted records do not count. A record that refers to
/// one that was joined into another counts for the surviving record.
std::vector<qint64> countReferring(Store &store, const Entity &from, const Field &field, std::span<const Id> ids);
