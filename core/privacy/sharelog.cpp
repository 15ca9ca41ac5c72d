// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/sharelog.h"

#include "core/base/account.h"
#include "core/base/failure.h"
#include "core/base/text.h"
#include "core/entities/registry.h"
#include "core/storage/changelog.h"
#include "core/storage/sharetable.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

namespace {

using privacy::Share;

constexpr std::string_view countsPrefix =
    "counts:"; ///< In the list of columns: `counts:pledge=` and the digest in hex.

/// Columns and digests of counts as stored in the file.
std::string columnsText(const Share &share)
{
    std::vector<std::string> items = share.columns;
    for (const auto &[entity, digest] : share.counts)
        items.push_back(std::string(countsPrefix) + entity + '=' + digest.toHex().toStdString());
    return text::joinList(items);
}

void readColumns(Share &share, std::string_view columns)
{
    for (const std::string &item : text::splitList(columns)) {
        const std::size_t equals = item.find('=');
        if (!item.starts_with(countsPrefix) || equals == item.npos)
            share.columns.push_back(item);
        else
            share.counts[item.substr(countsPrefix.size(), equals - countsPrefix.size())] =
                QByteArray::fromHex(QByteArray::fromStdString(item.substr(equals + 1)));
    }
}

void fillIn(Store &store, Share &share)
{
    if (share.wallMs == 0)
        share.wallMs = store.clock().wall().nowMs();
    if (share.id.isNull())
        share.id = Id::create(share.wallMs);
    if (share.user.isEmpty())
        share.user = accountName();
    if (share.step == 0)
        share.step = changelog::newestStep(store);
    if (share.hlc == 0)
        share.hlc = store.clock().last();
}

sharetable::StoredShare toStored(const Share &share)
{
    return {.id = share.id,
            .wallMs = share.wallMs,
            .user = text::fromQ(share.user),
            .recipient = text::fromQ(share.recipient),
            .kind = text::fromQ(share.kind),
            .level = share.level,
            .file = text::fromQ(share.file),
            .entities = text::joinList(share.entities),
            .columns = columnsText(share),
            .filter = text::fromQ(share.filter),
            .rows = share.rows,
            .hash = share.hash,
            .step = share.step,
            .hlc = share.hlc,
            .knownVersions = share.knownVersions};
}

Share fromStored(const sharetable::StoredShare &stored)
{
    Share share;
    share.id = stored.id;
    share.wallMs = stored.wallMs;
    share.user = text::toQ(stored.user);
    share.recipient = text::toQ(stored.recipient);
    share.kind = text::toQ(stored.kind);
    share.level = stored.level;
    share.file = text::toQ(stored.file);
    share.entities = text::splitList(stored.entities);
    readColumns(share, stored.columns);
    share.filter = text::toQ(stored.filter);
    share.rows = stored.rows;
    share.hash = stored.hash;
    share.step = stored.step;
    share.hlc = stored.hlc;
    share.knownVersions = stored.knownVersions;
    return share;
}

QString day(qint64 wallMs)
{
    return QDateTime::fromMSecsSinceEpoch(wallMs, Qt::UTC).toLocalTime().date().toString(Qt::ISODate);
}

}

QByteArray privacy::digestOf(const CountPlan &plan, const CountNode &published)
{
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    for (const std::vector<std::string> &row : countRows(plan, published))
        for (const std::string &cell : row)
            hash.addData(QByteArray::fromStdString(std::to_string(cell.size()) + ':' + cell));
    return hash.result();
}

QString privacy::logShare(Store &store, Share &share)
{
    try {
        fillIn(store, share);
        sharetable::add(store, toStored(share));
        return {};
    } catch (const Failure &failure) {
        return QCoreApplication::translate("ShareLog", "Could not add this share to the sharing log: %1")
            .arg(failure.text());
    }
}

std::vector<Share> privacy::shares(Store &store)
{
    std::vector<Share> out;
    for (const sharetable::StoredShare &stored : sharetable::all(store))
        out.push_back(fromStored(stored));
    return out;
}

QString privacy::differenceWarning(Store &store, const Share &planned)
{
    for (const Share &earlier : shares(store))
        for (const auto &[entity, digest] : planned.counts) {
            const auto at = earlier.counts.find(entity);
            if (at == earlier.counts.end() || at->second == digest)
                continue;
            const Entity *known = findEntity(entity);
            return QCoreApplication::translate("ShareLog",
                                               "Different counts were shared on %1 (%2, with %3). Someone who has both "
                                               "can subtract them, and the difference may reveal a single person.")
                .arg(day(earlier.wallMs), known ? known->pluralCaption() : text::toQ(entity),
                     earlier.recipient.isEmpty() ? QCoreApplication::translate("ShareLog", "no recipient given")
                                                 : earlier.recipient);
        }
    return {};
}
