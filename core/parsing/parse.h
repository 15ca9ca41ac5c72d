// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/field.h"

#include <QString>

#include <string>
#include <string_view>

/// How the dates of one column are written; decided over the whole column before a single one is read.
enum class DateOrder : unsigned char {
    Unknown,    ///< Only unmistakable forms are read: ISO, a month's name, a day above 12. `3/4/2026` is Unsure (month
                ///< first).
    MonthFirst, ///< 1/31/2026
    DayFirst,   ///< 31/1/2026
    Serial,     ///< Days since 1899-12-30 as spreadsheets count them: `46052.5` is noon of 2026-01-30.
    UnixTime,   ///< Seconds since 1970 UTC.
};

/// What is known about where a text comes from.
struct Hints {
    DateOrder dates = DateOrder::Unknown;
    int pivotYear = 2026; ///< Two-digit years are read within 80 years before and 19 years after it.
    /// A list of texts without a semicolon is split at its commas. For files of other programs only: our own lists
    /// have semicolons, and a text such as “No work, no school” is one item.
    bool commaLists = false;
};

enum class Outcome : unsigned char {
    Clean,    ///< Taken as written, or in another spelling of the same value.
    Repaired, ///< Mended with certainty, such as a ZIP code that lost its first zero; Remark says how.
    Unsure,   ///< Taken, but it is only a guess or was kept as typed; Remark says why.
    Refused,  ///< Not a value of this field; Remark says why and what to do. Nothing is written to out.
};

/// The sentence that goes with an outcome other than Clean.
struct Remark {
    QString reason;
    QString cure;
};

/// Reads what a person or another program wrote into the canonical text of a field: trims, recognises the many
/// spellings of a value and checks the field's rule. raw must not be blank and is not one of Value's markers (the
/// caller has looked). out is overwritten; its capacity is reused, so a loop over a column need not allocate.
/// References are read when they are ids; a name is Refused here, since finding names takes the file.
/// Reading a canonical text gives the same text and Clean, whatever the hints say; only a phone number or postal code
/// that was kept as typed is Unsure again each time, with the same text.
Outcome parseText(const Field &field, std::string_view raw, const Hints &hints, std::string &out,
                  Remark *remark = nullptr);

/// Reads a cell with its markers: blank and `(none)` and `(withheld)` are values of their own. See Value::fromCell.
/// `(clear)` reads as not recorded, like a blank: where a blank does not erase, look at Value::isClearOrder first.
Outcome parseCell(const Field &field, std::string_view cell, const Hints &hints, Value &out, Remark *remark = nullptr);
