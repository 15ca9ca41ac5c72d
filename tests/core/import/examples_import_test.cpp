// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/import/files.h"
#include "tests/support/places.h"

#include <QDir>

TEST_CASE("The example data imports without problems and exports unchanged")
{
    TemporaryStore chapter;
    for (const char *folder : {"resources/examples", "resources/examples/fictional"}) {
        const QDir examples(sourcePath(folder));
        for (const Entity *entity : entities()) {
            const QString path = examples.filePath(QString::fromLatin1(entity->key) + ".csv");
            if (!QFile::exists(path))
                continue;
            INFO(path.toStdString());
            const Inspection inspection = inspectFile(path);
            CHECK(inspection.source == "own");
            CHECK(inspection.entity == entity);
            const ImportReport report = import(*chapter, path);
            INFO(problemsText(report));
            CHECK(report.rejected == 0);
            CHECK_FALSE(report.needsReview());
            CHECK(report.created == report.rows);
            CHECK(import(*chapter, path).step == 0);
        }
    }
    for (const Entity *entity : entities()) {
        INFO(entity->key);
        TemporaryStore other;
        const QByteArray first = exported(*chapter, entity->key);
        import(*other, fileOf(other, "table.csv", std::string_view(first.constData(), std::size_t(first.size()))),
               as(entity->key));
        CHECK(difference(exported(*other, entity->key), first) == "");
    }
    CHECK(findings(*chapter) == "");
}
