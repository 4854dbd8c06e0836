#!/usr/bin/env bash
# Runs a command with Node 24 and the project's npm programs first on PATH.
set -u
root=$(cd "$(dirname "$0")/.." && pwd -P)
# shellcheck source=scripts/node.sh
. "$root/scripts/node.sh"
node=$(find_node) || { echo "Node $NODE_MAJOR is not installed; run: make setup" >&2; exit 3; }
PATH="$(dirname "$node"):$root/node_modules/.bin:$PATH"
export PATH
export NODE_OPTIONS="${NODE_OPTIONS:+$NODE_OPTIONS }--disable-warning=ExperimentalWarning"
exec "$@"
