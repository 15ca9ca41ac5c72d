// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console/recordview.h"

#include "core/base/text.h"
#include "core/entities/registry.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QTimeZone>

namespace {

QString titleOf(Store &store, const Entity &entity, const std::string &idText)
{
    const auto id = Id::parse(idText);
    if (!id)
        return text::toQ(idText);
    const QString title = store.title(entity, *id);
    return title.isEmpty() ? QStringLiteral("%1 (not in this file)").arg(text::toQ(idText))
                           : QStringLiteral("%1 [%2]").arg(title, text::toQ(idText));
}

QString optionLabel(const Field &field, const std::string &key)
{
    const int index = field.optionIndex(key);
    return index < 0 ? text::toQ(key) : QCoreApplication::translate("Choice", field.options[std::size_t(index)].label);
}

QString anyTitle(Store &store, const std::string &reference)
{
    const std::size_t colon = reference.find(':');
    const Entity *entity =
        colon == std::string::npos ? nullptr : findEntity(std::string_view(reference).substr(0, colon));
    return entity ? titleOf(store, *entity, reference.substr(colon + 1)) : text::toQ(reference);
}

}

void writeValue(JsonWriter &json, const Field &field, const Value &value)
{
    if (value.isNotRecorded())
        json.null();
    else if (field.isNumber() && value.isPresent())
        json.numberText(value.text());
    else
        json.string(value.cell());
}

void writeFields(JsonWriter &json, const Record &record, const std::vector<const Field *> &fields)
{
    json.key("id").string(record.id().text());
    for (const Field *field : fields) {
        json.key(field->key);
        writeValue(json, *field, record.value(*field));
    }
}

void writeFields(JsonWriter &json, const Record &record)
{
    std::vector<const Field *> all;
    for (const Field &field : record.entity().fields)
        all.push_back(&field);
    writeFields(json, record, all);
    if (record.extra.empty())
        return;
    json.key("extra").beginObject();
    for (const auto &[header, cell] : record.extra)
        json.key(header).string(cell);
    json.endObject();
}

QString valueForPeople(Store &store, const Field &field, const Value &value)
{
    switch (value.state()) {
    case Value::State::NotRecorded:
        return {};
    case Value::State::KnownNone:
        return QStringLiteral("(none)");
    case Value::State::Withheld:
        return QStringLiteral("(withheld)");
    case Value::State::Present:
        break;
    }
    if (field.kind == Kind::Choice)
        return optionLabel(field, value.text());
    if (field.kind == Kind::Reference)
        return titleOf(store, field.refers(), value.text());
    if (field.kind == Kind::AnyReference)
        return anyTitle(store, value.text());
    if (field.kind != Kind::Choices && field.kind != Kind::References)
        return text::toQ(value.text());
    QStringList lines;
    for (const std::string &item : text::splitList(value.text()))
        lines << (field.kind == Kind::Choices ? optionLabel(field, item) : titleOf(store, field.refers(), item));
    return lines.join(field.kind == Kind::Choices ? QStringLiteral("; ") : QStringLiteral("\n"));
}

QString timeText(qint64 wallMs)
{
    if (wallMs <= 0)
        return {};
    return QDateTime::fromMSecsSinceEpoch(wallMs, Qt::UTC).toString(Qt::ISODate);
}
