// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheet/rewritewords.h"

#include "core/exchange/sentences.h"

#include <QStringList>

namespace exchange::sheet {
namespace {

QString wordsOf(Rewrite rewrite)
{
    switch (rewrite) {
    case Rewrite::Trim:
    case Rewrite::NoBreakSpace: return Import::tr("blanks");
    case Rewrite::LineEnds: return Import::tr("line ends");
    case Rewrite::CurlyPunctuation:
    case Rewrite::PlainPunctuation: return Import::tr("quotes and dashes");
    case Rewrite::Wrapped: return Import::tr("written as formulas");
    case Rewrite::Unencodable: return Import::tr("question marks for letters that the encoding lacks");
    case Rewrite::Mojibake: return Import::tr("letters read in a wrong encoding");
    case Rewrite::CutOff: return Import::tr("cut off where a cell is full");
    case Rewrite::LeadingZeros: return Import::tr("zeros in front lost");
    case Rewrite::LostPlus: return Import::tr("plus signs lost");
    case Rewrite::NumberForm:
    case Rewrite::Currency:
    case Rewrite::Percent:
    case Rewrite::DecimalComma: return Import::tr("numbers written otherwise");
    case Rewrite::FifteenDigits:
    case Rewrite::Scientific: return Import::tr("digits lost");
    case Rewrite::Rounded: return Import::tr("numbers rounded");
    case Rewrite::DateForm:
    case Rewrite::MonthFirst:
    case Rewrite::DayFirst: return Import::tr("dates written otherwise");
    case Rewrite::TimeLost: return Import::tr("times of day lost");
    case Rewrite::Logical: return Import::tr("true and false in capitals");
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
