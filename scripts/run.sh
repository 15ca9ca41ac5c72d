#!/usr/bin/env bash
# SPDX-FileCopyrightText: Groundswell contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# run.sh [FILE]: build, then open the window on FILE (default: the example chapter). Without a display, give a tour on the
# command line.
. "$(dirname "$(readlink -f "$0")")/lib/common.sh"
. scripts/lib/packages.sh
. scripts/lib/build.sh
. scripts/lib/example.sh

hasDisplay() {
    local number
    [ -n "${WAYLAND_DISPLAY:-}" ] && [ -S "${XDG_RUNTIME_DIR:-/run/user/$(id -u)}/$WAYLAND_DISPLAY" ] && return 0
    [ -n "${DISPLAY:-}" ] || return 1
    case $DISPLAY in
    :*)
        number=${DISPLAY#:}
        number=${number%%.*}
        [ -S "/tmp/.X11-unix/X$number" ] || grep -q "@/tmp/.X11-unix/X$number\$" /proc/net/unix
        ;;
    *) return 0 ;;
    esac
}

# Print a command line, then run it. Exit status 3 means success with something left to review.
show() {
    printf '\n$ groundswell-cli %s\n' "$*"
    "$cli" "$@" || [ $? = 3 ]
}

tour() {
    local chapter=$1 pictures=$root/build/shots work
    work=$(mktemp -d)
    cp "$chapter" "$work/tour.groundswell"
    cp doc/tour/sign-up-sheet.csv "$work/"
    cd "$work"
    printf 'No display was found, so this tour runs on the command line. A copy of the example chapter:\n'
    show info tour.groundswell
    show search tour.groundswell nurses --limit 5
    show list tour.groundswell demand --limit 5
    printf '\nImport a sign-up sheet from another program: preview, import, then undo.\n'
    show inspect sign-up-sheet.csv
    show import tour.groundswell sign-up-sheet.csv --dry-run
    show import tour.groundswell sign-up-sheet.csv --rejects rejected.csv
    printf '\n$ cat rejected.csv\n'
    cat rejected.csv
    show search tour.groundswell okafor
    show history tour.groundswell --limit 3
    show undo tour.groundswell
    show check tour.groundswell
    cd "$root"
    rm -rf "$work"
    # Drawing takes half a minute, so draw again only if the program has changed.
    if [ ! "$pictures/.drawn" -nt "$window" ]; then
        say "Drawing the window"
        drawShots "$pictures" "$chapter"
        touch "$pictures/.drawn"
    fi
    printf '\nPictures of the window: %s\nChapter file: %s\nWith a display, ./dev run opens it in the window.\n' \
        "$pictures" "$chapter"
}

setupAndBuild release groundswell-gui groundswell-cli
if [ $# = 0 ]; then chapter=$(example); else chapter=$(absolute "$1"); fi
if hasDisplay; then
    say "Opening $chapter"
    "$window" "$chapter" && exit 0
    say "Could not open the window on this display."
fi
tour "$chapter"
