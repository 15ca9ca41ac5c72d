# shellcheck shell=bash disable=SC2034,SC2154 # Variables are shared among the scripts.
# SPDX-FileCopyrightText: Groundswell contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Configure and build. Source common.sh and packages.sh first.

# configure PRESET: run CMake if this preset was never configured or the presets have changed.
configure() {
    local preset=$1
    case $preset in
    release | debug | asan | tsan | fuzz) ;;
    *) fail "unknown preset '$preset'. Use release, debug, asan, tsan or fuzz." ;;
    esac
    [ -f "build/$preset/build.ninja" ] && [ "build/$preset/.configured" -nt CMakePresets.json ] && return 0
    mkdir -p build
    if ! cmake --preset "$preset" >"build/$preset.log" 2>&1 </dev/null; then
        cat "build/$preset.log" >&2
        fail "CMake could not configure build/$preset; see the message above."
    fi
    touch "build/$preset/.configured"
}

# build PRESET [TARGET...]
build() {
    local preset=$1
    shift
    configure "$preset"
    say "Building $preset${*:+: $*}"
    NINJA_STATUS='[%f/%t] ' cmake --build --preset "$preset" -j "$jobs" ${1:+--target "$@"} </dev/null >&2
}

# setupAndBuild PRESET [TARGET...]: install what is missing, then build, while no other ./dev does.
setupAndBuild() {
    local code=0
    lock
    { setup && build "$@"; } || code=$?
    unlock
    return $code
}
