// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/sharelog.h"

#include "core/base/account.h"
#include "core/base/text.h"
#include "core/entities/registry.h"
#include "core/storage/layout/schema.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

namespace {

using privacy::Share;

constexpr std::string_view countsPrefix =
    "counts:"; ///< In the list of columns: `counts:pledge=` and the digest in hex.

/// Columns and digests of counts as they lie in the file.
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
        share.step = store.database().number("SELECT max(seq) FROM op");
    if (share.hlc == 0)
        share.hlc = store.clock().last();
}

void write(Database &db, const Share &share)
{
    const std::string user = text::fromQ(share.user), recipient = text::fromQ(share.recipient);
    const std::string kind = text::fromQ(share.kind), file = text::fromQ(share.file),
                      filter = text::fromQ(share.filter);
    const std::string entities = text::joinList(share.entities), columns = columnsText(share);
    Transaction transaction(db);
    Statement insert(db,
                     "INSERT INTO share(id,wall_ms,user,recipient,kind,level,file,entities,columns,filter,rows,hash,"
                     "op_seq,hlc,holds) VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)");
    insert.bindBlob(1, share.id.bytes().data(), share.id.bytes().size()).bind(2, share.wallMs).bind(3, user);
    insert.bind(4, recipient).bind(5, kind).bind(6, share.level).bind(7, file).bind(8, entities).bind(9, columns);
    insert.bind(10, filter).bind(11, share.rows).bindBlob(12, share.hash.constData(), std::size_t(share.hash.size()));
    insert.bind(13, share.step).bind(14, qint64(share.hlc)).bind(15, share.knownVersions);
    insert.run();
    transaction.commit();
}

Share read(const Statement &row)
{
    Share share;
    const std::string_view id = row.blob(0), hash = row.blob(11);
    share.id = id.size() == 16 ? Id::fromRaw(id.data()) : Id();
    share.wallMs = row.number(1);
    share.user = text::toQ(row.text(2));
    share.recipient = text::toQ(row.text(3));
    share.kind = text::toQ(row.text(4));
    share.level = row.text(5);
    share.file = text::toQ(row.text(6));
    share.entities = text::splitList(row.text(7));
    readColumns(share, row.text(8));
    share.filter = text::toQ(row.text(9));
    share.rows = row.number(10);
    share.hash = QByteArray(hash.data(), qsizetype(hash.size()));
    share.step = row.number(12);
    share.hlc = quint64(row.number(13));
    share.knownVersions = row.text(14);
    return share;
}

QString day(qint64 wallMs)
{
    return QDateTime::fromMSecsSinceEpoch(wallMs, Qt::UTC).toLocalTime().date().toString(Qt::ISODate);
}

}

QByteArray privacy::digestOf(const CountPlan &plan, const CountNode &told)
{
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    for (const std::vector<std::string> &row : countRows(plan, told))
        for (const std::string &cell : row)
            hash.addData(QByteArray::fromStdString(std::to_string(cell.size()) + ':' + cell));
    return hash.result();
}

QString privacy::logShare(Store &store, Share &share)
{
    try {
        fillIn(store, share);
        write(store.database(), share);
        return {};
    } catch (const Failure &failure) {
        return QCoreApplication::translate("ShareLog", "What was shared could not be written to the sharing log: %1")
            .arg(failure.text());
    }
}

std::vector<Share> privacy::shares(Database &db)
{
    std::vector<Share> out;
    if (schema::columnsInFile(db, "share").empty())
        return out;
    Statement rows(db, "SELECT id,wall_ms,user,recipient,kind,level,file,entities,columns,filter,rows,hash,op_seq,hlc,"
                       "holds FROM share ORDER BY seq DESC");
    while (rows.step())
        out.push_back(read(rows));
    return out;
}

QString privacy::differenceWarning(Database &db, const Share &planned)
{
    for (const Share &earlier : shares(db))
        for (const auto &[entity, digest] : planned.counts) {
            const auto at = earlier.counts.find(entity);
            if (at == earlier.counts.end() || at->second == digest)
                continue;
            const Entity *known = findEntity(entity);
            return QCoreApplication::translate("ShareLog",
                                               "Other numbers were shared on %1 (%2, with %3). Whoever has both can "
                                               "subtract them, and the difference may tell of a single person.")
                .arg(day(earlier.wallMs), known ? known->pluralCaption() : text::toQ(entity),
                     earlier.recipient.isEmpty() ? QCoreApplication::translate("ShareLog", "nobody named")
                                                 : earlier.recipient);
        }
    return {};
}
