// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

/// Messages of the import, `Import::tr("...")`, in one translation context.
class Import
{
    Q_DECLARE_TR_FUNCTIONS(Import)
};
