// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>
#include <vector>

/// Invented records for measurements. The same arguments always give the same bytes, on every machine.
namespace generator {

/// Phone numbers and dates in the form that the program writes, or as people type them.
enum class Hand { Canonical, Typed };

/// The columns of the pledges in order: id, names, contact, place, workplace, kind, head count, status, date, action
/// and notes.
const std::vector<std::string> &columns();

/// Writes the actions that the pledges refer to as CSV with a header.
void writeActions(const QString &path);
/// Writes count pledges as CSV (RFC 4180, UTF-8, CRLF) with a header, about 210 bytes each. Notes contain quotes, line
/// breaks and non-ASCII letters. first is the number of the first pledge; different numbers give different people and
/// ids. Throws Failure if the disk is full.
void writePledges(const QString &path, qint64 count, Hand hand, qint64 first = 0);

/// Word prefixes as typed into a search box: common and rare ones, some of digits.
std::vector<std::string> prefixes();

}
