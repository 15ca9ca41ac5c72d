// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/store.h"

#include <QStringList>

#include <utility>
#include <vector>

/// FIELD=VALUE words taken apart.
struct FieldWords {
    std::vector<std::pair<const Field *, std::string>> values; ///< As written.
    Id id;                                                     ///< Given as id=…; null otherwise.
};

/// Takes FIELD=VALUE words apart. An unknown field, or one that is given twice, is a UsageError.
FieldWords fieldWords(const Entity &entity, const QStringList &words);

/// What FIELD=VALUE words say.
struct GivenValues {
    std::vector<std::pair<const Field *, Value>> values;
    Problems problems; ///< Values that were mended or are only a guess.
};

/// Reads values in their text form, references also by the name of exactly one record. What a field cannot hold is an
/// error among the problems; a reference to nothing is a Failure.
GivenValues readValues(Store &store, const FieldWords &words);
