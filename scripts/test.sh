#!/usr/bin/env bash
# SPDX-FileCopyrightText: Groundswell contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# test.sh: build, check the sources, and run every test; then run the unit tests and fuzzers with sanitizers.
# test.sh PATTERN...: build what is needed and run the tests whose ctest name, test case name or tag matches.
. "$(dirname "$(readlink -f "$0")")/lib/common.sh"
. scripts/lib/packages.sh
. scripts/lib/build.sh

# runTests PRESET [CTEST OPTION...]: chapter files of tests go to memory, where nothing waits for a disk.
runTests() {
    local preset=$1 memory code=0
    shift
    say "Testing $preset"
    memory=$(memoryFolder)
    (cd "build/$preset" && TMPDIR=$memory ctest --output-on-failure --no-label-summary --no-tests=error --parallel "$jobs" \
        "$@" </dev/null 2>&1) | tee "build/$preset/tests.log" || code=1
    rm -rf "$memory"
    return $code
}

# timed NAME COMMAND...: run a command, remember its name, result and duration for the summary.
summary=() failed=0
timed() {
    local name=$1 begin=$SECONDS result=passed
    shift
    "$@" || { result=FAILED; failed=1; }
    summary+=("$(printf '%-16s %-7s %4d s' "$name" $result $((SECONDS - begin)))")
    [ $result = passed ]
}

testAll() {
    timed "release build" scripts/build.sh release || fail "the build failed; see above."
    timed "checks" scripts/check.sh --quick || true
    timed "release tests" runTests release || true
    if timed "sanitizer build" scripts/build.sh asan groundswell-tests groundswell-fuzzers; then
        export UBSAN_OPTIONS=print_stacktrace=1
        timed "sanitizer tests" runTests asan --label-regex '^groundswell-(tests|fuzz-.*)$' || true
    fi
    timed "fuzzing" scripts/fuzz.sh --fresh 10 || true
    printf '%s\n' "" "${summary[@]}"
    for preset in release asan; do
        printf '%-8s %s\n' $preset "$(grep -E 'tests passed|No tests' "build/$preset/tests.log" || echo 'did not finish')"
    done
    [ $failed = 0 ] || fail "some tests or checks failed; see above."
}

# Escape what Catch2 reads as its own in the name of a test case.
escaped() {
    local text=${1//\\/\\\\}
    text=${text//,/\\,}
    printf '%s' "${text//\[/\\[}"
}

testMatching() {
    local pattern names=() found files target targets=() specs=() list=build/release/tests.txt failed=0 matched=0
    lock
    [ -f build/release/build.ninja ] || setup
    configure release
    # Run CMake again if a test file was added or removed since.
    ninja -C build/release build.ninja >/dev/null
    for pattern in "$@"; do
        pattern=${pattern%.cpp}
        found=
        case $pattern in
        *' '* | *'['*) ;; # Part of a name with blanks, or a tag.
        *) found=$(grep -E -- "^[^ ]*(${pattern#tests/})[^ ]* " $list 2>/dev/null || true) ;;
        esac
        if [ -n "$found" ]; then
            mapfile -t -O ${#names[@]} names < <(cut -d' ' -f1 <<<"$found")
            mapfile -t -O ${#targets[@]} targets < <(cut -d' ' -f2 <<<"$found")
            continue
        fi
        case $pattern in
        \[*) specs+=("$pattern") files=${pattern%%]*}] ;;
        *) specs+=("*$(escaped "$pattern")*") files=$pattern ;;
        esac
        mapfile -t -O ${#targets[@]} targets < <(grep -rlF --include='*_test.cpp' -- "$files" tests |
            sed -e 's|^tests/||' -e 's|\.cpp$||' | awk 'NR == FNR { target[$1] = $2; next } { print target[$1] }' $list -)
    done
    mapfile -t targets < <(printf '%s\n' "${targets[@]}" | sed '/^$/d' | sort -u)
    [ ${#targets[@]} -gt 0 ] || fail "no test matches '$*'. See build/release/tests.txt for the names."
    build release "${targets[@]}"
    unlock
    if [ ${#names[@]} -gt 0 ]; then
        matched=1
        runTests release -R "^($(IFS='|'; echo "${names[*]}"))\$" || failed=1
    fi
    for pattern in "${specs[@]}"; do
        for target in "${targets[@]}"; do
            [ -n "$("build/release/bin/$target" --list-test-names-only "$pattern" 2>/dev/null)" ] || continue
            matched=1
            QT_QPA_PLATFORM=offscreen "build/release/bin/$target" "$pattern" || failed=1
        done
    done
    [ $matched = 1 ] || fail "no test matches '$*'. See build/release/tests.txt for the names."
    return $failed
}

if [ $# = 0 ]; then testAll; else testMatching "$@"; fi
