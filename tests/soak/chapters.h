// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/store.h"

#include <functional>
#include <string>

/// Chapter files to do harm to, and the look at what is left of them.

/// A chapter with records of several kinds, long and short texts, deleted and undone things: about 1.5 MB.
void makeChapter(const std::string &path, int pledges);
/// A file as version 1 wrote it, made larger by so many pledges.
void makeOldChapter(const std::string &path, int pledges);
/// A table of so many pledges.
void makeTable(const std::string &path, int rows);

void copyFile(const std::string &from, const std::string &to);
/// The file with what SQLite keeps beside it.
void removeChapter(const std::string &path);
long long pledgesIn(Store &store);
/// What check() finds, except for what judge says of the problem; empty: in order.
std::string faultsOf(Store &store);
/// Opens the file for writing, lets check() and then judge look at it. Empty: in order.
std::string look(const std::string &path, const std::function<std::string(Store &)> &judge = {});
/// Whether each finished chapter file in the folder is whole, and that no draft of one is left unless allowed.
std::string lookAtBackups(const std::string &folder, bool draftsAllowed);
