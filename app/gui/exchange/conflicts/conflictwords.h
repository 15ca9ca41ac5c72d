// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/conflicts.h"

#include <QString>

class Session;

/// Describes conflicts in the language of the window.
namespace conflictwords {

/// One of the values; for a deletion, whether the record was deleted or kept. Absent values are spelled out.
QString value(Session &session, const StoredConflict &conflict, const Value &value);
/// Who wrote it, and when by the author's clock: `Duluth, Sat Jan 31, 2026, 5:10 PM`.
QString author(Session &session, const StoredConflict::Side &side);
/// The author without the time.
QString who(Session &session, const StoredConflict::Side &side);
/// How the conflict arose, in one or two sentences.
QString reason(Session &session, const StoredConflict &conflict);
/// What a choice does, in one sentence.
QString effect(Session &session, const StoredConflict &conflict, Keep keep);
/// `Ana Diaz`, or the kind of record if it has no name.
QString title(Session &session, const StoredConflict &conflict);

}
