// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

/// The sentences of this module, `Import::tr("...")`, in the one translation context "Import".
class Import
{
    Q_DECLARE_TR_FUNCTIONS(Import)
};
