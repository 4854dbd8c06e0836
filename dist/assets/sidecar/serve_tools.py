"""Runs tools on trees again and again without starting a sandbox, or a Python, for each of them.

Nothing here executes code of a tree: `command` starts one of our own programs, and `black` formats text through the
command of black itself, so that its options and the configuration of the repository mean what they always mean.
Started with -I. Requests are those of groundskeeper_lines.
"""

import os
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from groundskeeper_lines import answer, read_request, read_word  # noqa: E402

del sys.path[0]

import base64  # noqa: E402
import io  # noqa: E402
import signal  # noqa: E402
import subprocess  # noqa: E402


def run_command(request):
    process = subprocess.Popen(
        request["argv"],
        cwd=request["cwd"],
        env=dict(os.environ, **request["env"]),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
    )
    timed_out = False
    try:
        stdout, stderr = process.communicate(base64.b64decode(request["stdin"]), timeout=request["seconds"])
    except subprocess.TimeoutExpired:
        timed_out = True
        os.killpg(process.pid, signal.SIGKILL)
        stdout, stderr = process.communicate()
    code = process.returncode
    return {"exitCode": None if timed_out or code < 0 else code, "stdout": text(stdout), "stderr": text(stderr)}


def text(data):
    return base64.b64encode(data).decode("ascii")


def run_black(request):
    import black

    forget(black)
    os.chdir(request["cwd"])
    streams = sys.stdin, sys.stdout, sys.stderr
    output, errors = io.BytesIO(), io.BytesIO()
    sys.stdin = io.TextIOWrapper(io.BytesIO(base64.b64decode(request["stdin"])), encoding="utf-8")
    sys.stdout = io.TextIOWrapper(output, encoding="utf-8")
    sys.stderr = io.TextIOWrapper(errors, encoding="utf-8")
    try:
        code = black.main.main(args=request["arguments"], prog_name="black", standalone_mode=False)
    except SystemExit as ended:
        code = ended.code
    except Exception as error:  # an option or a configuration that black refuses; its command would end with 2
        code = 2
        sys.stderr.write(str(error))
    sys.stdout.flush()
    sys.stderr.flush()
    result = {
        "exitCode": code if isinstance(code, int) else 0,
        "stdout": text(output.getvalue()),
        "stderr": text(errors.getvalue()),
    }
    sys.stdin, sys.stdout, sys.stderr = streams
    return result


def forget(black):
    """What black remembers of files and folders holds for one tree only."""
    for module in (black, sys.modules.get("black.files")):
        for value in vars(module).values() if module is not None else ():
            clear = getattr(value, "cache_clear", None)
            if callable(clear):
                clear()


def main():
    while True:
        request = read_request()
        if request is None:
            return
        word = read_word()
        handle = run_black if request["t"] == "black" else run_command
        answer(word, handle(request))


if __name__ == "__main__":
    main()
