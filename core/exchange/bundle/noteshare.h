// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/bundle/writebundle.h"

#include <QString>

namespace bundle {

/// Notes in the chapter file that a bundle left it: what it held, and for whom it was. Does nothing where the file cannot
/// be written; a bundle is made from it all the same.
void noteShare(Store &store, const Options &options, const Written &written, const QString &fileName, const QString &recipient);

}
