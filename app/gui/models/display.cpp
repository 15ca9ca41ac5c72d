// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/models/display.h"

#include "app/gui/session/session.h"
#include "core/base/text.h"
#include "core/entities/registry.h"
#include "core/parsing/when.h"

#include <QLocale>

#include <algorithm>

namespace display {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("Display", text);
}

QString options(const Field &field, std::string_view joined)
{
    QStringList labels;
    for (const std::string &key : text::splitList(joined)) {
        const int index = field.optionIndex(key);
        labels << (index < 0 ? text::toQ(key) : option(field.options[std::size_t(index)]));
    }
    return labels.join(QStringLiteral(", "));
}

/// The id for a record that is not in this file.
QString titleOrId(const QString &title, std::string_view id)
{
    return title.isEmpty() ? text::toQ(id) : title;
}

QString references(Session &session, const Entity &entity, std::string_view joined)
{
    QStringList titles;
    for (const std::string &item : text::splitList(joined))
        if (const auto id = Id::parse(item))
            titles << titleOrId(session.title(entity, *id), item);
    return titles.join(QStringLiteral("; "));
}

QString number(const Field &field, std::string_view canonical)
{
    bool ok = false;
    if (field.kind == Kind::Integer) {
        const qlonglong value = text::toQ(canonical).toLongLong(&ok);
        return ok ? QLocale().toString(value) : text::toQ(canonical);
    }
    const double value = text::toQ(canonical).toDouble(&ok);
    return ok ? QLocale().toString(value, 'g', QLocale::FloatingPointShortest) : text::toQ(canonical);
}

QString moment(const Moment &m)
{
    const QLocale locale;
    const bool spanish = locale.language() == QLocale::Spanish;
    switch (m.precision) {
    case Moment::Precision::Year:
        return QString::number(m.date.year());
    case Moment::Precision::Month:
        return locale.toString(m.date, spanish ? QStringLiteral("MMMM 'de' yyyy") : QStringLiteral("MMMM yyyy"));
    case Moment::Precision::Day:
    case Moment::Precision::Minute:
    case Moment::Precision::Second:
        break;
    }
    const QString day =
        locale.toString(m.date, spanish ? QStringLiteral("ddd d MMM yyyy") : QStringLiteral("ddd MMM d, yyyy"));
    if (m.precision == Moment::Precision::Day)
        return day;
    const QString time = locale.toString(m.time, QLocale::ShortFormat);
    return day + QStringLiteral(", ") + time + (m.utc ? QStringLiteral(" UTC") : QString());
}

}

QString option(const Option &option)
{
    return QCoreApplication::translate("Choice", option.label);
}

QString absence(Value::State state)
{
    switch (state) {
    case Value::State::KnownNone:
        return words(QT_TRANSLATE_NOOP("Display", "Known to be none"));
    case Value::State::Withheld:
        return words(QT_TRANSLATE_NOOP("Display", "Withheld"));
    case Value::State::NotRecorded:
    case Value::State::Present:
        break;
    }
    return {};
}

QString inSentence(const Entity &entity)
{
    const QString caption = entity.caption();
    return QLocale().toLower(caption.left(1)) + caption.mid(1);
}

QString when(std::string_view canonical)
{
    const auto m = Moment::parse(canonical);
    if (!m)
        return text::toQ(canonical);
    const QString start = moment(*m);
    switch (m->relation) {
    case Moment::Relation::At:
        return start;
    case Moment::Relation::Range:
        return QStringLiteral("%1 – %2").arg(start, when(m->end));
    case Moment::Relation::Before:
        return words(QT_TRANSLATE_NOOP("Display", "before %1")).arg(start);
    case Moment::Relation::After:
        return words(QT_TRANSLATE_NOOP("Display", "after %1")).arg(start);
    case Moment::Relation::Since:
        return words(QT_TRANSLATE_NOOP("Display", "since %1")).arg(start);
    }
    return start;
}

QString phone(std::string_view canonical)
{
    const bool northAmerican =
        canonical.size() == 12 && canonical.starts_with("+1")
        && std::all_of(canonical.begin() + 2, canonical.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (!northAmerican)
        return text::toQ(canonical);
    return QStringLiteral("(%1) %2-%3")
        .arg(text::toQ(canonical.substr(2, 3)), text::toQ(canonical.substr(5, 3)), text::toQ(canonical.substr(8)));
}

std::pair<const Entity *, Id> anyReference(std::string_view canonical)
{
    const std::size_t colon = canonical.find(':');
    if (colon == std::string_view::npos)
        return {nullptr, Id()};
    const auto id = Id::parse(canonical.substr(colon + 1));
    return {id ? findEntity(canonical.substr(0, colon)) : nullptr, id.value_or(Id())};
}

QString cell(Session &session, const Field &field, const Value &value)
{
    if (!value.isPresent())
        return absence(value.state());
    const std::string &canonical = value.text();
    switch (field.kind) {
    case Kind::Integer:
    case Kind::Real:
        return number(field, canonical);
    case Kind::YesNo:
        return canonical == "yes" ? words(QT_TRANSLATE_NOOP("Display", "Yes"))
                                  : words(QT_TRANSLATE_NOOP("Display", "No"));
    case Kind::Choice:
    case Kind::Choices:
        return options(field, canonical);
    case Kind::Reference:
    case Kind::References:
        return references(session, field.refers(), canonical);
    case Kind::AnyReference: {
        const auto [entity, id] = anyReference(canonical);
        return entity ? titleOrId(session.title(*entity, id), canonical) : text::toQ(canonical);
    }
    case Kind::When:
        return when(canonical);
    case Kind::Phone:
        return phone(canonical);
    case Kind::LongText:
        return text::toQ(canonical).simplified();
    case Kind::Text:
    case Kind::Texts:
    case Kind::Email:
    case Kind::PostalCode:
    case Kind::Zone:
    case Kind::Url:
        break;
    }
    return text::toQ(canonical);
}

QString editable(const Field &field, std::string_view canonical)
{
    if (field.kind == Kind::Phone)
        return phone(canonical);
    QString shown = text::toQ(canonical);
    if (field.kind == Kind::When)
        shown.replace(QLatin1Char('T'), QLatin1Char(' '));
    return shown;
}

}
