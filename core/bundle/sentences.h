// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace bundle {

/// The translation context of bundle messages.
struct Bundle {
    Q_DECLARE_TR_FUNCTIONS(Bundle)
};

}
