// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/file/filekind.h"

#include "core/base/failure.h"
#include "core/sqlite/filebytes.h"
#include "core/sqlite/sentences.h"
#include "core/storage/layout/schema.h"

#include <QFileInfo>
#include <QtEndian>

bool isChapterFile(const QString &path)
{
    constexpr int headerSize = 100, applicationAt = 68;
    if (!QFileInfo(path).isFile())
        return false;
    const QByteArray head = FileBytes(path).read(0, headerSize);
    return head.size() == headerSize && head.startsWith(QByteArray("SQLite format 3\0", 16))
        && qFromBigEndian<quint32>(head.constData() + applicationAt) == quint32(schema::applicationId);
}

void refuseChapterFile(const QString &path)
{
    if (isChapterFile(path))
        throw Failure(Storage::tr("%1 is a chapter file; it was not changed.").arg(path),
                      Storage::tr("Choose another name."));
}
