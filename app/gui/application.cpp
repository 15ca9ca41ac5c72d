// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/application.h"

#include "app/gui/look/icons.h"
#include "app/gui/look/style.h"
#include "app/gui/look/theme.h"
#include "app/gui/session/language.h"
#include "app/gui/session/session.h"
#include "app/gui/session/settings.h"
#include "app/gui/shots/shots.h"
#include "app/gui/window/mainwindow.h"
#include "app/gui/workspaces.h"

#include <QApplication>
#include <QCommandLineParser>

#include <cstdio>

int runApplication(int argc, char **argv)
{
    QApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("groundswell"));
    QApplication::setApplicationDisplayName(QStringLiteral("Groundswell"));
    QApplication::setApplicationVersion(QStringLiteral(GROUNDSWELL_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("org.groundswell.Groundswell"));
    theme::systemPrefersDark();
    QApplication::setStyle(new Style);

    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("Application", "Plan actions and keep pledges on this computer."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption shotsOption(
        QStringLiteral("shots"),
        QCoreApplication::translate("Application", "Save pictures of every screen into this folder, then exit."),
        QStringLiteral("folder"));
    const QCommandLineOption fileOption(
        QStringLiteral("file"), QCoreApplication::translate("Application", "The chapter file that the pictures show."),
        QStringLiteral("file"));
    parser.addOptions({shotsOption, fileOption});
    parser.addPositionalArgument(
        QStringLiteral("file"),
        QCoreApplication::translate("Application", "A chapter file to open, and a bundle to merge into it."),
        QStringLiteral("[file] [bundle]"));
    parser.process(app);

    if (parser.isSet(shotsOption))
        return takeShots(parser.value(shotsOption), parser.value(fileOption), workspaces());

    Settings settings;
    theme::apply(settings.theme());
    Language language;
    language.use(settings.language());
    Session session;
    MainWindow window(session, settings, language, workspaces());
    window.show();
    const QStringList files = parser.positionalArguments();
    for (const QString &file : files)
        window.openFile(file);
    return QApplication::exec();
}
