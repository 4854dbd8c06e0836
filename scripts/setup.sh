#!/usr/bin/env bash
# Prepares a checkout on Debian or Ubuntu with git, Python 3.11+ and any Node that has npm.
# Re-entrant: what is there already is only checked. Says what it does, how large and how long.
#   scripts/setup.sh          what running Groundskeeper needs
#   scripts/setup.sh --test   and what its test suites need
#   scripts/setup.sh --lint   only what the static checks need
set -u
cd "$(dirname "$0")/.." || exit 3
# shellcheck source=scripts/node.sh
. scripts/node.sh

started=$SECONDS
say() { printf '[setup] %s\n' "$*" >&2; }
fail() { printf '[setup] %s\n' "$*" >&2; exit 3; }
size_of() { du -sh "$1" 2>/dev/null | cut -f1; }

system_packages() {
  local lacking=()
  command -v git >/dev/null || lacking+=(git)
  command -v make >/dev/null || lacking+=(make)
  command -v bwrap >/dev/null || lacking+=(bubblewrap)
  command -v g++ >/dev/null || lacking+=(g++)
  [ -e /usr/include/faiss/Index.h ] || lacking+=(libfaiss-dev)
  compgen -G '/usr/lib/*/libopenblas.so' >/dev/null || lacking+=(libopenblas-dev)
  python3 -c 'import ensurepip, venv' 2>/dev/null || lacking+=(python3-venv)
  if [ ${#lacking[@]} -eq 0 ]; then say 'system packages: all there'; return; fi
  if [ "$(id -u)" -ne 0 ] || ! command -v apt-get >/dev/null; then
    say "system packages: lacking ${lacking[*]}; to add them: sudo apt-get install -y --no-install-recommends ${lacking[*]}"
    say '  (without bubblewrap no run starts; without g++ and the libraries search is exact instead of FAISS)'
    return
  fi
  local at=$SECONDS
  say "system packages: installing ${lacking[*]} with apt"
  export DEBIAN_FRONTEND=noninteractive
  if { apt-get install -y -q --no-install-recommends "${lacking[@]}" ||
    { apt-get update -q && apt-get install -y -q --no-install-recommends "${lacking[@]}"; }; } >"$log" 2>&1; then
    say "system packages: done in $((SECONDS - at)) s"
  else
    say "system packages: apt failed: $(grep -m1 '^E:' "$log" || tail -n 1 "$log"); going on without"
  fi
}

node_24() {
  if ! node=$(find_node); then
    local at=$SECONDS
    say "Node $NODE_VERSION: fetching (50 MB)"
    install_node || fail 'Node 24 is needed'
    node=$(find_node) || fail "Node $NODE_VERSION was fetched but does not start on this machine"
    say "Node $NODE_VERSION: done in $((SECONDS - at)) s, $(size_of "$(cache_root)/node-$NODE_VERSION")"
  else
    say "Node: $("$node" --version) at $node"
  fi
}

npm_packages() {
  local stamp=node_modules/.groundskeeper-lock want at=$SECONDS
  want=$(sha256sum <package-lock.json | cut -d' ' -f1)
  if [ "$(cat "$stamp" 2>/dev/null)" = "$want" ]; then say 'npm packages: as locked'; return; fi
  command -v npm >/dev/null || fail 'npm is needed (it comes with any Node); install nodejs and npm'
  say "npm packages: installing the $(grep -c '"node_modules/' package-lock.json) of package-lock.json (about 900 MB on disk)"
  npm ci --ignore-scripts --no-audit --no-fund --loglevel=error >"$log" 2>&1 ||
    fail "npm ci failed: $(grep -i 'npm err' "$log" | head -n 3 | tr '\n' ' ')"
  echo "$want" >"$stamp"
  say "npm packages: done in $((SECONDS - at)) s, $(size_of node_modules)"
}

log=$(mktemp) || exit 3
trap 'rm -f "$log"' EXIT
python3 -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || fail 'Python 3.11 or later is needed as python3'
system_packages
node_24
npm_packages
"$node" --disable-warning=ExperimentalWarning scripts/prepare.ts "$@" || exit $?
say "ready in $((SECONDS - started)) s"
