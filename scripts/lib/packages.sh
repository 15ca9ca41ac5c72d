# shellcheck shell=bash disable=SC2034,SC2154 # Variables are shared among the scripts.
# SPDX-FileCopyrightText: Groundswell contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Install Debian 12 and npm packages that are missing. Installed packages are left as they are. Source common.sh first.
# On another system, install these packages under the names they have there.

# Needed to build and test.
packages=(
    g++ cmake ninja-build ccache mold git ca-certificates binutils
    qt6-base-dev qt6-base-dev-tools qt6-svg-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-translations-l10n
    libgl-dev libsqlite3-dev sqlite3 libcli11-dev libphonenumber-dev libquazip1-qt6-dev libisal-dev
    catch2 librapidcheck-dev
    fonts-dejavu-core fonts-noto-core tzdata
)
# Needed in addition by `bench --instructions`.
countPackages=(valgrind)
# Needed in addition by `check`.
checkPackages=(clang-format clang-tidy codespell shellcheck desktop-file-utils appstream libxml2-utils)
# Needed in addition by `fuzz`: a compiler with libFuzzer. Debian's `clang` (14) lacks parts of C++20.
fuzzPackages=(clang-16 libclang-rt-16-dev)

# Print those of the given packages that are not installed.
missing() {
    local package installed
    installed=$(dpkg-query -W -f '${db:Status-Status} ${Package}\n' "$@" 2>/dev/null | sed -n 's/^installed //p' || true)
    for package in "$@"; do
        grep -qxF "$package" <<<"$installed" || printf '%s ' "$package"
    done
}

# Installing packages requires root, either directly or through sudo.
requireRoot() {
    [ "$(id -u)" = 0 ] && return 0
    local cure="Run './dev setup' once as root, or allow this account to use sudo, then try again."
    command -v sudo >/dev/null || fail "these packages are missing, and installing them requires root: $*
     $cure"
    if [ -t 0 ]; then sudo -v; else sudo -n true; fi ||
        fail "these packages are missing, and sudo did not allow installing them: $*
     $cure"
}

aptGet() {
    local before=()
    [ "$(id -u)" = 0 ] || before=(sudo -n)
    "${before[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -qq -o DPkg::Lock::Timeout=300 -o Acquire::Retries=3 "$@" \
        </dev/null
}

installPackages() {
    local wanted package
    read -ra wanted <<<"$(missing "$@")" || true
    [ ${#wanted[@]} -gt 0 ] || return 0
    if ! command -v apt-get >/dev/null; then
        fail "these Debian packages are missing, and apt-get is not available to install them: ${wanted[*]}
     Install the corresponding packages of your system."
    fi
    requireRoot "${wanted[*]}"
    say "Installing ${wanted[*]}"
    # Fetch the package lists only if the present ones do not suffice.
    aptGet install -y --no-install-recommends "${wanted[@]}" >/dev/null 2>&1 && return 0
    aptGet update || fail "could not fetch the package lists. Check the network and /etc/apt, then try again."
    aptGet install -y --no-install-recommends "${wanted[@]}" >/dev/null && return 0
    for package in $(missing "${wanted[@]}"); do
        apt-cache show "$package" >/dev/null 2>&1 ||
            fail "package $package was not found. It is in the main section of Debian 12 (bookworm):
     add that to the package sources in /etc/apt, then try again."
        aptGet install -y --no-install-recommends "$package" >/dev/null ||
            fail "could not install package $package; see the message above.
     Run 'apt-get -f install' and 'apt-get install $package', then try again."
    done
}

installNode() { command -v npm >/dev/null || installPackages nodejs npm; }

# npmInstall FOLDER: install what package-lock.json in FOLDER pins. No package script is run.
npmInstall() {
    local authorities=/etc/ssl/certs/ca-certificates.crt
    # Let npm trust the certificates that the system trusts.
    if [ -r $authorities ]; then export NODE_EXTRA_CA_CERTS=${NODE_EXTRA_CA_CERTS:-$authorities}; fi
    (cd "$1" && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error </dev/null >&2) &&
        touch "$1/node_modules/.package-lock.json"
}

# Icons and map data, as pinned in resources/package-lock.json.
installResources() {
    [ resources/node_modules/.package-lock.json -nt resources/package-lock.json ] && return 0
    say "Fetching icons and map data"
    local try
    for try in 1 2 3; do
        npmInstall resources && return 0
        say "Attempt $try of 3 failed."
    done
    fail "'npm ci' in resources/ failed; see the message above. It needs the network once. Then try again."
}

# Programs to compare with, as pinned in tests/peers; nothing is built with them. Returns 1 without a network.
peers=$root/build/peers
installPeers() {
    [ "$peers/node_modules/.package-lock.json" -nt tests/peers/package-lock.json ] && return 0
    installNode
    say "Fetching programs to compare with"
    mkdir -p "$peers" && cp tests/peers/package.json tests/peers/package-lock.json "$peers/" && npmInstall "$peers" && return 0
    say "Could not fetch the npm packages in tests/peers."
    return 1
}

setup() {
    if ! command -v npm >/dev/null; then packages+=(nodejs npm); fi
    installPackages "${packages[@]}" && installResources
}
