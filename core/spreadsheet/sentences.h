// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

/// The sentences of this module, `Spreadsheet::tr("...")`, in the one translation context "Spreadsheet".
class Spreadsheet
{
    Q_DECLARE_TR_FUNCTIONS(Spreadsheet)
};
