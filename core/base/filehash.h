// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

class QString;

/// BLAKE2b-256 of a file's bytes; empty if it cannot be read.
QByteArray fileHash(const QString &path);
