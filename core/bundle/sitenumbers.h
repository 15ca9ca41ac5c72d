// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

class Store;

namespace bundle {

/// The sites of a chapter file with their numbers in a bundle: from 1 in the order of their IDs, so that the same state
/// gives the same numbers in every file.
class SiteNumbers
{
public:
    explicit SiteNumbers(Store &store);

    struct Site {
        qint64 number = 0;
        Id id;
        std::string label, kind;
        quint64 last = 0; ///< Highest clock value seen of it.
        qint64 siteIndex = 0;
    };
    const std::vector<Site> &sites() const { return m_sites; } ///< In the order of their numbers.
    /// The bundle's number for a site of the file; 0 if unknown.
    qint64 of(qint64 siteIndex) const;
    Id id(qint64 siteIndex) const;
    /// `hlc.n`; valid until the next call.
    std::string_view text(quint64 hlc, qint64 siteIndex);
    static void append(std::string &out, quint64 hlc, qint64 number);

private:
    std::vector<Site> m_sites;
    std::map<qint64, std::size_t> m_places; ///< By ord.
    std::pair<quint64, qint64> m_last{0, -1};
    std::string m_text;
};

/// Parses `hlc.n`; nothing for anything else.
std::optional<std::pair<quint64, qint64>> parseStamp(std::string_view text);

}
