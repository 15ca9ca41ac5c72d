// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sharetable.h"

#include "core/storage/chapter.h"
#include "core/storage/layout/schema.h"
#include "core/storage/layout/siteknowledge.h"
#include "core/storage/store.h"

#include <algorithm>

namespace sharetable {
namespace {

constexpr const char *columns =
    "id,wall_ms,user,recipient,kind,level,file,entities,columns,filter,rows,hash,op_seq,hlc,holds";

StoredShare read(const SqlStatement &row)
{
    StoredShare share;
    const std::string_view id = row.blob(0), hash = row.blob(11);
    share.id = id.size() == sizeof(Id::Bytes) ? Id::fromRaw(id.data()) : Id();
    share.wallMs = row.number(1);
    share.user = row.text(2);
    share.recipient = row.text(3);
    share.kind = row.text(4);
    share.level = row.text(5);
    share.file = row.text(6);
    share.entities = row.text(7);
    share.columns = row.text(8);
    share.filter = row.text(9);
    share.rows = row.number(10);
    share.hash = QByteArray(hash.data(), qsizetype(hash.size()));
    share.step = row.number(12);
    share.hlc = quint64(row.number(13));
    share.knownVersions = row.text(14);
    return share;
}

}

bool exists(Store &store)
{
    const std::vector<std::string> inFile = schema::columnsInFile(store.chapter().db(), "share");
    return std::find(inFile.begin(), inFile.end(), "op_seq") != inFile.end();
}

void add(Store &store, const StoredShare &share)
{
    Database &db = store.chapter().db();
    Transaction transaction(db);
    SqlStatement insert(db, std::string("INSERT INTO share(") + columns + ") VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)");
    insert.bindBlob(1, share.id.bytes().data(), share.id.bytes().size()).bind(2, share.wallMs).bind(3, share.user);
    insert.bind(4, share.recipient).bind(5, share.kind).bind(6, share.level).bind(7, share.file);
    insert.bind(8, share.entities).bind(9, share.columns).bind(10, share.filter).bind(11, share.rows);
    insert.bindBlob(12, share.hash.constData(), std::size_t(share.hash.size()));
    insert.bind(13, share.step).bind(14, qint64(share.hlc)).bind(15, share.knownVersions);
    insert.run();
    transaction.commit();
}

std::vector<StoredShare> all(Store &store)
{
    std::vector<StoredShare> out;
    if (!exists(store))
        return out;
    SqlStatement rows(store.chapter().db(), std::string("SELECT ") + columns + " FROM share ORDER BY seq DESC");
    while (rows.step())
        out.push_back(read(rows));
    return out;
}

std::optional<StoredShare> find(Store &store, const Id &id)
{
    if (!exists(store))
        return std::nullopt;
    SqlStatement row(store.chapter().db(), std::string("SELECT ") + columns + " FROM share WHERE id=?");
    row.bindBlob(1, id.bytes().data(), id.bytes().size());
    return row.step() ? std::optional(read(row)) : std::nullopt;
}

std::optional<merge::VersionVector> knownAtLastFullBundle(Store &store)
{
    if (!exists(store))
        return std::nullopt;
    SqlStatement last(
        store.chapter().db(),
        "SELECT holds FROM share WHERE kind='bundle' AND level='full' AND ifnull(filter,'')='' AND holds IS NOT NULL "
        "ORDER BY seq DESC LIMIT 1");
    return last.step() ? merge::VersionVector::parse(last.text(0)) : std::nullopt;
}

qint64 stepCoveredBy(Store &store, const merge::VersionVector &known)
{
    SqlStatement shares(
        store.chapter().db(),
        "SELECT op_seq,holds FROM share WHERE holds IS NOT NULL AND seq>ifnull((SELECT CAST(value AS INTEGER) FROM "
        "setting WHERE key=?),0) ORDER BY op_seq DESC,seq DESC");
    shares.bind(1, std::string_view(SiteKnowledge::sinceFloorKey));
    while (shares.step())
        if (const auto held = merge::VersionVector::parse(shares.text(1)); held && known.covers(*held))
            return shares.number(0);
    return 0;
}

}
