// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spreadsheet/rewritewords.h"

#include "core/spreadsheet/sentences.h"

#include <QStringList>

namespace spreadsheet {
namespace {

QString wordsOf(Rewrite rewrite)
{
    switch (rewrite) {
    case Rewrite::Trim:
    case Rewrite::NoBreakSpace:
        return Spreadsheet::tr("spaces");
    case Rewrite::LineEnds:
        return Spreadsheet::tr("line ends");
    case Rewrite::CurlyPunctuation:
    case Rewrite::PlainPunctuation:
        return Spreadsheet::tr("quotes and dashes");
    case Rewrite::Wrapped:
        return Spreadsheet::tr("written as formulas");
    case Rewrite::Unencodable:
        return Spreadsheet::tr("question marks instead of special characters");
    case Rewrite::Mojibake:
        return Spreadsheet::tr("text read in a wrong encoding");
    case Rewrite::CutOff:
        return Spreadsheet::tr("long text cut off");
    case Rewrite::LeadingZeros:
        return Spreadsheet::tr("leading zeros lost");
    case Rewrite::LostPlus:
        return Spreadsheet::tr("plus signs lost");
    case Rewrite::NumberForm:
    case Rewrite::Currency:
    case Rewrite::Percent:
    case Rewrite::DecimalComma:
        return Spreadsheet::tr("numbers reformatted");
    case Rewrite::FifteenDigits:
    case Rewrite::Scientific:
        return Spreadsheet::tr("digits lost");
    case Rewrite::Rounded:
        return Spreadsheet::tr("numbers rounded");
    case Rewrite::DateForm:
    case Rewrite::MonthFirst:
    case Rewrite::DayFirst:
        return Spreadsheet::tr("dates reformatted");
    case Rewrite::TimeLost:
        return Spreadsheet::tr("times of day lost");
    case Rewrite::Logical:
        return Spreadsheet::tr("true and false in capitals");
    }
    Q_UNREACHABLE();
}

}

QString words(Rewrites rewrites)
{
    QStringList out;
    rewrites.each([&](Rewrite one) { out << wordsOf(one); });
    out.removeDuplicates();
    return out.join(QStringLiteral("; "));
}

}
