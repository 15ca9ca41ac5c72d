#!/usr/bin/env bash
# SPDX-FileCopyrightText: Groundswell contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# words.sh [PATH...]: print every phrase that scripts/words.txt rejects, with the replacement (default: all files that
# people read). Exit with status 1 if there is one.
. "$(dirname "$(readlink -f "$0")")/lib/common.sh"

[ $# -gt 0 ] || set -- app core README.md CHANGELOG.md CONTRIBUTING.md doc resources dev scripts
# Tables are data in other people's words; doc/style.md quotes what to avoid.
exclude=(':!*.csv' ':!*.ts' ':!*.json' ':!scripts/words.txt' ':!doc/style.md')

found=0
while IFS=$'\t' read -r expression replacement; do
    [[ -z $expression || $expression = \#* ]] && continue
    [ -n "$replacement" ] || fail "scripts/words.txt: '$expression' has no replacement. Put a tab and the replacement behind it."
    while IFS= read -r hit; do
        printf '%s  ->  %s\n' "$hit" "$replacement"
        found=$((found + 1))
    done < <(git grep --untracked -noIiP -e "$expression" -- "$@" "${exclude[@]}" || [ $? = 1 ])
done <scripts/words.txt
[ $found = 0 ] || { say "$found phrases to reword; see scripts/words.txt."; exit 1; }
