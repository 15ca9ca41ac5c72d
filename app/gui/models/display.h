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

/// How values look to a person, in the language of the window. The files' own form is Value::cell and never localised.
namespace display {

/// One line for a table cell. An absent value says which absence it is; nothing recorded is an empty text.
QString cell(Session &session, const Field &field, const Value &value);
/// What a line edit shows for editing: readable, and read back to the same value by parseText.
QString editable(const Field &field, std::string_view canonical);
/// The two absences that somebody stated, in words.
QString absence(Value::State state);

QString option(const Option &option);
/// An entity's name as it stands inside a sentence: pledge, not Pledge.
QString inSentence(const Entity &entity);
/// A date or moment in words, with no more precision than is known.
QString when(std::string_view canonical);
/// `(612) 555-0101` for a number of North America, else as stored.
QString phone(std::string_view canonical);
/// The entity and id of an AnyReference value; no entity when it cannot be read.
std::pair<const Entity *, Id> anyReference(std::string_view canonical);

}
