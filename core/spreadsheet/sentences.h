// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

/// Messages of this module, `Spreadsheet::tr("...")`, in one translation context.
class Spreadsheet
{
    Q_DECLARE_TR_FUNCTIONS(Spreadsheet)
};
