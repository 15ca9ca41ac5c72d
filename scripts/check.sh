#!/usr/bin/env bash
# SPDX-FileCopyrightText: Groundswell contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# check.sh [--tidy | --quick]: check format, layers, words, spelling, scripts and desktop files, and run clang-tidy on the
# lines changed since the main branch (on a branch) or the last commit. With --tidy, run clang-tidy on all sources.
# With --quick, as part of ./dev test: leave the layers to the tests that follow, and run clang-tidy on few files.
. "$(dirname "$(readlink -f "$0")")/lib/common.sh"
. scripts/lib/packages.sh
. scripts/lib/build.sh

mode=${1:-}
case $mode in '' | --tidy | --quick) ;; *) fail "unknown option '$mode'. Use --tidy." ;; esac

# Files that belong to the sources or will, once added.
ours() { git ls-files --cached --others --exclude-standard -z -- "$@" | while IFS= read -rd '' f; do [ -f "$f" ] && printf '%s\0' "$f"; done; }

checkFormat() {
    local wrong
    # shellcheck disable=SC2016 # The inner shell expands it.
    wrong=$(ours '*.cpp' '*.h' | xargs -0 -P "$jobs" -n 40 bash -c \
        'clang-format --dry-run --Werror "$@" 2>&1 | sed -n "s/:[0-9]*:[0-9]*: error: code should be clang-formatted.*//p" | uniq' format | sort)
    [ -n "$wrong" ] || return 0
    head -20 <<<"$wrong"
    say "$(wc -l <<<"$wrong") files are not formatted. Run ./dev format."
    return 1
}

checkLayers() {
    setupAndBuild release groundswell-architecture-tests
    (cd build/release && ctest --output-on-failure --no-tests=error -j "$jobs" -R '^architecture/' </dev/null >layers.log 2>&1) && return 0
    cat build/release/layers.log
    return 1
}

checkWords() { scripts/words.sh; }

checkSpelling() {
    git ls-files -z --cached --others --exclude-standard -- app core tests doc dev scripts .ci resources '*.md' \
        ':!*.csv' ':!*.ts' ':!*.svg' ':!*.png' ':!*/package-lock.json' ':!tests/data' ':!tests/fuzz/corpus' ':!tests/fuzz/dictionary' \
        ':!scripts/codespell-ignore.txt' |
        xargs -0 codespell --quiet-level 35 --ignore-words scripts/codespell-ignore.txt
}

checkScripts() { printf '%s\0' dev .ci/run scripts/*.sh scripts/lib/*.sh | xargs -0 -P "$jobs" -n 1 shellcheck; }

checkDesktop() {
    local desktop=resources/desktop/org.groundswell.Groundswell failed=0
    xmllint --noout $desktop.mime.xml $desktop.svg || failed=1
    desktop-file-validate $desktop.desktop || failed=1
    appstreamcli validate --no-net $desktop.metainfo.xml || failed=1
    return $failed
}

# The commit that changes are measured against: where this branch left the main branch, or the commit before the last.
changesSince() {
    local main base
    for main in origin/main main; do
        base=$(git merge-base HEAD "$main" 2>/dev/null) || continue
        [ "$base" = "$(git rev-parse HEAD)" ] || { echo "$base"; return; }
    done
    git rev-parse --quiet --verify HEAD~1 || git rev-parse HEAD
}

# lineFilter BASE FILE...: changed lines in the form that clang-tidy's --line-filter takes.
lineFilter() {
    local base=$1
    shift
    git diff -M -U0 "$base" -- "$@" | awk '
        /^\+\+\+ / { file = substr($2, 3) }
        /^@@ / { split(substr($3, 2), at, ","); n = at[2] == "" ? 1 : at[2]
                 if (n > 0) lines[file] = lines[file] (lines[file] == "" ? "" : ",") "[" at[1] "," at[1] + n - 1 "]" }
        END { printf "["; for (f in lines) { printf "%s{\"name\":\"%s\",\"lines\":[%s]}", comma, f, lines[f]; comma = "," } print "]" }'
}

# tidy OPTION...: read file names separated by null bytes, and run clang-tidy on them as g++ compiles them, but without its
# precompiled headers and the options that only g++ knows.
tidy() {
    mkdir -p build/tidy
    sed -E 's/ -include [^ ]*cmake_pch\.hxx| -(Winvalid-pch|fpch-preprocess|Wno-restrict|Wno-stringop-[a-z]*)//g' \
        build/release/compile_commands.json >build/tidy/compile_commands.json
    xargs -0 -r -P "$jobs" -n 1 clang-tidy --quiet -p build/tidy --warnings-as-errors='*' \
        --extra-arg=-Wno-overloaded-virtual "$@" 2> >(grep -vE '^$|warnings? (generated|treated)' >&2)
}

checkTidy() {
    local base most=12 changed=()
    [ -f build/release/compile_commands.json ] || { lock; setup; configure release; unlock; }
    if [ "$mode" = --tidy ]; then ours 'core/*.cpp' 'app/*.cpp' | tidy; return; fi
    [ "$mode" != --quick ] || most=4
    base=$(changesSince)
    while IFS= read -rd '' file; do
        ! git diff --quiet -M "$base" -- "$file" && [ -f "$file" ] && changed+=("$file")
    done < <(git diff -z -M --diff-filter=AMR --name-only "$base" -- 'core/*.cpp' 'app/*.cpp')
    [ ${#changed[@]} -gt 0 ] || return 0
    if [ ${#changed[@]} -gt $most ]; then
        say "clang-tidy: checking $most of ${#changed[@]} changed files; './dev check --tidy' checks all."
    fi
    printf '%s\0' "${changed[@]:0:$most}" | tidy --line-filter="$(lineFilter "$base" core app)"
}

installPackages "${checkPackages[@]}"
failed=()
for part in Format Layers Words Spelling Scripts Desktop Tidy; do
    if [ $part = Layers ] && [ "$mode" = --quick ]; then continue; fi
    begin=$SECONDS
    if "check$part"; then result=passed; else result=FAILED failed+=("${part,,}"); fi
    say "$(printf 'check %-9s %s (%d s)' "${part,,}" $result $((SECONDS - begin)))"
done
[ ${#failed[@]} = 0 ] || fail "these checks failed, see above: ${failed[*]}"
say "All checks passed."
