// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/text.h"
#include "core/entities/registry.h"
#include "core/sqlite/sqlite.h"
#include "core/storage/store.h"
#include "tests/support/database.h"

#include <QCryptographicHash>

#include <string>
#include <string_view>

/// Returns the content of the file as one short text, equal for equal records, values, conflicts and joins. If
/// withStamps is true, includes who wrote what and when, and what is known of other chapters, but not the file's own
/// identity.
inline std::string stateOf(Store &store, bool withStamps)
{
    Database &db = databaseOf(store);
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    const auto take = [&](const std::string &sql) {
        for (SqlStatement rows(db, sql); rows.step();) {
            const std::string_view row = rows.text(0);
            hash.addData(QByteArrayView(row.data(), qsizetype(row.size())));
            hash.addData(QByteArrayView("\n"));
        }
    };
    const auto site = [](const std::string &column) { return "(SELECT hex(id) FROM site WHERE ord=" + column + ")"; };
    for (const Entity *entity : entities()) {
        const std::string table = sqlName(entity->key), key = "'" + std::string(entity->key) + "'";
        std::string row = "hex(e.id)||(e.deleted IS NULL)||quote(e.extra)";
        for (const Field &field : entity->fields)
            row += "||'|'||quote(e." + sqlName(field.key) + ")";
        if (withStamps)
            row += "||e.hlc||" + site("e.site") + "||quote(e.st)";
        take("SELECT " + row + " FROM " + table + " e ORDER BY e.id");
        const std::string of = " JOIN " + table + " e USING(pk) WHERE c.entity=" + key;
        take("SELECT hex(e.id)||c.field||c.kind FROM conflict c" + of + " ORDER BY 1");
        if (withStamps)
            take("SELECT hex(e.id)||c.field||c.hlc||ifnull(" + site("c.site") + ",'')||quote(c.value) FROM held_write c"
                 + of + " ORDER BY 1");
    }
    take("SELECT entity||hex(gone)||hex(survivor) FROM joined ORDER BY 1");
    if (withStamps) {
        const std::string own = "(SELECT CAST(value AS INTEGER) FROM setting WHERE key='site')";
        take("SELECT hex(id)||kind||held||quote(told) FROM site WHERE ord<>" + own + " ORDER BY 1");
        take("SELECT " + site("epoch.site") + "||start_hlc||quote(learned) FROM epoch WHERE site<>" + own
             + " ORDER BY 1");
    }
    return hash.result().toHex().left(24).toStdString();
}
