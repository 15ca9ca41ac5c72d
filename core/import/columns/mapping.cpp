// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/columns/mapping.h"

#include "core/base/text.h"
#include "core/entities/registry.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace imports {
namespace {

std::string keyOf(const std::vector<std::string> &header)
{
    std::vector<std::string> words;
    for (const std::string &name : header)
        words.push_back(text::foldToWord(name));
    std::sort(words.begin(), words.end());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const std::string &word : words) {
        hash.addData(QByteArrayView(word.data(), qsizetype(word.size())));
        hash.addData(QByteArrayView("\n", 1));
    }
    return "mapping:" + hash.result().toHex().left(32).toStdString();
}

}

std::optional<SavedMapping> loadMapping(Store &store, const std::vector<std::string> &header)
{
    const QString json = store.setting(keyOf(header));
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    SavedMapping saved{findEntity(text::fromQ(object[QLatin1String("entity")].toString())), {}};
    if (!saved.entity)
        return std::nullopt;
    const QJsonObject columns = object[QLatin1String("columns")].toObject();
    for (auto at = columns.begin(); at != columns.end(); ++at)
        saved.columns[at.key()] = at.value().toString();
    return saved;
}

void saveMapping(Store &store, const SourceTable &table)
{
    if (!table.map.entity)
        return;
    QJsonObject columns;
    for (const ColumnUse &use : table.map.columns)
        if (use.guess.role != ColumnRole::Bookkeeping)
            columns[use.guess.name] = use.guess.role == ColumnRole::Ignored ? QStringLiteral("-") : use.guess.target();
    const QJsonObject object{{QStringLiteral("entity"), QLatin1String(table.map.entity->key)},
                             {QStringLiteral("columns"), columns}};
    store.setSetting(keyOf(table.header), QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
}

}
