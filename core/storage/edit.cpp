// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/edit.h"

#include <algorithm>

const char *editKindKey(EditKind kind)
{
    switch (kind) {
    case EditKind::Form:
        return "edit";
    case EditKind::Import:
        return "import";
    case EditKind::Undo:
        return "undo";
    case EditKind::Redo:
        return "redo";
    case EditKind::Removal:
        return "remove";
    case EditKind::Restore:
        return "restore";
    case EditKind::Merge:
        return "merge";
    case EditKind::Other:
        break;
    }
    return "other";
}

bool EditResult::refused() const
{
    return std::any_of(problems.begin(), problems.end(),
                       [](const Problem &p) { return p.severity == Severity::Error; });
}
