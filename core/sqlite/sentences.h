// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

/// The sentences of this module, `Storage::tr("...")`, in the one translation context "Storage".
class Storage
{
    Q_DECLARE_TR_FUNCTIONS(Storage)
};
