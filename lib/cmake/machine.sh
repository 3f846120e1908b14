# What both commands (./quickstart, tests/run) need from the machine. Sourced, not run.
# Needs: bash, and on a machine without the packages apt with root or sudo.

build_packages=(g++ cmake ninja-build pkg-config ccache
  libsqlite3-dev libboost-graph-dev libyaml-cpp-dev libstemmer-dev libutf8proc-dev libical-dev
  libhowardhinnant-date-dev nlohmann-json3-dev libfmt-dev libcli11-dev tzdata)
test_packages=(catch2 python3 python3-venv python3-dev python3-yaml python3-dateutil python3-jsonschema python3-networkx python3-igraph sqlite3 libffi-platypus-perl valgrind abigail-tools)

say() { printf '== %s\n' "$*" >&2; }
stop() { printf 'wegwijs: %s\n' "$*" >&2; exit 1; }

# install_missing PACKAGE… : apt-installs those that are not there, and only those.
install_missing() {
  command -v dpkg-query >/dev/null 2>&1 ||
    stop "this script installs packages with apt, and this machine has no dpkg. On another system install the equivalents of: $*. Then run cmake --preset release yourself."
  local missing=() package installed
  # dpkg-query fails when it does not know one of them; what it does know it still tells.
  installed=" $({ dpkg-query -W -f='${db:Status-Status} ${Package}\n' "$@" 2>/dev/null || true; } | sed -n 's/^installed //p' | tr '\n' ' ') "
  for package in "$@"; do
    [[ $installed == *" $package "* ]] || missing+=("$package")
  done
  [ ${#missing[@]} -gt 0 ] || return 0
  local as_root=()
  if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null 2>&1 || stop "these packages are missing: ${missing[*]}. Run this as root, install sudo, or ask for: apt-get install ${missing[*]}"
    as_root=(sudo)
  fi
  say "installing ${missing[*]}"
  "${as_root[@]}" apt-get update -qq || stop "apt-get update failed: is the machine online? Missing: ${missing[*]}"
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null ||
    stop "apt-get could not install: ${missing[*]}"
}

# python_environment : the packages of tests/requirements.txt in build/test-python, installed once for each list.
python_environment() {
  cmp -s tests/requirements.txt build/test-python/requirements.txt && return 0
  say "installing the Python packages of tests/requirements.txt"
  # The system's own Python: that of python3-dev, and one that may load extensions into SQLite.
  /usr/bin/python3 -m venv --clear build/test-python &&
    build/test-python/bin/pip install -q -r tests/requirements.txt ||
    stop "pip could not install tests/requirements.txt: is the machine online?"
  cp tests/requirements.txt build/test-python/
}

# configure_and_build PRESET [TARGET…] : configures once, or with every call where `configure_options` says how, then builds
# what changed.
configure_options=()
configure_and_build() {
  local preset=$1
  shift
  local launcher=()
  command -v ccache >/dev/null 2>&1 && launcher=(-DCMAKE_CXX_COMPILER_LAUNCHER=ccache)
  if [ ! -f "build/$preset/build.ninja" ] || [ ${#configure_options[@]} -gt 0 ]; then
    say "configuring build/$preset"
    local log
    log=$(cmake --preset "$preset" "${launcher[@]}" "${configure_options[@]}" 2>&1) || { printf '%s\n' "$log" >&2; stop "cmake could not configure build/$preset (its words are above)"; }
  fi
  # Asking ninja what there is to do is cheap; only when there is something do we say so.
  if ! ninja -C "build/$preset" -n "$@" 2>/dev/null | grep -q 'no work to do'; then
    say "building in build/$preset (a first build takes some minutes)"
    local output
    output=$(cmake --build "build/$preset" ${1:+--target "$@"} 2>&1) || { printf '%s\n' "$output" >&2; stop "the build failed (its words are above)"; }
  fi
}
