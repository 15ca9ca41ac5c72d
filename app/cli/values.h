// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/store.h"

#include <QStringList>

#include <utility>
#include <vector>

/// What FIELD=VALUE words of a command line say.
struct GivenValues {
    std::vector<std::pair<const Field *, Value>> values;
    Id id;             ///< Given as id=…; null otherwise.
    Problems problems; ///< Values that were mended or are only a guess.
};

/// Reads FIELD=VALUE words: values in their text form, references also by the name of exactly one record. An unknown
/// field is a UsageError; a value that the field cannot hold, or a reference to nothing, is a Failure.
GivenValues readValues(Store &store, const Entity &entity, const QStringList &words);
