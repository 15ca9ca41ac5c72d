// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bundle/writebundle.h"

#include <QString>

namespace bundle {

/// Notes in the chapter file that a bundle left it: what it held, and for whom it was. Does nothing where the file
/// cannot be written; a bundle is made from it all the same. Returns a sentence when it could not be noted, else an
/// empty text.
QString noteShare(Store &store, const Options &options, const Written &written, const QString &fileName,
                  const QString &recipient);

}
