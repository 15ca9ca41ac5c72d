# shellcheck shell=bash disable=SC2034,SC2154 # Variables are shared among the scripts.
# SPDX-FileCopyrightText: Groundswell contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# The example chapter file and pictures of the window, used by run and shots. Source common.sh first.

# Create the example chapter file unless it exists, and print its path.
example() {
    local file=build/example.groundswell
    if [ ! -f $file ]; then
        say "Creating the example chapter"
        rm -f build/example.new.groundswell*
        "$cli" demo build/example.new.groundswell >/dev/null
        mv build/example.new.groundswell $file
    fi
    printf '%s\n' "$root/$file"
}

# drawShots FOLDER CHAPTER: draw every screen off-screen.
drawShots() {
    mkdir -p "$1"
    # The off-screen platform warns about everything that a screen without a window manager lacks.
    QT_QPA_PLATFORM=offscreen QT_LOGGING_RULES=default.warning=false \
        "$window" --shots "$1" --file "$2" </dev/null >&2
}
