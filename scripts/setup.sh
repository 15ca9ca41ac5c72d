#!/usr/bin/env bash
# SPDX-FileCopyrightText: Groundswell contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Install packages and resources that are missing.
. "$(dirname "$(readlink -f "$0")")/lib/common.sh"
. scripts/lib/packages.sh

lock
setup
say "Everything is installed."
