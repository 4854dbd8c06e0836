"""Runs a tool of the repository as its console script would: nothing is importable for lying in the current folder.

argv: the name of the tool. stdin: {"arguments": [...], "paths": [...]}. Runs inside the sandbox.
"""

import io
import json
import os
import re
import runpy
import sys


def looked_at(paths):
    """The files that a plain `mypy` would look at: those named on a command line escape its own lists."""
    try:
        from mypy.main import process_options

        options = process_options([], stdout=io.StringIO(), stderr=io.StringIO(), require_targets=False)[1]
        excluded = [re.compile(each) for each in options.exclude or []]
        only = [os.path.relpath(each).replace(os.sep, "/") for each in options.files or []]
    except (Exception, SystemExit):  # another version of mypy, or a configuration that mypy itself will complain about
        return paths

    def wanted(path):
        parts = path.split("/")
        steps = ["/".join(parts[: n + 1]) + ("/" if n + 1 < len(parts) else "") for n in range(len(parts))]
        if any(pattern.search(step) for pattern in excluded for step in steps):
            return False
        return not only or any(each in (".", path) or path.startswith(each + "/") for each in only)

    return [path for path in paths if wanted(path)]


def main():
    name = sys.argv[1]
    asked = json.load(sys.stdin)
    own = os.path.dirname(os.path.abspath(__file__))
    sys.path[:] = [entry for entry in sys.path if entry and os.path.abspath(entry) != own]
    paths = looked_at(asked["paths"]) if name == "mypy" else asked["paths"]
    if not paths:
        return
    sys.argv = [name, *asked["arguments"], *("./" + path if path.startswith("-") else path for path in paths)]
    runpy.run_module(name, run_name="__main__", alter_sys=True)


main()
