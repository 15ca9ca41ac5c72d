// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

/// Messages of this module, `Persons::tr("...")`, in one translation context.
struct Persons {
    Q_DECLARE_TR_FUNCTIONS(Persons)
};
