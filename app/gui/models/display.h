// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/model/field.h"
#include "core/model/value.h"

#include <QString>

#include <string_view>
#include <utility>

class Session;

/// Values as text in the language of the window. Files use Value::cell, which is never localized.
namespace display {

/// One line for a table cell. For an absent value, the kind of absence; not recorded: empty.
QString cell(Session &session, const Field &field, const Value &value);
/// Text for a line edit; parseText reads it back to the same value.
QString editable(const Field &field, std::string_view canonical);
/// The name of an absence that was recorded: none, or withheld.
QString absence(Value::State state);

QString option(const Option &option);
/// An entity's name for use inside a sentence: pledge, not Pledge.
QString inSentence(const Entity &entity);
/// A date or time in words, no more precise than recorded.
QString when(std::string_view canonical);
/// `(612) 555-0101` for a North American number, others as stored.
QString phone(std::string_view canonical);
/// The entity and id of an AnyReference value; no entity when it cannot be read.
std::pair<const Entity *, Id> anyReference(std::string_view canonical);

}
