#!/usr/bin/env bash
# SPDX-FileCopyrightText: Groundswell contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# format.sh: format all C++ sources in place.
. "$(dirname "$(readlink -f "$0")")/lib/common.sh"
. scripts/lib/packages.sh

installPackages clang-format
git ls-files -z '*.cpp' '*.h' | xargs -0 -P "$jobs" -n 40 clang-format -i
