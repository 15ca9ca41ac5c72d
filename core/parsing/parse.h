// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/field.h"

#include <QString>

#include <string>
#include <string_view>

/// The format of the dates in one column. Determined from the whole column before any date is read.
enum class DateOrder : unsigned char {
    Unknown, ///< Only unambiguous forms are read: ISO dates, a month name, a day above 12. `3/4/2026` is Unsure (month
             ///< first).
    MonthFirst, ///< 1/31/2026
    DayFirst,   ///< 31/1/2026
    Serial,     ///< Days since 1899-12-30, as spreadsheets count them: `46052.5` is noon on 2026-01-30.
    UnixTime,   ///< Seconds since 1970 UTC.
};

/// What is known about the origin of a text.
struct Hints {
    DateOrder dates = DateOrder::Unknown;
    int pivotYear = 2026; ///< Two-digit years are read as the 80 years before it or the 19 years after it.
    /// Split a list of texts without a semicolon at its commas. Only for files of other programs: this program's own
    /// lists have semicolons, and a text such as “No work, no school” is one item.
    bool commaLists = false;
};

enum class Outcome : unsigned char {
    Clean,    ///< Accepted as written, or in another spelling of the same value.
    Repaired, ///< Corrected with certainty, such as a ZIP code that lost its leading zero. Remark explains how.
    Unsure,   ///< Accepted, but only a guess or kept as typed. Remark explains why.
    Refused,  ///< Not a valid value of this field. Remark explains why and what to do. out is not changed.
};

/// The explanation of an outcome other than Clean.
struct Remark {
    QString reason;
    QString cure;
};

/// Converts text from a person or another program to the canonical text of a field: trims it, recognizes the many
/// spellings of a value and checks the field's rule. raw must not be blank or one of Value's markers; the caller checks
/// that first. out is overwritten; its capacity is reused, so a loop over a column need not allocate. References are
/// read if they are ids; a name is Refused, because looking up names requires the file. Reading a canonical text
/// returns the same text and Clean, whatever the hints; but a phone number or postal code that was kept as typed is
/// Unsure each time, with the same text.
Outcome parseText(const Field &field, std::string_view raw, const Hints &hints, std::string &out,
                  Remark *remark = nullptr);

/// Reads a cell that may be blank or a marker such as `(none)` or `(withheld)`; see Value::fromCell. `(clear)` reads as
/// not recorded, like a blank: if a blank must not erase a value, check Value::isClearOrder first.
Outcome parseCell(const Field &field, std::string_view cell, const Hints &hints, Value &out, Remark *remark = nullptr);
