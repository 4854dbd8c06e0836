#!/usr/bin/env bash
# Builds the runner image and runs its smoke test inside: with Docker where a daemon answers, otherwise with buildah and no daemon.
#   scripts/build-image.sh [--no-smoke]      MODELS=none|fast|balanced (default balanced)   IMAGE=name
set -euo pipefail
cd "$(dirname "$0")/.."
image=${IMAGE:-groundskeeper-runner:cpu}
models=${MODELS:-balanced}
smoke=${1:-}
say() { printf '[image] %s\n' "$*" >&2; }

# Certificates and indexes that this machine needs reach the build as arguments, never the image.
arguments=(--build-arg "MODELS=$models")
for name in PIP_CERT PIP_INDEX_URL NODE_EXTRA_CA_CERTS NPM_CONFIG_REGISTRY; do
  [ -n "${!name:-}" ] && arguments+=(--build-arg "$name=${!name}")
done

if docker info >/dev/null 2>&1; then
  say "building $image with Docker"
  docker build --target cpu -f runner-image/Dockerfile "${arguments[@]}" -t "$image" .
  [ "$smoke" = --no-smoke ] || docker run --rm --network none --cap-drop all --security-opt no-new-privileges \
    --security-opt seccomp=unconfined --security-opt systempaths=unconfined "$image" /opt/groundskeeper/smoke-test.sh
  exit 0
fi

lacking=()
for program in buildah podman debootstrap runc; do command -v "$program" >/dev/null || lacking+=("$program"); done
if [ ${#lacking[@]} -gt 0 ]; then
  say "no Docker daemon, and lacking ${lacking[*]}; to add them: apt-get install -y --no-install-recommends ${lacking[*]}"
  exit 3
fi
[ "$(id -u)" -eq 0 ] || { say 'building without a daemon needs root'; exit 3; }

store=${IMAGE_STORE:-$(pwd)/build/image-store}
mkdir -p "$store"
storage=(--root "$store/root" --runroot "$store/run" --storage-driver overlay)
base=docker.io/library/debian:bookworm-slim
if ! buildah "${storage[@]}" inspect --type image "$base" >/dev/null 2>&1; then
  if ! buildah "${storage[@]}" pull -q "$base" >/dev/null 2>&1; then
    say "$base cannot be pulled: making a local one with debootstrap (it is not the published image)"
    started=$SECONDS
    work=$(mktemp -d)
    debootstrap --variant=minbase --include=ca-certificates bookworm "$work/rootfs" >"$work/log" 2>&1 || { tail -n 3 "$work/log" >&2; exit 4; }
    tar -C "$work/rootfs" --numeric-owner -cf "$work/rootfs.tar" .
    printf 'FROM scratch\nADD rootfs.tar /\n' >"$work/Dockerfile"
    buildah "${storage[@]}" bud -q --isolation chroot --format docker -t "$base" "$work" >/dev/null
    rm -rf "$work"
    say "$base: made in $((SECONDS - started)) s"
  fi
fi

started=$SECONDS
say "building $image with buildah"
volumes=()
[ -d /etc/ssl/certs ] && volumes+=(--volume /etc/ssl/certs:/etc/ssl/certs:ro)
buildah "${storage[@]}" bud --isolation chroot --format docker --layers --pull-never --network host --target cpu \
  "${volumes[@]}" "${arguments[@]}" -f runner-image/Dockerfile -t "$image" .
say "$image: built in $((SECONDS - started)) s"
[ "$smoke" = --no-smoke ] && exit 0

started=$SECONDS
# No network, no capability, no root. The sandbox makes a /proc of its own, which needs the outer one unmasked.
podman "${storage[@]}" --runtime runc --cgroup-manager cgroupfs run --rm --network none --cap-drop all \
  --security-opt no-new-privileges --security-opt unmask=ALL --ulimit nofile=16384 --ulimit nproc=4096 \
  "$image" /opt/groundskeeper/smoke-test.sh
say "smoke test: passed in $((SECONDS - started)) s"
