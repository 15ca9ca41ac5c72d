// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console/lookup.h"

#include "app/cli/console/arguments.h"
#include "core/base/failure.h"
#include "core/base/text.h"
#include "core/entities/registry.h"

#include <QRegularExpression>

namespace {

QStringList fieldKeys(const Entity &entity)
{
    QStringList keys = {QStringLiteral("id")};
    for (const Field &field : entity.fields)
        keys << QLatin1String(field.key);
    return keys;
}

/// Like Store::findByName, but for deleted records: matches the fields of the title, or an alias.
bool isCalled(const Entity &entity, const Record &record, const std::string &folded)
{
    std::string title;
    for (const Field &field : entity.fields) {
        const Value &value = record.value(field);
        const std::string written = value.isPresent() ? text::fold(value.text()) : std::string();
        if (field.is(InTitle) && !field.isReference())
            title += (title.empty() ? "" : " ") + written;
        else if (std::string_view(field.key) == "aliases" || std::string_view(field.key) == "alias")
            for (const std::string &alias : text::splitList(written))
                if (alias == folded)
                    return true;
    }
    return text::trim(title) == folded;
}

QString several(const Entity &entity, const QString &name)
{
    return QStringLiteral("More than one %1 record is named \"%2\".").arg(QLatin1String(entity.key), name);
}

/// Resolves a reference in a condition: an ID, or the name of exactly one record.
void checkReference(Store &store, const Entity &entity, const std::string &written, const QString &expression)
{
    if (!Value::fromCell(written).isPresent() || Id::parse(written))
        return;
    const std::size_t found = store.findByName(entity, written).size();
    if (found == 1)
        return;
    const QString sentence =
        found > 1 ? several(entity, text::toQ(written))
                  : QStringLiteral("No %1 record is named \"%2\".").arg(QLatin1String(entity.key), text::toQ(written));
    throw UsageError{QStringLiteral("--where \"%1\": %2").arg(expression, sentence),
                     "Give its ID, or its name as \"list\" shows it."};
}

/// Refuses "a=b and c=d", which would be parsed as one long value and match nothing.
void refuseJoined(const Entity &entity, const QString &expression)
{
    static const QRegularExpression joint(QStringLiteral("\\s(?:and|&&|&)\\s+([a-z_]+)\\s*(?:!=|[=<>~])"),
                                          QRegularExpression::CaseInsensitiveOption);
    for (auto matches = joint.globalMatch(expression); matches.hasNext();) {
        const QString key = matches.next().captured(1).toLower();
        if (key == QLatin1String("id") || entity.find(text::fromQ(key)))
            throw UsageError{QStringLiteral("--where \"%1\" contains two conditions.").arg(expression),
                             "Give --where once for each; records must match all of them."};
    }
}

}

const Entity &entityNamed(const QString &key)
{
    if (const Entity *entity = findEntity(text::fromQ(key)))
        return *entity;
    QStringList keys;
    for (const Entity *entity : entities())
        keys << QLatin1String(entity->key);
    throw UsageError{QStringLiteral("Unknown kind of record \"%1\".").arg(key),
                     didYouMean(key, keys, "Run \"groundswell-cli schema\" to list them.")};
}

const Field &fieldNamed(const Entity &entity, const QString &key)
{
    if (const Field *field = entity.find(text::fromQ(key)))
        return *field;
    throw UsageError{
        QStringLiteral("\"%1\" records have no field \"%2\".").arg(QLatin1String(entity.key), key),
        didYouMean(
            key, fieldKeys(entity),
            QStringLiteral("Run \"groundswell-cli schema %1\" to list its fields.").arg(QLatin1String(entity.key)))};
}

std::vector<const Field *> fieldsNamed(const Entity &entity, const QString &list)
{
    std::vector<const Field *> fields;
    for (const QString &part : list.split(QLatin1Char(','), Qt::SkipEmptyParts))
        if (part.trimmed() != QLatin1String("id"))
            fields.push_back(&fieldNamed(entity, part.trimmed()));
    if (fields.empty() && !list.contains(QLatin1String("id")))
        throw UsageError{
            "--columns is empty.",
            QStringLiteral("Give field keys, as in --columns %1.").arg(QLatin1String(entity.fields.front().key))};
    return fields;
}

Id recordNamed(Store &store, const Entity &entity, const QString &idOrName)
{
    if (const auto id = Id::parse(text::fromQ(idOrName))) {
        if (store.rowOf(entity, *id))
            return *id;
        throw Failure(QStringLiteral("No %1 record has the ID %2.").arg(QLatin1String(entity.key), idOrName),
                      "\"list\" and \"search\" show the IDs of records.");
    }
    const std::vector<Id> ids = store.findByName(entity, text::fromQ(idOrName));
    if (ids.empty())
        throw Failure(QStringLiteral("No %1 record is named \"%2\".").arg(QLatin1String(entity.key), idOrName),
                      "\"list\" and \"search\" show the names and IDs of records.");
    if (ids.size() > 1)
        throw Failure(several(entity, idOrName), "Give the ID instead.");
    return ids.front();
}

Id deletedRecordNamed(Store &store, const Entity &entity, const QString &idOrName)
{
    if (Id::parse(text::fromQ(idOrName)))
        return recordNamed(store, entity, idOrName);
    Query query;
    query.entity = &entity;
    query.deleted = Query::Deleted::Only;
    const std::string folded = text::fold(text::fromQ(idOrName));
    std::vector<Id> ids;
    if (!folded.empty())
        store.forEach(query, [&](const Record &record) {
            if (isCalled(entity, record, folded))
                ids.push_back(record.id());
            return ids.size() < 2;
        });
    if (ids.size() > 1)
        throw Failure(
            QStringLiteral("More than one deleted %1 record is named \"%2\".").arg(QLatin1String(entity.key), idOrName),
            "Give the ID instead; \"list --deleted\" shows it.");
    return ids.empty() ? recordNamed(store, entity, idOrName) : ids.front();
}

QString cureForChoice(const Field &field)
{
    QStringList keys;
    if (field.kind == Kind::Choice || field.kind == Kind::Choices)
        for (const Option &option : field.options)
            keys << QLatin1String(option.key);
    return keys.isEmpty() ? QString() : QStringLiteral("Give one of these: %1.").arg(keys.join(QStringLiteral(", ")));
}

std::string idOfName(Store &store, const Entity &entity, const std::string &name)
{
    const std::vector<Id> ids = store.findByName(entity, name);
    return ids.size() == 1 ? ids.front().text() : std::string();
}

std::vector<Filter> filtersOf(Store &store, const Entity &entity, const QStringList &expressions)
{
    const auto resolve = [&store](const Entity &other, const std::string &name) {
        return idOfName(store, other, name);
    };
    std::vector<Filter> filters;
    for (const QString &expression : expressions) {
        // Reports an unknown field with the closest match; parseFilter reports everything else.
        const qsizetype sign = expression.indexOf(QRegularExpression(QStringLiteral("[=!<>~]")));
        const QString key = expression.left(sign).trimmed();
        const Field *const field = sign > 0 && key != QLatin1String("id") ? &fieldNamed(entity, key) : nullptr;
        refuseJoined(entity, expression);
        Filter filter;
        const auto problem = parseFilter(entity, expression, filter, resolve);
        if (field && (field->kind == Kind::Reference || field->kind == Kind::References)
            && filter.test != Filter::Test::Contains) {
            const qsizetype start = expression.mid(sign, 2) == QLatin1String("!=") ? sign + 2 : sign + 1;
            checkReference(store, field->refers(), text::fromQ(expression.mid(start).trimmed()), expression);
        }
        if (problem) {
            const QString choices = field ? cureForChoice(*field) : QString();
            throw UsageError{QStringLiteral("--where \"%1\": %2").arg(expression, problem->reason),
                             choices.isEmpty() ? problem->cure : choices};
        }
        filters.push_back(std::move(filter));
    }
    return filters;
}
