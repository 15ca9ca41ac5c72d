// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bundle/package.h"

namespace bundle {

class ArchiveReader;

/// Reads and checks the description of an archive. Throws Failure if it is not a bundle, has a newer format, was
/// changed, or its tables do not match the description.
Package readPackage(ArchiveReader &archive);

}
