#!/usr/bin/env bash
# SPDX-FileCopyrightText: Groundswell contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# fuzz.sh [--fresh] [SECONDS] [TARGET...]: run coverage-guided fuzzers (default: all, 60 seconds each).
# fuzz.sh keep [TARGET...]: add the inputs that reached new code to tests/fuzz/corpus.
# With --fresh, start from the kept inputs only and leave out those of earlier runs, which take time to read.
. "$(dirname "$(readlink -f "$0")")/lib/common.sh"
. scripts/lib/packages.sh
. scripts/lib/build.sh

allTargets=(csv values mapping metadata chapter bundle)
fresh=no

# shellcheck disable=SC2317 # xargs calls it.
# fuzzOne SECONDS TARGET: fuzz one target. Findings, the log and new inputs go to build/fuzz/work/TARGET.
fuzzOne() {
    local seconds=$1 target=$2 work=$root/build/fuzz/work/$2 memory corpus code=0
    memory=$(memoryFolder)
    corpus=$work/corpus
    if [ "$fresh" = yes ]; then corpus=$memory/corpus; fi
    mkdir -p "$corpus" "$work/findings"
    (cd "$work" && TMPDIR=$memory UBSAN_OPTIONS=print_stacktrace=1 "$root/build/fuzz/bin/groundswell-fuzz-$target" \
        -max_total_time="$seconds" -timeout=30 -rss_limit_mb=2000 -max_len=4096 -entropic=0 -print_final_stats=1 \
        -dict="$root/tests/fuzz/dictionary/$target.dict" -artifact_prefix=findings/ \
        "$corpus" "$root/tests/fuzz/corpus/$target") </dev/null >"$work/log" 2>&1 || code=$?
    rm -rf "$memory"
    return "$code"
}

# Print a number from the statistics of a target's last run.
statistic() { sed -n "s/^stat::$2: *//p" "build/fuzz/work/$1/log"; }

# Print what a target's last run did; fail if it found something.
report() {
    local target=$1 work=build/fuzz/work/$1 found
    printf '%-9s %10s executions, %s per second\n' "$target" \
        "$(statistic "$target" number_of_executed_units)" "$(statistic "$target" average_exec_per_sec)"
    grep -q '^Done ' "$work/log" && return 0
    found=$(sed -n 's|.*Test unit written to ||p' "$work/log" | tail -1)
    grep -m 5 -E '^FUZZ:|^SUMMARY|runtime error|ERROR:' "$work/log" || tail -5 "$work/log"
    if [ -n "$found" ]; then printf 'Repeat: build/fuzz/bin/groundswell-fuzz-%s %s\n' "$target" "$work/$found"; fi
    return 1
}

# Rebuild the corpus of a target from the kept inputs and those of recent runs: the smallest set that reaches the same
# code. Keep inputs that have a name of their own; each of them once revealed a bug.
keep() {
    local target=$1 kept=$root/tests/fuzz/corpus/$1 work=$root/build/fuzz/work/$1 memory
    memory=$(memoryFolder)
    rm -rf "$work/merged"
    mkdir -p "$work/merged" "$work/corpus" "$kept"
    (cd "$work" && TMPDIR=$memory "$root/build/fuzz/bin/groundswell-fuzz-$target" -set_cover_merge=1 -use_counters=0 \
        -max_len=4096 merged "$kept" corpus) </dev/null >"$work/merge.log" 2>&1 ||
        fail "could not merge the inputs of $target; see $work/merge.log."
    rm -rf "$memory"
    find "$kept" -type f -regextype egrep -regex '.*/[0-9a-f]{40}' -delete
    cp "$work/merged"/* "$kept/"
    printf '%-9s %s inputs, %s\n' "$target" "$(find "$kept" -type f | wc -l)" "$(du -sh --apparent-size "$kept" | cut -f1)"
}

task=fuzz seconds=60
if [ "${1:-}" = keep ]; then task=keep; shift; fi
if [ "${1:-}" = --fresh ]; then fresh=yes; shift; fi
if [[ ${1:-} =~ ^[0-9]+$ ]]; then seconds=$1; shift; fi
[ $# -gt 0 ] || set -- "${allTargets[@]}"
for target in "$@"; do
    [[ " ${allTargets[*]} " == *" $target "* ]] || fail "unknown fuzzer '$target'. Use ${allTargets[*]}."
done

packages+=("${fuzzPackages[@]}")
setupAndBuild fuzz "${@/#/groundswell-fuzz-}"
if [ $task = keep ]; then
    for target in "$@"; do keep "$target"; done
    exit
fi

say "Fuzzing $* for $seconds seconds each"
export root fresh
export -f fuzzOne memoryFolder
printf '%s\0' "$@" | xargs -0 -P "$jobs" -I '{}' bash -c 'fuzzOne "$@" || true' fuzz "$seconds" '{}'
failed=0 total=0
for target in "$@"; do
    report "$target" || failed=1
    number=$(statistic "$target" number_of_executed_units)
    total=$((total + ${number:-0}))
done
printf 'fuzz     %s inputs tried\n' $total
exit $failed
