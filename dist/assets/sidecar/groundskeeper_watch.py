"""Forks one run of pytest, watches it from outside, and puts together what it said."""

import json
import os
import select
import signal
import time

MAX_RECORDS_BYTES = 48 * 1024 * 1024
MAX_OUTPUT = 16 * 1024


def conduct(config, run_child, read_word):
    """Runs `run_child(config, records, output)` in a fork and returns the word and the facts of the run.

    The child waits until the word has been read: nothing that it does can come before that.
    """
    started = time.monotonic()
    records_read, records_write = os.pipe()
    output_read, output_write = os.pipe()
    go_read, go_write = os.pipe()
    child = os.fork()
    if child == 0:
        for descriptor in (records_read, output_read, go_write):
            os.close(descriptor)
        code = 70
        try:
            os.setsid()
            take_over(output_write)
            os.read(go_read, 1)
            os.close(go_read)
            run_child(config, records_write)
            code = 0
        except BaseException:  # whatever broke is told by the missing closing record and the printed trace
            import traceback

            traceback.print_exc()
        finally:
            os._exit(code)
    for descriptor in (records_write, output_write, go_read):
        os.close(descriptor)
    word = read_word()
    dumpable(False)
    os.close(go_write)
    raw, tail, status, timed_out = supervise(child, records_read, output_read, started + config["seconds"])
    os.close(records_read)
    os.close(output_read)
    facts = assemble(raw, config["key"])
    facts["timeout"] = timed_out
    facts["status"] = status
    facts["output"] = tail.decode("utf-8", "replace")
    facts["seconds"] = round(time.monotonic() - started, 3)
    return word, facts


def take_over(output):
    """The standard streams of the child are its own: no input, and a pipe that only keeps the end."""
    null = os.open(os.devnull, os.O_RDWR)
    os.dup2(null, 0)
    os.dup2(output, 1)
    os.dup2(output, 2)
    os.close(null)
    os.close(output)


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
        "loaded": {}, "notes": [], "pytest": None, "executed": None, "modules": None, "spent": 0, "coverage": None,
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
        elif kind == "modules":
            facts["modules"] = {"externals": record["externals"], "sources": record["sources"]}
        elif kind == "start":
            facts["pytest"] = record["pytest"]
        elif kind == "end":
            facts["end"] = True
            facts["code"] = record["code"]
            facts["loaded"] = record["loaded"]
            facts["spent"] = record["spent"]
    return facts


def dumpable(flag):
    """Whether same-user processes may look into /proc/<this>/{fd,mem}."""
    try:
        import ctypes

        ctypes.CDLL(None).prctl(4, 1 if flag else 0, 0, 0, 0)  # PR_SET_DUMPABLE
    except (ImportError, OSError, AttributeError):
        pass
