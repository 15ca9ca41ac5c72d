// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The main of the tests that need no window. Test mode keeps the settings of whoever runs them untouched.
#include "tests/support/runner.h"

#include <QCoreApplication>
#include <QStandardPaths>

int main(int argc, char **argv)
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("groundswell-tests"));
    return runTests(argc, argv);
}
