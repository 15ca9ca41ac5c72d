// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/console/arguments.h"
#include "core/import/columns/inspection.h"

/// The options of inspect and import that say how to read a text table.
class TableOptions
{
public:
    void declare(Arguments &arguments);
    /// The options as import takes them. Throws UsageError for an invalid one.
    ImportOptions options() const;
    /// Throws UsageError for a field that the rows do not have, and Failure for a column that the file does not have.
    void check(const Inspection &inspection) const;

private:
    std::optional<QString> m_entity, m_delimiter, m_encoding, m_headerRow;
    QStringList m_map, m_ignore;
};
