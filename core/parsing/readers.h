// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/parsing/parse.h"

#include <string>
#include <string_view>

/// The readers of single kinds, used only by parseText. raw is trimmed, not empty and valid UTF-8; out is not changed
/// if the outcome is Refused; remark may be null. Each reader returns its own canonical text unchanged.
namespace readers {

/// The input of a reader.
struct Cell {
    const Field &field;
    std::string_view raw;
    const Hints &hints;
    std::string &out;
    Remark *remark;

    /// Returns outcome and fills the remark, if requested. Both texts are source texts in the context "Value"
    /// (QT_TRANSLATE_NOOP); %1 is replaced by raw.
    Outcome report(Outcome outcome, const char *reason, const char *cure) const;
    Outcome refuse(const char *reason, const char *cure) const { return report(Outcome::Refused, reason, cure); }
    Outcome clean(std::string_view canonical) const
    {
        out.assign(canonical);
        return Outcome::Clean;
    }
};

Outcome text(const Cell &cell);
Outcome longText(const Cell &cell);
Outcome texts(const Cell &cell);
Outcome integer(const Cell &cell);
Outcome real(const Cell &cell);
Outcome yesNo(const Cell &cell);
Outcome choice(const Cell &cell);
Outcome choices(const Cell &cell);
Outcome reference(const Cell &cell);
Outcome references(const Cell &cell);
Outcome anyReference(const Cell &cell);
Outcome email(const Cell &cell);
Outcome url(const Cell &cell);
Outcome zone(const Cell &cell);

/// Fills remark, if not null, from two source texts in the context "Value"; %1 is replaced by raw, shortened.
void fill(Remark *remark, const char *reason, const char *cure, std::string_view raw);
/// True for `1.23457E+11`: a long number shortened by a spreadsheet. Its last digits are lost for good.
bool isScientific(std::string_view raw);
bool isAscii(std::string_view text);
inline bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

}
