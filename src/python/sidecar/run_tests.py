"""Runs pytest on a tree inside the sandbox and tells what happened to each test.

Two processes. The parent never imports anything of the tree: it forks the child that runs pytest, keeps the end of
what it prints, ends it when time is up, and writes one line to stdout that starts with a word only it was given.
The child sends one record per event through a pipe; each record carries a key. A child that ends without the closing
record (`os._exit` in a conftest, a crash) leaves the run incomplete, whatever exit code it had.

stdin: `<length>\n<JSON configuration>` for the child, then the word for the parent until the end.
"""

import sys

if sys.path and sys.path[0] == __file__.rpartition("/")[0]:
    del sys.path[0]  # our own folder must not lend modules to the tests

import errno  # noqa: E402
import json  # noqa: E402
import os  # noqa: E402
import select  # noqa: E402
import signal  # noqa: E402
import time  # noqa: E402

MAX_RECORDS_BYTES = 48 * 1024 * 1024
MAX_OUTPUT = 16 * 1024
MAX_FAILURE = 4000
MAX_FAILURES = 80
MAX_EXECUTED = 600
# What pytest itself needs; nothing else of our own environment may be seen by the tests.
PYTEST_MODULES = ("pytest", "_pytest", "py", "pluggy", "iniconfig", "packaging", "pygments", "exceptiongroup", "tomli")
PYTEST_MODULES_OLD = PYTEST_MODULES + ("typing_extensions",)


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
        "loaded": {}, "notes": [], "pytest": None, "executed": None,
    }  # fmt: skip
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


def inside(path, folder):
    return path == folder or path.startswith(folder + os.sep)


class TreeFinder:
    """Makes the tree win for its own top-level names.

    Editable installs put finders of their own on sys.meta_path and installed copies sit in site-packages; both would
    be judged instead of the candidate. Ordinary resolution is kept where it already ends inside the tree.
    """

    def __init__(self, tree, roots, names, changed):
        from importlib.machinery import PathFinder

        self.find = PathFinder.find_spec
        self.tree = tree
        self.roots = roots
        self.names = names
        self.changed = changed
        self.loaded = {}

    def find_spec(self, fullname, path=None, target=None):
        if fullname.partition(".")[0] not in self.names:
            return None
        if path is None:
            spec = self.find(fullname, None, target)
            if spec is None or not self.holds(spec):
                # The tree's roots first; the rest of the path after them, so that every portion of a namespace is found.
                other = self.find(fullname, self.roots + sys.path, target)
                spec = other if other is not None and self.holds(other) else None
        else:
            spec = self.find(fullname, path, target)
        if spec is not None and fullname in self.changed and spec.origin:
            self.loaded.setdefault(fullname, spec.origin)
        return spec

    def holds(self, spec):
        if spec.origin and spec.has_location:
            return inside(os.path.realpath(spec.origin), self.tree)
        places = list(spec.submodule_search_locations or ())
        return bool(places) and inside(os.path.realpath(places[0]), self.tree)


class BuiltFinder:
    """Lends the tree what a build made and git does not hold: compiled extensions and ignored generated modules.

    Asked last, so a module that the tree has is never taken from anywhere else.
    """

    def __init__(self, tree, names):
        from importlib.machinery import EXTENSION_SUFFIXES, PathFinder

        self.find = PathFinder.find_spec
        self.suffixes = tuple(EXTENSION_SUFFIXES)
        self.tree = tree
        self.names = names

    def find_spec(self, fullname, path=None, target=None):
        top, _, rest = fullname.partition(".")
        if not rest or top not in self.names:
            return None
        inner = rest.split(".")
        for entry in sys.path:
            if inside(os.path.realpath(entry), self.tree):
                continue
            folder = os.path.join(entry, top, *inner[:-1])
            if os.path.isdir(folder):
                spec = self.find(fullname, [folder], target)
                if spec is not None and spec.origin:
                    generated = os.path.basename(spec.origin) in ("_version.py", "version.py", "__version__.py")
                    if generated or spec.origin.endswith(self.suffixes):
                        return spec
        return None


class ToolFinder:
    """Finds pytest and what it needs in our own tools folder, when the interpreter has none. Asked last."""

    def __init__(self, folder):
        from importlib.machinery import PathFinder

        self.find = PathFinder.find_spec
        self.folder = [folder]
        self.names = PYTEST_MODULES if sys.version_info >= (3, 11) else PYTEST_MODULES_OLD

    def find_spec(self, fullname, path=None, target=None):
        if path is not None or fullname not in self.names:
            return None
        return self.find(fullname, self.folder, target)


class Recorder:
    """A pytest plugin that sends what happens, and notices when a hook turns a failing test green."""

    def __init__(self, send, tree):
        self.send = send
        self.tree = tree
        self.items = {}
        self.outcomes = {}
        self.raised = {}
        self.failures = 0

    def name(self, nodeid, item=None):
        """The id relative to the tree, whatever pytest's own rootdir is."""
        path = getattr(item, "path", None) if item is not None else None
        if path is None:
            return nodeid
        rest = nodeid.partition("::")[2]
        file = os.path.relpath(str(path), self.tree).replace(os.sep, "/")
        return file + "::" + rest if rest else file

    def pytest_collection_finish(self, session):
        self.items = {item.nodeid: item for item in session.items}
        self.send({"t": "collected", "ids": [self.name(item.nodeid, item) for item in session.items]})

    def pytest_collectreport(self, report):
        if report.failed:
            path = getattr(report, "fspath", None) or report.nodeid
            absolute = os.path.join(self.rootdir, str(path))
            name = os.path.relpath(absolute, self.tree).replace(os.sep, "/")
            self.send({"t": "error", "id": name, "text": str(report.longrepr)[-MAX_FAILURE:]})

    def pytest_configure(self, config):
        self.rootdir = str(getattr(config, "rootpath", self.tree))

    def pytest_runtest_logreport(self, report):
        item = self.items.get(report.nodeid)
        name = self.name(report.nodeid, item)
        if report.outcome == "rerun":
            return
        if report.failed:
            outcome = "failed" if report.when == "call" else "error"
        elif report.skipped:
            outcome = "skipped"
        elif report.when == "call":
            outcome = "passed"
        else:
            return
        text = ""
        if outcome == "passed" and self.raised.get(report.nodeid):
            outcome = "failed"
            text = "a hook reported this failing test as passed: " + self.raised[report.nodeid]
        rank = ("passed", "skipped", "failed", "error")
        known = self.outcomes.get(name)
        if known is not None and rank.index(known) >= rank.index(outcome) and outcome != "passed":
            return
        if known in ("failed", "error") and outcome == "passed" and report.when != "call":
            return
        self.outcomes[name] = outcome
        self.send({"t": "outcome", "id": name, "outcome": outcome})
        if outcome in ("failed", "error") and self.failures < MAX_FAILURES:
            self.failures += 1
            body = text or str(getattr(report, "longreprtext", "") or report.longrepr or "")
            source = self.source(item) if self.failures <= 20 else ""
            self.send({"t": "failure", "id": name, "text": (body[-MAX_FAILURE:] + source)})

    def source(self, item):
        import inspect

        try:
            lines, first = inspect.getsourcelines(inspect.unwrap(item.function))
        except (AttributeError, OSError, TypeError, ValueError):
            return ""
        shown = "".join(lines[:40]).rstrip()
        return "\n--- the test, from line %d ---\n%s" % (first, shown[:2400])


class Executed:
    """Which functions of the tree the failing tests entered: the fault is in one of them."""

    def __init__(self, tree):
        self.tree = os.path.join(os.path.realpath(tree), "")
        self.now = set()
        self.failing = {}

    def note(self, frame, event, arg):
        if event == "call":
            self.now.add(frame.f_code)

    def start(self):
        self.now = set()
        sys.setprofile(self.note)

    def stop(self, failed):
        sys.setprofile(None)
        if not failed:
            return
        for code in self.now:
            name = code.co_filename
            if name.startswith(self.tree) and not code.co_name.startswith("<"):
                place = name[len(self.tree) :].replace(os.sep, "/")
                self.failing["%s:%d" % (place, code.co_firstlineno)] = True


def add_hooks(pytest, recorder, executed):
    """Hook wrappers need pytest's own decorator, which exists only after pytest was imported."""

    @pytest.hookimpl(hookwrapper=True, tryfirst=True)
    def pytest_runtest_call(item):
        if executed is not None:
            executed.start()
        outcome = yield
        if executed is not None:
            executed.stop(outcome.excinfo is not None)
        info = outcome.excinfo
        skipped = info is not None and isinstance(info[1], (pytest.skip.Exception, pytest.xfail.Exception))
        expected = item.get_closest_marker("xfail") is not None
        recorder.raised[item.nodeid] = "" if info is None or skipped or expected else repr(info[1])[:300]

    recorder.pytest_runtest_call = pytest_runtest_call


def sender(descriptor, key):
    owner = os.getpid()

    def send(record):
        if os.getpid() != owner:
            return  # a process that a test forked
        record["key"] = key
        data = json.dumps(record).encode("ascii") + b"\n"
        while data:
            try:
                data = data[os.write(descriptor, data) :]
            except OSError as error:
                if error.errno != errno.EINTR:
                    return

    return send


def prepare_path(config):
    """Lays out sys.path and the finders; pytest must have been imported before."""
    tree = config["tree"]
    roots = [os.path.join(tree, root) if root else tree for root in config["roots"]]
    names = set(config["names"])
    for name in list(sys.modules):
        if name.partition(".")[0] in names and name.partition(".")[0] not in PYTEST_MODULES:
            file = getattr(sys.modules[name], "__file__", None)
            if name == "__main__" or (file and file == __file__):
                continue
            if name.partition(".")[0] in stdlib_names():
                continue
            del sys.modules[name]  # put there by a .pth file (old style namespace packages)
    front, back = [], []
    for root in roots:
        (back if root == tree and shadows_stdlib(tree) else front).append(root)
    if tree not in front and tree not in back:
        back.append(tree)
    sys.path[:] = front + config["pythonPath"] + sys.path + back
    finder = TreeFinder(tree, roots, names - set(stdlib_names()), {entry["module"] for entry in config["changed"]})
    sys.meta_path.insert(0, finder)
    sys.meta_path.append(BuiltFinder(tree, names))
    os.environ["PYTHONPATH"] = os.pathsep.join(front + config["pythonPath"])
    return finder


def stdlib_names():
    return getattr(sys, "stdlib_module_names", frozenset(sys.builtin_module_names))


def shadows_stdlib(tree):
    known = stdlib_names()
    try:
        entries = os.listdir(tree)
    except OSError:
        return False
    return any(entry.partition(".")[0] in known for entry in entries if entry.endswith(".py"))


def loaded_files(config, finder):
    """Where each changed module that the run imported came from, by path of the changed file."""
    found = {}
    by_file = {}
    for name, module in list(sys.modules.items()):
        file = getattr(module, "__file__", None)
        if isinstance(file, str):
            by_file.setdefault(os.path.realpath(file), name)
    for entry in config["changed"]:
        expected = os.path.join(config["tree"], entry["path"])
        module = sys.modules.get(entry["module"])
        file = getattr(module, "__file__", None) or finder.loaded.get(entry["module"])
        if isinstance(file, str):
            found[entry["path"]] = os.path.realpath(file)
        elif expected in by_file:
            found[entry["path"]] = expected
    return found


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
    code = pytest.main(arguments, plugins=[recorder])
    if executed is not None:
        send({"t": "executed", "places": sorted(executed.failing)[:MAX_EXECUTED]})
    send({"t": "end", "code": int(code), "loaded": loaded_files(config, finder)})
    sys.stdout.flush()
    sys.stderr.flush()


def has_module(name):
    from importlib.util import find_spec

    try:
        return find_spec(name) is not None
    except (ImportError, ValueError):
        return False


if __name__ == "__main__":
    main()
