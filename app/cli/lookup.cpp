// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/lookup.h"

#include "app/cli/arguments.h"
#include "core/base/failure.h"
#include "core/base/text.h"
#include "core/model/registry.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace {

QStringList fieldKeys(const Entity &entity)
{
    QStringList keys = {QStringLiteral("id")};
    for (const Field &field : entity.fields)
        keys << QLatin1String(field.key);
    return keys;
}

}

const Entity &entityNamed(const QString &key)
{
    if (const Entity *entity = findEntity(text::fromQ(key)))
        return *entity;
    QStringList keys;
    for (const Entity *entity : entities())
        keys << QLatin1String(entity->key);
    throw UsageError{
        QCoreApplication::translate("Cli", "There is no kind of record called \"%1\".").arg(key),
        didYouMean(key, keys, QCoreApplication::translate("Cli", "\"groundswell-cli schema\" lists them."))};
}

const Field &fieldNamed(const Entity &entity, const QString &key)
{
    if (const Field *field = entity.find(text::fromQ(key)))
        return *field;
    throw UsageError{QCoreApplication::translate("Cli", "A record of kind %1 has no field \"%2\".")
                         .arg(QLatin1String(entity.key), key),
                     didYouMean(key, fieldKeys(entity),
                                QCoreApplication::translate("Cli", "\"groundswell-cli schema %1\" lists them.")
                                    .arg(QLatin1String(entity.key)))};
}

std::vector<const Field *> fieldsNamed(const Entity &entity, const QString &list)
{
    std::vector<const Field *> fields;
    for (const QString &part : list.split(QLatin1Char(','), Qt::SkipEmptyParts))
        if (part.trimmed() != QLatin1String("id"))
            fields.push_back(&fieldNamed(entity, part.trimmed()));
    return fields;
}

Id recordNamed(Store &store, const Entity &entity, const QString &idOrName)
{
    if (const auto id = Id::parse(text::fromQ(idOrName))) {
        if (store.rowOf(entity, *id))
            return *id;
        throw Failure(QCoreApplication::translate("Cli", "No record of kind %1 has the id %2.")
                          .arg(QLatin1String(entity.key), idOrName),
                      QCoreApplication::translate("Cli", "\"list\" and \"search\" show the ids of records."));
    }
    const std::vector<Id> ids = store.findByName(entity, text::fromQ(idOrName));
    if (ids.empty())
        throw Failure(QCoreApplication::translate("Cli", "No record of kind %1 is called \"%2\".")
                          .arg(QLatin1String(entity.key), idOrName),
                      QCoreApplication::translate("Cli", "\"list\" and \"search\" show the names and ids of records."));
    if (ids.size() > 1)
        throw Failure(QCoreApplication::translate("Cli", "More than one record of kind %1 is called \"%2\".")
                          .arg(QLatin1String(entity.key), idOrName),
                      QCoreApplication::translate("Cli", "Give the id instead."));
    return ids.front();
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
        // An unknown field gets the nearest known one from here; everything else is the parser's to judge.
        const qsizetype sign = expression.indexOf(QRegularExpression(QStringLiteral("[=!<>~]")));
        if (const QString key = expression.left(sign).trimmed(); sign > 0 && key != QLatin1String("id"))
            fieldNamed(entity, key);
        Filter filter;
        if (const auto problem = parseFilter(entity, expression, filter, resolve))
            throw UsageError{QCoreApplication::translate("Cli", "--where \"%1\": %2").arg(expression, problem->reason),
                             problem->cure};
        filters.push_back(std::move(filter));
    }
    return filters;
}
