// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/console/context.h"

#include <QString>

#include <vector>

/// How commands print records.

/// Writes the ID and all fields of a record, and "extra" if there are unknown columns, into the open JSON object.
void writeFields(JsonWriter &json, const Record &record);
/// Writes only the ID and these fields.
void writeFields(JsonWriter &json, const Record &record, const std::vector<const Field *> &fields);
/// Writes a value: null, a number, or its text form.
void writeValue(JsonWriter &json, const Field &field, const Value &value);
/// A value as readable text: references by title, choices by label, and words such as "(none)" for absent values.
QString valueForPeople(Store &store, const Field &field, const Value &value);
/// UTC, such as 2026-01-30T17:10:00Z; empty for 0.
QString timeText(qint64 wallMs);
