// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bundle/writebundle.h"

#include <QString>

namespace bundle {

/// Adds a bundle to the sharing log of the chapter file. Does nothing if the file is open read-only. Returns a sentence
/// if it could not be logged, else an empty text.
QString noteShare(Store &store, const Options &options, const Written &written, const QString &fileName,
                  const QString &recipient);

}
