#!/usr/bin/env bash
# Builds once more beside dist/ and compares byte for byte.
set -eu
cd "$(dirname "$0")/.."
fresh=$(mktemp -d)
trap 'rm -rf "$fresh"' EXIT
node scripts/build.ts --out "$fresh/dist"
if ! diff -rq dist "$fresh/dist"; then
  echo 'dist/ is not what src/ builds; run: make build' >&2
  exit 1
fi
echo 'dist/ equals a fresh build'
