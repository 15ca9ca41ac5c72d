// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bundle/mergebundle.h"
#include "core/bundle/noteshare.h"
#include "core/bundle/writebundle.h"
#include "tests/support/database.h"
#include "tests/support/temporarystore.h"

#include <QBuffer>
#include <QByteArray>
#include <QFile>
#include <QString>

#include <set>
#include <string>

/// A chapter that exchanges bundles.
struct TradingChapter : TemporaryStore {
    int made = 0;

    QByteArray bytes(const bundle::Options &options = {})
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        bundle::write(*store, options, buffer);
        return buffer.data();
    }
    /// The path of a new bundle, noted in the file as shared.
    QString send(const bundle::Options &options = {})
    {
        const QString path = folder.filePath(QStringLiteral("bundle-%1.gsbundle").arg(++made));
        QFile file(path);
        file.open(QIODevice::WriteOnly);
        const bundle::Written written = bundle::write(*store, options, file);
        file.close();
        bundle::noteShare(*store, options, written, QStringLiteral("bundle"), {});
        return path;
    }
    bundle::MergeReport take(const QString &path, bool dryRun = false)
    {
        clock.advance(1000);
        return bundle::merge(*store, path, {.dryRun = dryRun, .backup = false, .each = {}});
    }
    bundle::MergeReport hear(TradingChapter &other, const bundle::Options &options = {})
    {
        return take(other.send(options));
    }

    std::multiset<std::string> conflicts()
    {
        std::multiset<std::string> out;
        for (const Entity *entity : entities()) {
            SqlStatement rows(databaseOf(*store), "SELECT e.id,c.field,c.kind FROM conflict c JOIN "
                                                      + sqlName(entity->key) + " e USING(pk) WHERE c.entity=?");
            rows.bind(1, std::string_view(entity->key));
            while (rows.step())
                out.insert(Id::fromRaw(rows.blob(0).data()).text() + ' ' + std::string(rows.text(1)) + ' '
                           + std::to_string(rows.number(2)));
        }
        return out;
    }
};

inline EditResult remove(Store &store, const char *entity, const Id &id)
{
    return store.apply({EditKind::Removal, "Remove", {change(RecordChange::What::Remove, entity, id, {})}});
}
