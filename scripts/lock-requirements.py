"""Writes requirements/<name>.txt from requirements/<name>.in.

Every wheel that Linux on x64 or arm64 may choose, for each supported Python, is downloaded once
and pinned by its hash. No index address is written.
"""

import hashlib
import re
import subprocess
import sys
import tempfile
from pathlib import Path

PYTHONS = ("3.11", "3.12", "3.13", "3.14")
MACHINES = ("x86_64", "aarch64")
MARKER = "platform_machine"
GLIBCS = (*(f"manylinux_2_{minor}" for minor in range(28, 16, -1)), "manylinux2014")


def download(source: Path, python: str, machine: str, folder: Path) -> None:
    # pip judges markers by the machine it runs on, so a line for another machine is left out here.
    wanted = [line for line in source.read_text().splitlines() if machine in line or MARKER not in line]
    chosen = folder / f"requirements-{machine}.in"
    chosen.write_text("\n".join(line.split(";")[0] for line in wanted) + "\n")
    platforms = [f"--platform={glibc}_{machine}" for glibc in GLIBCS]
    command = [sys.executable, "-m", "pip", "download", "--quiet", "--only-binary=:all:"]
    command += [f"--python-version={python}", *platforms, "--requirement", str(chosen), "--dest", str(folder)]
    subprocess.run(command, check=True, stderr=subprocess.DEVNULL)


def normalised(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def lock(source: Path) -> None:
    hashes: dict[tuple[str, str], set[str]] = {}
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        for python in PYTHONS:
            for machine in MACHINES:
                print(f"{source.name}: Python {python}, {machine}", file=sys.stderr)
                download(source, python, machine, folder)
        for wheel in folder.glob("*.whl"):
            name, version = wheel.name.split("-")[:2]
            digest = hashlib.sha256(wheel.read_bytes()).hexdigest()
            hashes.setdefault((normalised(name), version), set()).add(digest)
    names = [name for name, _ in hashes]
    if len(names) != len(set(names)):
        raise SystemExit(f"{source.name}: two versions of one package were chosen: {sorted(hashes)}")
    markers = {normalised(line.split("==")[0]): line.split(";")[1] for line in source.read_text().splitlines() if MARKER in line}
    lines = [f"# Made by `make lock` from {source.name}. Do not edit."]
    for (name, version), digests in sorted(hashes.items()):
        pins = "".join(f" \\\n    --hash=sha256:{digest}" for digest in sorted(digests))
        marker = f" ;{markers[name]}" if name in markers else ""
        lines.append(f"{name}=={version}{marker}{pins}")
    source.with_suffix(".txt").write_text("\n".join(lines) + "\n")


if __name__ == "__main__":
    for path in sys.argv[1:]:
        lock(Path(path))
