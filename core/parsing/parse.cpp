// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parsing/parse.h"

#include "core/base/text.h"
#include "core/parsing/phone.h"
#include "core/parsing/postal.h"
#include "core/parsing/readers.h"
#include "core/parsing/when.h"

#include <QCoreApplication>

#include <cstring>

namespace {

constexpr qsizetype longestQuote = 60;

Outcome readKind(const readers::Cell &cell)
{
    switch (cell.field.kind) {
    case Kind::Text:
        return readers::text(cell);
    case Kind::LongText:
        return readers::longText(cell);
    case Kind::Integer:
        return readers::integer(cell);
    case Kind::Real:
        return readers::real(cell);
    case Kind::YesNo:
        return readers::yesNo(cell);
    case Kind::Choice:
        return readers::choice(cell);
    case Kind::Choices:
        return readers::choices(cell);
    case Kind::Texts:
        return readers::texts(cell);
    case Kind::Reference:
        return readers::reference(cell);
    case Kind::References:
        return readers::references(cell);
    case Kind::AnyReference:
        return readers::anyReference(cell);
    case Kind::When:
        return parseWhen(cell.raw, cell.hints, cell.out, cell.remark);
    case Kind::Email:
        return readers::email(cell);
    case Kind::Phone:
        return parsePhone(cell.raw, cell.out, cell.remark);
    case Kind::PostalCode:
        return parsePostalCode(cell.raw, cell.out, cell.remark);
    case Kind::Zone:
        return readers::zone(cell);
    case Kind::Url:
        return readers::url(cell);
    }
    Q_UNREACHABLE();
}

}

void readers::fill(Remark *remark, const char *reason, const char *cure, std::string_view raw)
{
    if (!remark)
        return;
    QString quoted = text::toQ(raw);
    if (quoted.size() > longestQuote)
        quoted = quoted.left(longestQuote) + u'…';
    remark->reason = QCoreApplication::translate("Value", reason).replace(QLatin1String("%1"), quoted);
    remark->cure = QCoreApplication::translate("Value", cure).replace(QLatin1String("%1"), quoted);
}

Outcome readers::Cell::report(Outcome outcome, const char *reason, const char *cure) const
{
    fill(remark, reason, cure, raw);
    return outcome;
}

bool readers::isScientific(std::string_view raw)
{
    std::size_t at = 0;
    const auto digits = [&] {
        const std::size_t from = at;
        while (at < raw.size() && isDigit(raw[at]))
            ++at;
        return at > from;
    };
    const auto skip = [&](std::string_view any) { at += at < raw.size() && any.find(raw[at]) != any.npos; };
    skip("+-");
    if (!digits())
        return false;
    skip(".,");
    digits();
    if (at == raw.size() || (raw[at] != 'E' && raw[at] != 'e'))
        return false;
    ++at;
    skip("+-");
    return digits() && at == raw.size();
}

bool readers::isAscii(std::string_view text)
{
    const char *at = text.data();
    const char *const end = at + text.size();
    for (; end - at >= 8; at += 8) {
        quint64 eight;
        std::memcpy(&eight, at, 8);
        if (eight & 0x8080808080808080u)
            return false;
    }
    for (; at < end; ++at)
        if (static_cast<unsigned char>(*at) >= 0x80)
            return false;
    return true;
}

Outcome parseText(const Field &field, std::string_view raw, const Hints &hints, std::string &out, Remark *remark)
{
    const std::string_view trimmed = text::trim(raw);
    std::string ruled;
    const readers::Cell cell{field, trimmed, hints, field.rule ? ruled : out, remark};
    if (trimmed.empty())
        return cell.refuse(QT_TRANSLATE_NOOP("Value", "The cell is blank."),
                           QT_TRANSLATE_NOOP("Value", "Enter a value, or leave the field unchanged."));
    if (!readers::isAscii(trimmed) && !text::isUtf8(trimmed))
        return cell.refuse(QT_TRANSLATE_NOOP("Value", "“%1” contains bytes that are not valid UTF-8."),
                           QT_TRANSLATE_NOOP("Value", "Choose the encoding that the file was saved in."));
    const Outcome outcome = readKind(cell);
    if (!field.rule || outcome == Outcome::Refused)
        return outcome;
    if (const QString broken = field.rule(ruled); !broken.isEmpty()) {
        if (remark)
            *remark = {broken, QCoreApplication::translate("Value", "Correct the value, or leave the cell blank.")};
        return Outcome::Refused;
    }
    out.assign(ruled);
    return outcome;
}

Outcome parseCell(const Field &field, std::string_view cell, const Hints &hints, Value &out, Remark *remark)
{
    const std::string_view trimmed = text::trim(cell);
    if (trimmed.empty() || Value::isClearOrder(trimmed)) {
        out = Value();
        return Outcome::Clean;
    }
    const Value read = Value::fromCell(trimmed);
    if (!read.isPresent()) {
        out = read;
        return Outcome::Clean;
    }
    std::string canonical;
    const Outcome outcome = parseText(field, read.text(), hints, canonical, remark);
    if (outcome != Outcome::Refused)
        out = Value(std::move(canonical));
    return outcome;
}
