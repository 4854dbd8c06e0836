"""Which lines of the tree each test runs, for choosing tests later.

What a test runs is kept for each of its code objects. Where it runs during the set-up of a fixture that several tests
share, or while a module is loaded, it is kept for the fixture and for loading: another order of the tests would have
put it elsewhere. From Python 3.12 on this costs little (`sys.monitoring`); before, a function that runs often in one
test counts as run whole, so that tracing it ends.
"""

import dis
import gc
import os
import sys
import threading
import types

# Lines and entries of one function in one test, after which it counts as run whole (tracing only).
HOT_LINES = 2000
HOT_ENTRIES = 200
MAX_SETS = 300_000
MAX_READS = 2_000
BATCH = 500
SPAWNING = frozenset(
    ("subprocess.Popen", "os.posix_spawn", "os.spawn", "os.fork", "os.forkpty", "os.exec", "os.system", "os.startfile")
)


class Context:
    """What ran during one test, one shared fixture, or while modules were loaded."""

    def __init__(self):
        self.lines = {}
        self.reads = set()
        self.spawns = False
        self.whole = True

    def of(self, key):
        found = self.lines.get(key)
        if found is None:
            found = self.lines[key] = set()
        return found


class Coverage:
    """A plugin that records, and sends what it recorded in pieces."""

    def __init__(self, send, tree, name):
        self.send = send
        self.tree = os.path.join(os.path.realpath(tree), "")
        self.name = name
        self.codes = {}
        self.loading = Context()
        self.stack = [self.loading]
        self.now = self.loading
        self.shared = {}
        self.files = {}
        self.sets = {}
        self.fresh = []
        self.tests = []
        self.watching = False
        self.full = False
        self.restart = None
        self.watch = None
        self.loads = bool
        self.intact = None
        self.main = threading.get_ident()
        self.modules = []

    # ------------------------------------------------------------ what runs

    def start(self):
        sys.addaudithook(self.audit)
        if hasattr(sys, "monitoring"):
            self.monitor()
        else:
            self.trace()
        self.watching = True

    def place(self, code):
        """`(path, first line, is a module)` for code of the tree, else None."""
        known = self.codes.get(id(code))
        if known is None:
            name = code.co_filename
            path = name[len(self.tree) :] if name.startswith(self.tree) else None
            ours = path is not None and path.endswith(".py")
            place = (path.replace(os.sep, "/"), code.co_firstlineno, code.co_name == "<module>") if ours else None
            known = self.codes[id(code)] = (code, place)  # the code is kept, so that its id stays its own
        return known[1]

    def enter(self, context):
        self.stack.append(context)
        self.now = context
        if self.restart is not None:
            self.restart()

    def leave(self, depth):
        del self.stack[max(1, depth) :]
        self.now = self.stack[-1]
        if self.restart is not None:
            self.restart()

    def enter_module(self, code):
        if self.now is not self.loading and threading.get_ident() == self.main:
            self.modules.append((id(code), len(self.stack)))
            self.loads(True)
            self.enter(self.loading)

    def leave_module(self, code):
        if self.modules and self.modules[-1][0] == id(code) and threading.get_ident() == self.main:
            self.leave(self.modules.pop()[1])
            self.loads(bool(self.modules))

    def monitor(self):
        api = sys.monitoring
        tool = next(number for number in (4, 3, 5, 2, 0, 1) if api.get_tool(number) is None)
        api.use_tool_id(tool, "groundskeeper")
        events, off = api.events, api.DISABLE

        def watch(code):
            """Asks for the events of this code and of all that stands in it: those of other code cost nothing."""
            place = self.place(code)
            if place is None:
                return
            api.set_local_events(tool, code, events.LINE | (events.PY_START | events.PY_RETURN if place[2] else 0))
            for one in code.co_consts:
                if isinstance(one, types.CodeType):
                    watch(one)

        def started(code, _offset):
            self.enter_module(code)

        def line(code, number):
            self.now.of(id(code)).add(number)
            return off

        def returned(code, _offset, _value):
            self.leave_module(code)

        def unwound(code, _offset, _error):
            self.leave_module(code)

        api.register_callback(tool, events.PY_START, started)
        api.register_callback(tool, events.LINE, line)
        api.register_callback(tool, events.PY_RETURN, returned)
        api.register_callback(tool, events.PY_UNWIND, unwound)
        # An error that leaves a module can only be asked for everywhere, so it is while one is loaded by a test.
        self.loads = lambda some: api.set_events(tool, events.PY_UNWIND if some else 0)
        self.watch = watch
        self.restart = api.restart_events
        self.intact = lambda: api.get_tool(tool) == "groundskeeper"
        for one in gc.get_objects():
            if isinstance(one, types.FunctionType):
                watch(one.__code__)

    def trace(self):
        counts = {}

        def called(frame, _event, _argument):
            code = frame.f_code
            place = self.place(code)
            if place is None:
                return None
            if place[2]:
                self.enter_module(code)
                self.now.of(id(code))
                return loaded
            lines = self.now.of(id(code))
            if 0 in lines:
                return None
            key = (id(self.now), id(code))
            counts[key] = counts.get(key, 0) + HOT_LINES // HOT_ENTRIES
            return line

        def line(frame, event, _argument):
            code = frame.f_code
            if event == "line":
                lines = self.now.of(id(code))
                lines.add(frame.f_lineno)
                key = (id(self.now), id(code))
                count = counts[key] = counts.get(key, 0) + 1
                if count > HOT_LINES:
                    lines.add(0)
                    frame.f_trace = None
                    return None
            return line

        def loaded(frame, event, _argument):
            if event == "line":
                self.now.of(id(frame.f_code)).add(frame.f_lineno)
            elif event == "return":
                self.leave_module(frame.f_code)
            return loaded

        sys.settrace(called)
        threading.settrace(called)
        self.intact = lambda: sys.gettrace() is called
        self.restart = counts.clear

    def audit(self, event, arguments):
        if not self.watching:
            return
        if event == "exec":
            if self.watch is not None and isinstance(arguments[0], types.CodeType):
                self.watch(arguments[0])
        elif event in SPAWNING:
            self.now.spawns = True
        elif event == "open" and len(self.now.reads) < MAX_READS:
            name = arguments[0]
            if isinstance(name, str) and not name.endswith((".py", ".pyc")):
                path = os.path.abspath(name)
                if path.startswith(self.tree):
                    self.now.reads.add(path[len(self.tree) :].replace(os.sep, "/"))

    # ------------------------------------------------------------ what it belongs to

    def finish(self, item, context, shared):
        if self.intact is not None and not self.intact():
            context.whole = False
        path = self.name(item.nodeid, item)
        file, _, rest = path.partition("::")
        test = file + "::" + rest.partition("[")[0] if rest else file
        self.tests.append(
            {
                "id": test,
                "sets": self.numbers(context),
                "shared": sorted(shared),
                "reads": sorted(self.file(path) for path in context.reads),
                "spawns": context.spawns,
                "whole": context.whole,
            }
        )
        if len(self.tests) >= BATCH:
            self.flush()

    def file(self, path):
        return self.files.setdefault(path, len(self.files))

    def numbers(self, context):
        found = []
        for key, lines in context.lines.items():
            code, (path, first, _) = self.codes[key]
            text = spans(range(first, last_line(code) + 1) if 0 in lines else lines)
            one = (self.file(path), first, text)
            number = self.sets.get(one)
            if number is None:
                if len(self.sets) >= MAX_SETS:
                    self.full = True
                    continue
                number = self.sets[one] = len(self.sets)
                self.fresh.append(one)
            found.append(number)
        return sorted(found)

    def flush(self):
        for at in range(0, len(self.fresh), 5000):
            self.send({"t": "sets", "sets": self.fresh[at : at + 5000]})
        self.send({"t": "tests", "tests": self.tests})
        self.fresh, self.tests = [], []

    def end(self):
        """Sends the rest; what was not complete is told, and is no record."""
        self.watching = False
        loading = self.numbers(self.loading)
        shared = [
            {"sets": self.numbers(one), "reads": sorted(self.file(path) for path in one.reads), "spawns": one.spawns}
            for _, one in self.shared.values()
        ]
        self.flush()
        for at in range(0, len(shared), BATCH):
            self.send({"t": "shared", "shared": shared[at : at + BATCH]})
        self.send({"t": "loading", "loading": loading, "files": list(self.files), "full": not self.full})

    def hooks(self, pytest):
        def wide(definition):
            return definition.scope != "function"

        def used(item):
            """The numbers of the shared fixtures of a test, those asked for by name while it runs among them."""
            information = getattr(item, "_fixtureinfo", None)
            request = getattr(item, "_request", None) or None
            definitions = list(getattr(request, "_fixture_defs", {}).values())
            for some in getattr(information, "name2fixturedefs", {}).values():
                definitions.extend(some)
            return {self.shared[id(one)][0] for one in definitions if id(one) in self.shared}

        @pytest.hookimpl(hookwrapper=True, tryfirst=True)
        def pytest_runtest_protocol(item):
            context = Context()
            item._groundskeeper_shared = set()
            depth = len(self.stack)
            self.enter(context)
            yield
            self.leave(depth)
            self.modules.clear()
            self.finish(item, context, item._groundskeeper_shared)

        @pytest.hookimpl(hookwrapper=True, tryfirst=True)
        def pytest_runtest_teardown(item):
            item._groundskeeper_shared |= used(item)
            yield

        @pytest.hookimpl(hookwrapper=True, tryfirst=True)
        def pytest_fixture_setup(fixturedef, request):
            if not wide(fixturedef):
                yield
                return
            # The definition is kept too: its id must stay its own.
            _, context = self.shared.setdefault(id(fixturedef), (len(self.shared), Context()))
            context.definition = fixturedef
            depth = len(self.stack)
            self.enter(context)
            yield
            self.leave(depth)

        self.pytest_runtest_protocol = pytest_runtest_protocol
        self.pytest_runtest_teardown = pytest_runtest_teardown
        self.pytest_fixture_setup = pytest_fixture_setup


def last_line(code):
    return max([line for _, line in dis.findlinestarts(code) if line], default=code.co_firstlineno)


def spans(lines):
    """{3, 4, 5, 9} -> "3-5,9" """
    parts = []
    first = last = None
    for line in sorted(lines):
        if last is not None and line == last + 1:
            last = line
            continue
        if first is not None:
            parts.append("%d-%d" % (first, last) if last > first else "%d" % first)
        first = last = line
    if first is not None:
        parts.append("%d-%d" % (first, last) if last > first else "%d" % first)
    return ",".join(parts)
