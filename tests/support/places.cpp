// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/places.h"

QString sourcePath(const char *relative)
{
    return QStringLiteral(SOURCE_DIR "/") + QString::fromUtf8(relative);
}

QString buildPath(const char *relative)
{
    return QStringLiteral(BINARY_DIR "/") + QString::fromUtf8(relative);
}

QString cliProgram()
{
    return QStringLiteral(GROUNDSWELL_CLI);
}

QString windowProgram()
{
    return QStringLiteral(GROUNDSWELL_GUI);
}
