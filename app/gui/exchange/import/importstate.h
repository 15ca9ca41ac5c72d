// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/importer.h"

#include <QStringList>

#include <vector>

/// State shared by the pages of an import: the chosen options, the inspection of the file, the plan and the result.
struct ImportState {
    QString path;
    ImportOptions options;
    Inspection inspection;
    std::vector<QStringList> preview; ///< First rows of the file, as parsed.

    struct Plan {
        ImportReport report;
        std::vector<RowPlan> rows; ///< Rows that need attention, and the first of the others.
    };
    Plan plan;
    ImportReport result;

    bool isInspected() const { return inspection.whole; }
    QString fileName() const;
    /// Required fields that no column fills.
    std::vector<const Field *> missingFields() const;
};
