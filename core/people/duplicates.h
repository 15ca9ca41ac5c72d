// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/progress.h"
#include "core/people/personmatch.h"
#include "core/storage/store.h"

#include <QString>
#include <QtGlobal>

#include <cstddef>
#include <vector>

namespace people {

/// Two records that may be one person.
struct DuplicatePair {
    Id first, second;                                     ///< The smaller id first.
    PersonMatch::Verdict verdict = PersonMatch::Possible; ///< Same: an import would match them. Or Possible.
    int score = 0;                                        ///< See weigh(); 4 to 24. The higher, the surer.
    bool household = false; ///< One e-mail address or phone number with several first names: probably two people.
    QString reason;         ///< One or two sentences for a person.
};

struct DuplicateOptions {
    const Entity *entity = nullptr; ///< See hasPeople().
    bool households = false;        ///< Include people with different first names at one address or number.
    std::size_t most = 100'000;     ///< Keep only this many pairs, the surest ones.
};

struct DuplicateReport {
    /// Same before Possible, then by score, highest first, then by id. Does not depend on the order of the records.
    std::vector<DuplicatePair> pairs;
    bool cut = false;   ///< More pairs were found than were kept.
    qint64 records = 0; ///< Compared: all that are not deleted.
    qint64 comparisons = 0;
    qint64 crowded = 0; ///< Groups of similar records so large that only neighbors in sort orders were compared.
};

/// Whether records of the entity are people, as of person and pledge.
bool hasPeople(const Entity &entity);

/// Finds records of one entity that may be the same person. Compares those that share an e-mail address, a phone
/// number, a name, or the ZIP code and a similar first or last name, by the rules of an import (personmatch.h) and
/// others for similar names, which never give more than Possible. Two pledges for different actions or of different
/// kinds are not duplicates. Changes nothing. Time grows with the number of records; memory is about 130 bytes for
/// each. progress counts work, not records, and is called every few milliseconds; throws Cancelled if it returns false.
/// Throws Failure if the file cannot be read.
DuplicateReport findDuplicates(Store &store, const DuplicateOptions &options, const Progress &progress = {});

}
