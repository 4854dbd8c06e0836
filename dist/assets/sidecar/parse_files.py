"""Compiles files without running them and tells which do not parse. Runs inside the sandbox.

stdin: a JSON list of paths. stdout: {"version": "3.12.1", "errors": [{"path", "line", "message", "text"}]}
"""

import json
import sys
import warnings

warnings.simplefilter("ignore")
sys.setrecursionlimit(5000)
errors = []
for path in json.load(sys.stdin):
    try:
        with open(path, "rb") as file:
            compile(file.read(), path, "exec", dont_inherit=True)
    except SyntaxError as error:
        errors.append(
            {
                "path": path,
                "line": error.lineno or 0,
                "message": str(error.msg),
                "text": (error.text or "").rstrip()[:200],
            }
        )
    except (ValueError, RecursionError, MemoryError, OverflowError) as error:
        errors.append({"path": path, "line": 0, "message": "%s: %s" % (type(error).__name__, error), "text": ""})
print(json.dumps({"version": "%d.%d.%d" % sys.version_info[:3], "errors": errors}))
