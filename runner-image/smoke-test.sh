#!/usr/bin/env bash
# Run inside the image. `natives`: every native package loads (also while the image is built, where no sandbox can start).
# Without an argument: the sandbox starts, and one sample issue is resolved with the real model.
set -euo pipefail

state_of() {
  # shellcheck disable=SC2016  # JavaScript
  node -e '
    const [name, file] = process.argv.slice(1);
    const { findings } = JSON.parse(require("fs").readFileSync(file, "utf8"));
    const found = findings.find((finding) => finding.name === name);
    console.log(`${found.state.padEnd(9)} ${name}: ${found.note}`);
    process.exit(found.state === "ok" ? 0 : 1);' "$1" "$2"
}

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
groundskeeper doctor --json >"$work/doctor.json" 2>"$work/doctor.log" || true
for name in node git python ruff black pytest pyright node-llama-cpp onnxruntime-node faiss-node; do
  state_of "$name" "$work/doctor.json"
done
[ "${1:-}" = natives ] && exit 0

for name in sandbox 'language model' embedder tokenizer; do state_of "$name" "$work/doctor.json"; done
repository=$work/orchard
cp -r /opt/groundskeeper/samples/orchard "$repository"
git -C "$repository" init -q -b main
git -C "$repository" add -A
git -C "$repository" -c user.name=Smoke -c user.email=smoke@example.invalid commit -q -m 'Sample package'
groundskeeper resolve --repo "$repository" --request-file /opt/groundskeeper/samples/orchard-problems/1/issue.md \
  --deliver patch --preset balanced --device cpu --seed 1 --json >"$work/report.json"
# shellcheck disable=SC2016  # JavaScript
node -e '
  const report = JSON.parse(require("fs").readFileSync(process.argv[1], "utf8"));
  console.log(`resolve: ${report.state} (${report.reason}) in ${Math.round(report.seconds)} s, ${report.tokens.completion} tokens`);
  process.exit(report.state === "resolved" ? 0 : 1);' "$work/report.json"
echo 'smoke test passed'
