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
    Id first, second; ///< The smaller id first.
    PersonMatch::Verdict verdict =
        PersonMatch::Look;  ///< Same: by the rules by which an import finds a record. Or Look.
    int score = 0;          ///< Weights of what agrees less those of what differs; 4 to 24. The higher, the surer.
    bool household = false; ///< Other first names at one e-mail address or phone number: rather two people.
    QString reason;         ///< One or two sentences that are true of the two.
};

struct DuplicateOptions {
    const Entity *entity = nullptr; ///< One whose records are people: see findDuplicates.
    bool households = false;        ///< Also those who share an address or number under other first names.
    std::size_t most = 100'000;     ///< Pairs to be kept: the surest.
};

struct DuplicateReport {
    /// Sames first, then by score, highest first, then by id. Independent of the order of the records in the file.
    std::vector<DuplicatePair> pairs;
    bool cut = false;   ///< There were more than the most to be kept.
    qint64 records = 0; ///< Looked at: all that are not deleted.
    qint64 comparisons = 0;
    qint64 crowded = 0; ///< Groups of alike records so large that only the nearest in them were compared.
};

/// Whether findDuplicates can look at the entity: person and pledge.
bool hasPeople(const Entity &entity);

/// Looks for records of one entity that may be the same person. Compared are those that have an e-mail address, a phone
/// number, a name, or the ZIP code and something like the first or last name in common; the rules are those of an
/// import (likeness.h) and further ones for names that are nearly the same, which never say more than Look. Two pledges
/// for different actions or of different kinds are not one. Changes nothing. The time grows with the number of records,
/// the memory by some 130 bytes for each. progress counts work, not records, and is asked every few milliseconds;
/// throws Cancelled when it says so. Throws Failure when the file cannot be read.
DuplicateReport findDuplicates(Store &store, const DuplicateOptions &options, const Progress &progress = {});

}
