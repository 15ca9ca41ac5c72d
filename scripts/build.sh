#!/usr/bin/env bash
# SPDX-FileCopyrightText: Groundswell contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# build.sh [PRESET [TARGET...]]: build release (default), debug, asan, tsan or fuzz into build/PRESET.
. "$(dirname "$(readlink -f "$0")")/lib/common.sh"
. scripts/lib/packages.sh
. scripts/lib/build.sh

preset=${1:-release}
[ $# = 0 ] || shift
if [ "$preset" = fuzz ]; then packages+=("${fuzzPackages[@]}"); fi
setupAndBuild "$preset" "$@"
