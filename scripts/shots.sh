#!/usr/bin/env bash
# SPDX-FileCopyrightText: Groundswell contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# shots.sh [FOLDER]: draw pictures of every screen off-screen (default: build/shots).
. "$(dirname "$(readlink -f "$0")")/lib/common.sh"
. scripts/lib/packages.sh
. scripts/lib/build.sh
. scripts/lib/example.sh

setupAndBuild release groundswell-gui groundswell-cli
chapter=$(example)
drawShots "$(absolute "${1:-$root/build/shots}")" "$chapter"
