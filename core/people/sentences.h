// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

/// The sentences of this module, `Persons::tr("...")`, in the one translation context "Persons".
struct Persons {
    Q_DECLARE_TR_FUNCTIONS(Persons)
};
