#!/usr/bin/env bash
# SPDX-FileCopyrightText: Groundswell contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# bench.sh [ROWS] [OPTION...]: measure import, export, undo, search and lists beside the sqlite3 shell, and bundles and
# merges beside daff. See --help for the options; --instructions counts instructions of one import instead.
. "$(dirname "$(readlink -f "$0")")/lib/common.sh"
. scripts/lib/packages.sh
. scripts/lib/build.sh

# Count instructions of one import by purpose. Those of SQLite and the C library count towards their callers.
instructions() {
    local rows=10000 work counts
    installPackages "${countPackages[@]}"
    work=$(mktemp -d)
    build/release/bin/groundswell-bench $rows --write "$work"
    "$cli" create "$work/counted.groundswell" --name Counted >/dev/null
    "$cli" import "$work/counted.groundswell" "$work/actions.csv" --as action >/dev/null 2>&1
    valgrind --quiet --tool=callgrind --callgrind-out-file="$work/calls" \
        "$cli" import "$work/counted.groundswell" "$work/pledges.csv" --as pledge >/dev/null 2>&1
    counts=$(callgrind_annotate --inclusive=yes --threshold=100 "$work/calls" 2>/dev/null | tr -d ',')
    rm -rf "$work"
    awk -v rows=$rows -f scripts/lib/instructions.awk <<<"$counts"
}

setupAndBuild release groundswell-bench
if [ "${1:-}" = --instructions ]; then
    instructions
elif [[ " $* " == *" --help "* ]] || ! installPeers; then
    build/release/bin/groundswell-bench "$@"
else
    build/release/bin/groundswell-bench --daff "$peers/node_modules/daff/bin/daff.js" "$@"
fi
