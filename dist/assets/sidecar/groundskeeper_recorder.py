"""What the child process of a test run tells its parent: one record per event."""

import errno
import json
import os
import sys

MAX_FAILURE = 4000
MAX_FAILURES = 80
MAX_EXECUTED = 600


class Recorder:
    """A pytest plugin that sends what happens, and notices when a hook turns a failing test green."""

    def __init__(self, send, tree, only=None):
        self.send = send
        self.tree = tree
        self.only = None if only is None else set(only)
        self.items = {}
        self.outcomes = {}
        self.raised = {}
        self.failures = 0
        self.spent = 0.0

    def name(self, nodeid, item=None):
        """The id relative to the tree, whatever pytest's own rootdir is."""
        path = getattr(item, "path", None) if item is not None else None
        if path is None:
            return nodeid
        rest = nodeid.partition("::")[2]
        file = os.path.relpath(str(path), self.tree).replace(os.sep, "/")
        return file + "::" + rest if rest else file

    def pytest_collection_modifyitems(self, config, items):
        if self.only is None:
            return
        left = [item for item in items if not self.wanted(self.name(item.nodeid, item))]
        if left:
            chosen = set(map(id, left))
            items[:] = [item for item in items if id(item) not in chosen]
            config.hook.pytest_deselected(items=left)

    def wanted(self, name):
        """Whether a test, its class or its file was asked for, with or without parameters."""
        if name in self.only:
            return True
        part = name.partition("[")[0]
        while part and part not in self.only:
            part = part.rpartition("::")[0]
        return bool(part)

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
        self.spent += getattr(report, "duration", 0.0)
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
