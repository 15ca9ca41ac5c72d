// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/noteshare.h"

#include "core/base/text.h"
#include "core/privacy/sharelog.h"

namespace bundle {

QString noteShare(Store &store, const Options &options, const Written &written, const QString &fileName,
                  const QString &recipient)
{
    if (store.isReadOnly())
        return {};
    privacy::Share share;
    share.recipient = recipient;
    share.kind = QStringLiteral("bundle");
    share.level = privacy::levelKey(options.audience.level());
    share.file = fileName;
    for (const auto &[entity, rows] : written.rows)
        share.entities.push_back(entity);
    share.counts = written.counts;
    share.filter = text::toQ(options.filter());
    share.rows = written.live + written.hidden;
    share.hash = written.digest;
    share.step = written.step;
    share.hlc = written.hlc;
    share.knownVersions = written.knownVersions.text();
    return privacy::logShare(store, share);
}

}
