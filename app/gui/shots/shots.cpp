// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/shots/shots.h"

#include "app/gui/shots/photographer.h"
#include "core/example/example.h"

#include <QApplication>
#include <QDir>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>
#include <memory>

namespace {

/// The scale of a program is set when it starts, so the larger pictures are taken by a second process.
int runEnlarged(const QString &folder, const QString &chapter)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_SCALE_FACTOR"), QStringLiteral("1.5"));
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    process.start(QCoreApplication::applicationFilePath(),
                  {QStringLiteral("--shots"), folder, QStringLiteral("--file"), chapter});
    process.waitForFinished(-1);
    return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : 1;
}

int run(const QString &folder, const QString &chapter, const Workspaces &workspaces)
{
    const int percent = qRound(qApp->devicePixelRatio() * 100);
    std::vector<Photographer::Setting> settings;
    for (const bool dark : {false, true})
        for (const QString &language : Language::available())
            settings.push_back({language, dark, percent});
    int written = 0;
    for (const Photographer::Setting &setting : settings) {
        Photographer photographer(folder, chapter, setting, workspaces);
        QObject::connect(&photographer, &Photographer::finished, qApp, &QCoreApplication::quit, Qt::QueuedConnection);
        photographer.start();
        QApplication::exec();
        written += photographer.written();
    }
    std::printf("%d pictures written to %s\n", written, qPrintable(QDir::toNativeSeparators(folder)));
    if (written == 0)
        return 1;
    return percent == 100 ? runEnlarged(folder, chapter) : 0;
}

}

int takeShots(const QString &folder, const QString &file, const Workspaces &workspaces)
{
    QApplication::setQuitOnLastWindowClosed(false);
    QDir().mkpath(folder);
    try {
        if (!file.isEmpty())
            return run(folder, file, workspaces);
        const QTemporaryDir scratch;
        const QString example = scratch.filePath(QStringLiteral("example.groundswell"));
        createExample(example);
        return run(folder, example, workspaces);
    } catch (const Failure &failure) {
        std::fprintf(stderr, "%s\n", qPrintable(failure.text()));
        return 1;
    }
}
