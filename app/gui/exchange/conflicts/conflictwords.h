// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/conflicts.h"

#include <QString>

class Session;

/// What a conflict says to a person, in the language of the window.
namespace conflictwords {

/// One of the values; of a removal what became of the record. Nothing recorded is said in words.
QString value(Session &session, const StoredConflict &conflict, const Value &value);
/// Who wrote it, and when by the clock there: `Duluth, Sat Jan 31, 2026, 5:10 PM`.
QString author(Session &session, const StoredConflict::Side &side);
/// Who, without when.
QString who(Session &session, const StoredConflict::Side &side);
/// One sentence or two: how it came about.
QString reason(Session &session, const StoredConflict &conflict);
/// One sentence: what a choice does.
QString effect(Session &session, const StoredConflict &conflict, Keep keep);
/// `Ana Diaz`, or the kind of record where it has no name.
QString title(Session &session, const StoredConflict &conflict);

}
