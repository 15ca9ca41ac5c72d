// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/console/arguments.h"
#include "core/import/columns/inspection.h"

/// The options of inspect and import that say how a text table is to be read.
class TableWords
{
public:
    void declare(Arguments &arguments);
    /// Throws UsageError for what cannot be meant.
    ImportOptions options() const;
    /// Throws UsageError for a field that the rows cannot have, and Failure for a column that the file does not have.
    void check(const Inspection &inspection) const;

private:
    std::optional<QString> m_entity, m_delimiter, m_encoding, m_headerRow;
    QStringList m_map, m_ignore;
};
