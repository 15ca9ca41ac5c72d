// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/bundle/noteshare.h"

#include "core/base/text.h"

namespace bundle {

void noteShare(Store &store, const Options &options, const Written &written, const QString &fileName, const QString &recipient)
{
    if (store.isReadOnly())
        return;
    std::string entities;
    for (const auto &[entity, rows] : written.rows)
        entities += (entities.empty() ? "" : ",") + entity;
    const qint64 now = store.clock().wall().nowMs();
    const Id id = Id::create(now);
    const std::string user = text::fromQ(qEnvironmentVariable("USER")), to = text::fromQ(recipient), file = text::fromQ(fileName);
    const std::string filter = options.filter(), holds = written.holds.text(), level = privacy::levelKey(options.audience.level());
    Transaction transaction(store.database());
    Statement insert(store.database(), "INSERT INTO share(id,wall_ms,user,recipient,kind,level,file,entities,filter,rows,hash,op_seq,hlc,holds) "
                                       "VALUES(?,?,?,?,'bundle',?,?,?,?,?,?,?,?,?)");
    insert.bindBlob(1, id.bytes().data(), 16).bind(2, now).bind(3, user).bind(4, to).bind(5, level).bind(6, file).bind(7, entities);
    insert.bind(8, filter).bind(9, written.live + written.hidden);
    insert.bindBlob(10, written.digest.constData(), std::size_t(written.digest.size()));
    insert.bind(11, written.step).bind(12, qint64(written.hlc)).bind(13, holds).run();
    transaction.commit();
}

}
