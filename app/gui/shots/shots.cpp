// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/shots/shots.h"

#include "app/gui/shots/photographer.h"
#include "core/exchange/example.h"

#include <QApplication>
#include <QDir>
#include <QTemporaryDir>

#include <cstdio>
#include <memory>

namespace {

int run(const QString &folder, const QString &chapter)
{
    std::vector<Photographer::Setting> settings;
    for (const int percent : {100, 150})
        for (const bool dark : {false, true})
            for (const QString &language : Language::available())
                settings.push_back({language, dark, percent});
    int written = 0;
    for (const Photographer::Setting &setting : settings) {
        Photographer photographer(folder, chapter, setting);
        QObject::connect(&photographer, &Photographer::finished, qApp, &QCoreApplication::quit, Qt::QueuedConnection);
        photographer.start();
        QApplication::exec();
        written += photographer.written();
    }
    std::printf("%d pictures written to %s\n", written, qPrintable(QDir::toNativeSeparators(folder)));
    return written > 0 ? 0 : 1;
}

}

int takeShots(const QString &folder, const QString &file)
{
    QApplication::setQuitOnLastWindowClosed(false);
    QDir().mkpath(folder);
    try {
        if (!file.isEmpty())
            return run(folder, file);
        const QTemporaryDir scratch;
        const QString example = scratch.filePath(QStringLiteral("example.groundswell"));
        createExample(example);
        return run(folder, example);
    } catch (const Failure &failure) {
        std::fprintf(stderr, "%s\n", qPrintable(failure.text()));
        return 1;
    }
}
