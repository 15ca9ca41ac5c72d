// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/importer.h"

#include <QStringList>

#include <vector>

/// All that the pages of an import share: what the person said, what was made of the file, and what would happen.
struct ImportState {
    QString path;
    ImportOptions options;
    Inspection inspection;
    std::vector<QStringList> preview; ///< The first rows as read.

    struct Plan {
        ImportReport report;
        std::vector<RowPlan> rows; ///< The noteworthy ones and the first of the others.
    };
    Plan plan;
    ImportReport result;

    bool isInspected() const { return inspection.whole; }
    QString fileName() const;
    /// Fields that must be filled and that no column fills.
    std::vector<const Field *> missingFields() const;
};
