// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/console/context.h"

#include <QString>

#include <vector>

/// Records as the commands show them.

/// The id and all fields of a record as members of the JSON object that is open; also "extra" when there is any.
void writeFields(JsonWriter &json, const Record &record);
/// The id and these fields only.
void writeFields(JsonWriter &json, const Record &record, const std::vector<const Field *> &fields);
/// One value: null, a number, or the text form.
void writeValue(JsonWriter &json, const Field &field, const Value &value);
/// A value for people: references by title, choices by label, absence in words.
QString valueForPeople(Store &store, const Field &field, const Value &value);
/// 2026-01-30T17:10:00Z; empty for 0.
QString timeText(qint64 wallMs);
