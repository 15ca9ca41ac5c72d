// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/record.h"

#include <QString>

#include <string>
#include <vector>

/// The part of a record around the search words.
class Snippet
{
public:
    explicit Snippet(const std::string &words);
    /// The first field with one of the words, in one line of at most fourteen words, with … where text was cut. The
    /// beginning of the searchable fields if none matches, for example when the word is in an unknown column.
    QString of(const Record &record) const;

private:
    bool isWanted(QStringView word) const;

    std::vector<std::string> m_words; ///< Folded.
};
