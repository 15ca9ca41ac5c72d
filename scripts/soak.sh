#!/usr/bin/env bash
# SPDX-FileCopyrightText: Groundswell contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# soak.sh [MINUTES | --quick] [--seed N]: kill, starve, crowd and damage chapter files and check every guarantee. Unless
# --quick: also run threaded code with the thread sanitizer, 10000 random merge histories in memory and as files, and
# validate bundles with the npm package datapackage.
. "$(dirname "$(readlink -f "$0")")/lib/common.sh"
. scripts/lib/packages.sh
. scripts/lib/build.sh

# fileHistories N: run N random histories of chapter files, split among the processors, each process with its own seed.
fileHistories() {
    local each=$((($1 + jobs - 1) / jobs))
    seq "$jobs" | GROUNDSWELL_HISTORIES=$each xargs -P "$jobs" -I '{}' build/release/bin/groundswell-tests "[histories]"
}

# Validate bundles of the example chapter, of every share level and with limited contents.
validateBundles() {
    local work level code=0
    installPeers || return 1
    say "Validating bundles"
    work=$(mktemp -d)
    "$cli" demo "$work/example.groundswell" >/dev/null
    for level in full trusted coalition public; do
        "$cli" bundle "$work/example.groundswell" "$work/$level.gsbundle" --level $level >/dev/null 2>&1
    done
    "$cli" bundle "$work/example.groundswell" "$work/only.gsbundle" --only pledge,action >/dev/null
    "$cli" add "$work/example.groundswell" pledge alias=Removed >"$work/id"
    "$cli" remove "$work/example.groundswell" pledge "$(head -c 36 "$work/id")" >/dev/null
    "$cli" bundle "$work/example.groundswell" "$work/since.gsbundle" --since last >/dev/null
    "$cli" bundle "$work/example.groundswell" "$work/removed.gsbundle" >/dev/null
    node tests/peers/validate.js "$peers/node_modules" "$work"/*.gsbundle || code=1
    rm -rf "$work"
    return $code
}

failed=0
setupAndBuild release groundswell-soak
build/release/bin/groundswell-soak "$@" || failed=1
[[ " $* " != *" --quick "* ]] || exit $failed

setupAndBuild tsan groundswell-tests
say "Testing threads"
build/tsan/bin/groundswell-tests -# "[#wordindex_test],[#repeatedids_test],[#import_test]" || failed=1
setupAndBuild release groundswell-tests groundswell-cli
say "Testing random merge histories in memory"
GROUNDSWELL_HISTORIES=10000 build/release/bin/groundswell-tests "[merge]" || failed=1
say "Testing random merge histories of chapter files"
fileHistories 10000 || failed=1
validateBundles || failed=1
exit $failed
