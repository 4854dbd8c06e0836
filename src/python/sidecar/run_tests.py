"""Runs pytest on a tree inside the sandbox and tells what happened to each test.

Two processes. The parent never imports anything of the tree: it forks the child that runs pytest, keeps the end of
what it prints, ends it when time is up, and writes one line to stdout that starts with a word only it was given.
The child sends one record per event through a pipe; each record carries a key. A child that ends without the closing
record (`os._exit` in a conftest, a crash) leaves the run incomplete, whatever exit code it had.

stdin: `<length>\n<JSON configuration>` for the child, then the word for the parent until the end.
"""

import sys

# Our own modules come from this folder, under names that no tree has; after that it must not lend any to the tests.
from groundskeeper_finders import ToolFinder, loaded_files, prepare_path
from groundskeeper_coverage import Coverage
from groundskeeper_recorder import MAX_EXECUTED, Executed, Recorder, add_hooks, sender

if sys.path and sys.path[0] == __file__.rpartition("/")[0]:
    del sys.path[0]

import json  # noqa: E402
import os  # noqa: E402
import select  # noqa: E402
import signal  # noqa: E402
import time  # noqa: E402

MAX_RECORDS_BYTES = 48 * 1024 * 1024
MAX_OUTPUT = 16 * 1024


def read_exactly(descriptor, length):
    pieces = []
    while length:
        piece = os.read(descriptor, min(length, 65536))
        if not piece:
            break
        pieces.append(piece)
        length -= len(piece)
    return b"".join(pieces)


def read_configuration():
    """Reads byte by byte up to the length, so that what follows stays unread in the pipe for the parent."""
    digits = b""
    while not digits.endswith(b"\n"):
        piece = os.read(0, 1)
        if not piece or len(digits) > 12:
            raise SystemExit("no configuration on stdin")
        digits += piece
    return json.loads(read_exactly(0, int(digits)).decode("utf-8"))


# ---------------------------------------------------------------- the parent


def supervise(child, records, output, deadline):
    """Collects until the child's closing record, its end, or the deadline."""
    tail, raw, size = b"", [], 0
    timed_out = False
    status = None
    open_pipes = {records, output}
    while open_pipes:
        now = time.monotonic()
        if now >= deadline:
            timed_out = status is None
            break
        ready, _, _ = select.select(list(open_pipes), [], [], min(0.2, deadline - now))
        for pipe in ready:
            piece = os.read(pipe, 65536)
            if not piece:
                open_pipes.discard(pipe)
            elif pipe == output:
                tail = (tail + piece)[-MAX_OUTPUT:]
            elif size < MAX_RECORDS_BYTES:
                raw.append(piece)
                size += len(piece)
        if status is not None and not ready:
            break  # the child is gone and what it left in the pipes has been read
        if status is None:
            ended, code = os.waitpid(child, os.WNOHANG)
            if ended:
                status = code
    for target in (-child, child):
        try:
            os.kill(target, signal.SIGKILL)
        except OSError:
            pass
    if status is None:
        try:
            _, status = os.waitpid(child, 0)
        except OSError:
            status = None
    return b"".join(raw), tail, status, timed_out


def assemble(raw, key):
    """Puts the records together; a line without the key is not ours and is dropped."""
    facts = {
        "end": False, "code": None, "collected": [], "outcomes": {}, "failures": {}, "errors": {},
        "loaded": {}, "notes": [], "pytest": None, "executed": None, "coverage": None,
    }  # fmt: skip
    coverage = {"files": [], "sets": [], "tests": [], "shared": [], "loading": []}
    for line in raw.split(b"\n"):
        try:
            record = json.loads(line.decode("utf-8"))
        except ValueError:
            continue
        if not isinstance(record, dict) or record.pop("key", None) != key:
            continue
        kind = record.get("t")
        if kind == "collected":
            facts["collected"] = record["ids"]
        elif kind == "outcome":
            facts["outcomes"][record["id"]] = record["outcome"]
        elif kind == "failure":
            facts["failures"].setdefault(record["id"], record["text"])
        elif kind == "error":
            facts["errors"][record["id"]] = record["text"]
        elif kind == "note":
            facts["notes"].append(record["text"])
        elif kind == "executed":
            facts["executed"] = record["places"]
        elif kind in ("sets", "tests", "shared"):
            coverage[kind].extend(record[kind])
        elif kind == "loading":
            coverage["loading"], coverage["files"] = record["loading"], record["files"]
            facts["coverage"] = coverage if record["full"] else None
        elif kind == "start":
            facts["pytest"] = record["pytest"]
        elif kind == "end":
            facts["end"] = True
            facts["code"] = record["code"]
            facts["loaded"] = record["loaded"]
    return facts


def hide_from_children():
    """Keeps same-user processes out of /proc/<parent>/{fd,mem}."""
    try:
        import ctypes

        ctypes.CDLL(None).prctl(4, 0, 0, 0, 0)  # PR_SET_DUMPABLE
    except (ImportError, OSError, AttributeError):
        pass


def main():
    started = time.monotonic()
    config = read_configuration()
    records_read, records_write = os.pipe()
    output_read, output_write = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(records_read)
        os.close(output_read)
        code = 70
        try:
            run_child(config, records_write, output_write)
            code = 0
        except BaseException:  # whatever broke is told by the missing closing record and the printed trace
            import traceback

            traceback.print_exc()
        finally:
            os._exit(code)
    os.close(records_write)
    os.close(output_write)
    word = b""
    while True:
        piece = os.read(0, 4096)
        if not piece:
            break
        word += piece
    hide_from_children()
    raw, tail, status, timed_out = supervise(child, records_read, output_read, started + config["seconds"])
    facts = assemble(raw, config["key"])
    facts["timeout"] = timed_out
    facts["status"] = status
    facts["output"] = tail.decode("utf-8", "replace")
    facts["seconds"] = round(time.monotonic() - started, 3)
    os.write(1, b"\n")
    line = word.strip() + b" " + json.dumps(facts).encode("ascii") + b"\n"
    while line:
        line = line[os.write(1, line) :]


# ---------------------------------------------------------------- the child


def run_child(config, records, output):
    os.setsid()
    null = os.open(os.devnull, os.O_RDWR)
    os.dup2(null, 0)
    os.dup2(output, 1)
    os.dup2(output, 2)
    send = sender(records, config["key"])
    if config.get("userSite"):
        import site

        site.addsitedir(config["userSite"])
    if config.get("toolsSite"):
        sys.meta_path.append(ToolFinder(config["toolsSite"]))
    try:
        import pytest
    except Exception as error:
        send({"t": "note", "text": "pytest cannot be imported: %s" % error})
        send({"t": "end", "code": -1, "loaded": {}})
        return
    send({"t": "start", "pytest": pytest.__version__})
    finder = prepare_path(config)
    os.chdir(config["tree"])
    arguments = list(config["arguments"])
    if has_module("xdist") and "-n0" not in arguments:
        arguments.append("-n0")
    if has_module("pytest_cov"):
        arguments.append("--no-cov")
    if has_module("pytest_randomly"):
        arguments += ["-p", "no:randomly"]
    sys.argv = ["pytest"] + arguments
    recorder = Recorder(send, config["tree"])
    executed = Executed(config["tree"]) if config.get("trace") else None
    add_hooks(pytest, recorder, executed)
    plugins = [recorder]
    coverage = coverage_for(config, send, recorder)
    if coverage is not None:
        coverage.hooks(pytest)
        plugins.append(coverage)
        coverage.start()
    code = pytest.main(arguments, plugins=plugins)
    if coverage is not None:
        coverage.end()
    if executed is not None:
        send({"t": "executed", "places": sorted(executed.failing)[:MAX_EXECUTED]})
    send({"t": "end", "code": int(code), "loaded": loaded_files(config, finder)})
    sys.stdout.flush()
    sys.stderr.flush()


def coverage_for(config, send, recorder):
    """`cheap`: only where recording costs little."""
    wanted = config.get("coverage")
    if wanted == "always" or (wanted == "cheap" and hasattr(sys, "monitoring")):
        return Coverage(send, config["tree"], recorder.name)
    return None


def has_module(name):
    from importlib.util import find_spec

    try:
        return find_spec(name) is not None
    except (ImportError, ValueError):
        return False


if __name__ == "__main__":
    main()
