// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/store.h"

#include <QStringList>

#include <utility>
#include <vector>

/// Parsed FIELD=VALUE arguments.
struct FieldArguments {
    std::vector<std::pair<const Field *, std::string>> values; ///< As given.
    Id id;                                                     ///< From id=…; null if not given.
};

/// Parses FIELD=VALUE arguments. Throws UsageError for an unknown field or one that is given twice.
FieldArguments parseFields(const Entity &entity, const QStringList &words);

/// The values of FIELD=VALUE arguments.
struct GivenValues {
    std::vector<std::pair<const Field *, Value>> values;
    Problems problems; ///< Values that were repaired or are only a guess.
};

/// Parses values in their text form; references also by unique name. An invalid value is an error in the problems; a
/// reference to a missing record throws Failure.
GivenValues readValues(Store &store, const FieldArguments &words);
