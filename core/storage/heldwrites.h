// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/merge/record.h"
#include "core/model/field.h"
#include "core/storage/layout/registers.h"

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

class SqlStatement;
class Store;

/// Data that a chapter file stores outside the rows of its records: writes that do not fit in a row, and records of
/// entities that only a newer version knows.
namespace heldwrites {

struct HeldStamp {
    qint64 row = 0;
    quint64 hlc = 0;
    qint64 site = 0; ///< Number.
};
/// Stamps of all held writes of an entity, by row; several per row.
std::vector<HeldStamp> stampsOf(Store &store, const Entity &entity);

/// Iterates over the held writes of an entity, ordered by record ID and register name.
class Walk
{
public:
    Walk(Store &store, const Entity &entity);
    ~Walk();
    Walk(const Walk &) = delete;
    Walk &operator=(const Walk &) = delete;

    bool next();
    // The current write; views are valid until next().
    Id id() const;
    qint64 row() const;
    std::string_view name() const;
    quint64 hlc() const;
    qint64 site() const; ///< Number.
    std::string_view value() const;
    std::string_view supersededContext() const; ///< VersionVector::text.
    std::string_view observed() const;          ///< registers::observedText.

private:
    std::unique_ptr<SqlStatement> m_statement;
};

/// Keys of entities unknown to this version that have records, sorted.
std::vector<std::string> unknownEntities(Store &store);
/// Their records, ordered by ID.
void eachUnknown(Store &store, std::string_view entity, const registers::SiteOf &siteOf,
                 const std::function<void(const Id &, const merge::Record &)> &visit);

}
