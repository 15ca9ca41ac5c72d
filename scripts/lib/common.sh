# shellcheck shell=bash disable=SC2034,SC2154 # Variables are shared among the scripts.
# SPDX-FileCopyrightText: Groundswell contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Paths, messages and the build lock, shared by all scripts. Source this file; it changes to the root of the sources.
set -euo pipefail
shopt -s inherit_errexit

calledFrom=${GROUNDSWELL_CALLED_FROM:-$PWD}
root=$(readlink -f "$(dirname "${BASH_SOURCE[0]}")/../..")
cd "$root"
export LANG=${LANG:-C.UTF-8} HOME=${HOME:-$root/build/home}

jobs=${JOBS:-$(nproc)}
export CCACHE_BASEDIR=$root CCACHE_NOHASHDIR=1 CCACHE_SLOPPINESS=pch_defines,time_macros
cli=$root/build/release/bin/groundswell-cli
window=$root/build/release/bin/groundswell

say() { printf '%s\n' "$*" >&2; }
fail() { say "dev: $*"; exit 1; }

# Resolve a path given on the command line against the folder that ./dev was called from.
absolute() { case $1 in /*) printf '%s\n' "$1" ;; *) printf '%s\n' "$calledFrom/$1" ;; esac; }

# Installing and building happen one at a time. Call unlock before running what was built.
lock() {
    mkdir -p build
    exec 9>build/.lock
    flock -n 9 || { say "Waiting for another ./dev to finish building."; flock 9; }
}
unlock() { exec 9>&-; }

# Create a temporary folder, in memory if there is room (1 GB), and print its path.
memoryFolder() {
    local free
    free=$(df --output=avail /dev/shm 2>/dev/null | tail -1) || free=0
    if [ "${free:-0}" -gt 1000000 ]; then mktemp -d /dev/shm/groundswell.XXXXXX; else mktemp -d; fi
}
