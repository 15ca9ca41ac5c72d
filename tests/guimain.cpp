// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The main of the tests of the window, which is drawn off-screen.
// Test mode keeps the settings of whoever runs them untouched.
#include "tests/support/runner.h"

#include <QApplication>
#include <QStandardPaths>
#include <QtGlobal>

int main(int argc, char **argv)
{
    QStandardPaths::setTestModeEnabled(true);
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("groundswell-tests"));
    return runTests(argc, argv);
}
