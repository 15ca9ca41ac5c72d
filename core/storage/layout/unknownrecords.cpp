// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/layout/unknownrecords.h"

#include "core/sqlite/sqlite.h"

#include <utility>

namespace unknown {
namespace {

constexpr const char *columns = "SELECT field,hlc,site,value,over,knew,id FROM unknown_write WHERE entity=?";

void addWrite(merge::Record &record, const SqlStatement &row, const registers::SiteOf &siteOf)
{
    merge::Write write{{quint64(row.number(1)), siteOf(row.number(2))}, std::string(row.text(3))};
    write.supersededContext = merge::VersionVector::parse(row.text(4)).value_or(merge::VersionVector());
    write.observed = registers::parseObserved(row.text(5)).value_or(std::vector<Stamp>());
    record.of(row.text(0)).insert(std::move(write));
}

}

bool take(Database &db, std::string_view entity, const Id &id, const merge::Record &theirs, const merge::Epochs &epochs,
          const registers::SiteOf &siteOf, const std::function<qint64(const Id &)> &ordOf)
{
    merge::Record record;
    {
        SqlStatement rows(db, std::string(columns) + " AND id=?");
        rows.bind(1, entity).bindBlob(2, id.bytes().data(), 16);
        while (rows.step())
            addWrite(record, rows, siteOf);
    }
    if (!merge::join(record, theirs, epochs))
        return false;
    SqlStatement forget(db, "DELETE FROM unknown_write WHERE entity=? AND id=?");
    forget.bind(1, entity).bindBlob(2, id.bytes().data(), 16).run();
    SqlStatement insert(db,
                        "INSERT INTO unknown_write(entity,id,field,hlc,site,value,over,knew) VALUES(?,?,?,?,?,?,?,?)");
    for (const auto &[name, one] : record.fields)
        for (const merge::Write &write : one.writes()) {
            const std::string supersededContext = write.supersededContext.text(),
                              observed = registers::observedText(write.observed);
            insert.bind(1, entity).bindBlob(2, id.bytes().data(), 16).bind(3, name).bind(4, qint64(write.stamp.hlc));
            insert.bind(5, ordOf(write.stamp.site))
                .bind(6, write.value)
                .bind(7, supersededContext)
                .bind(8, observed)
                .run();
        }
    return true;
}

std::vector<std::string> entities(Database &db)
{
    std::vector<std::string> out;
    SqlStatement rows(db, "SELECT DISTINCT entity FROM unknown_write ORDER BY entity");
    while (rows.step())
        out.emplace_back(rows.text(0));
    return out;
}

void each(Database &db, std::string_view entity, const registers::SiteOf &siteOf,
          const std::function<void(const Id &, const merge::Record &)> &visit)
{
    SqlStatement rows(db, std::string(columns) + " ORDER BY id,field");
    rows.bind(1, entity);
    merge::Record record;
    Id at;
    while (rows.step()) {
        if (rows.blob(6).size() != 16)
            continue;
        const Id id = Id::fromRaw(rows.blob(6).data());
        if (id != at && !record.fields.empty())
            visit(at, std::exchange(record, {}));
        at = id;
        addWrite(record, rows, siteOf);
    }
    if (!record.fields.empty())
        visit(at, record);
}

void forget(Database &db, std::string_view entity)
{
    SqlStatement rows(db, "DELETE FROM unknown_write WHERE entity=?");
    rows.bind(1, entity).run();
}

}
