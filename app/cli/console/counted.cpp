// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console/counted.h"

QString counted(qint64 number, const char *singular, const char *plural)
{
    QString text = QString::number(number) + QLatin1Char(' ');
    if (number == 1)
        return text + QLatin1String(singular);
    return text + (plural ? QString(QLatin1String(plural)) : QLatin1String(singular) + QLatin1Char('s'));
}
