// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/account.h"

#include <pwd.h>
#include <unistd.h>

QString accountName()
{
    for (const char *variable : {"USER", "LOGNAME"})
        if (const QString user = qEnvironmentVariable(variable); !user.isEmpty())
            return user;
    const passwd *entry = ::getpwuid(::getuid()); // Timers and containers may not set USER or LOGNAME.
    return entry ? QString::fromLocal8Bit(entry->pw_name) : QString();
}
