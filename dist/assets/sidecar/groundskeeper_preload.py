"""What a resident test server may import before any tree is there, and what it must leave alone.

A run without preloading tells which modules from outside of the tree it loaded. Each of their packages is tried in a
fork first: one that reaches for a name of the tree, comes from another file than it did then, starts threads, opens
files, or changes what the process looks like to tests is left to be imported by the tests themselves.
"""

import importlib
import os
import select
import signal
import sys
import time

MAX_MODULES = 4000
MAX_ROUNDS = 12
OURS = "groundskeeper_"


def loaded_modules(tree):
    """Modules from outside of the tree in the order of their import, and the files of the tree that were loaded."""
    inside = os.path.join(os.path.realpath(tree), "")
    own = os.path.dirname(os.path.abspath(__file__))
    externals, sources = [], []
    for name, module in list(sys.modules.items()):
        spec = getattr(module, "__spec__", None)
        origin = getattr(spec, "origin", None)
        if not isinstance(name, str) or not isinstance(origin, str) or not os.path.isabs(origin):
            continue
        rewritten = type(getattr(module, "__loader__", None)).__name__ == "AssertionRewritingHook"
        if os.path.realpath(origin).startswith(inside):
            if origin.endswith(".py"):
                sources.append([os.path.realpath(origin)[len(inside) :], rewritten])
        elif getattr(spec, "name", name) == name and os.path.dirname(origin) != own:
            externals.append([name, origin, rewritten])
    return {"externals": externals[:MAX_MODULES], "sources": sources[:MAX_MODULES]}


class Blocker:
    """Refuses the names of the tree, and remembers that somebody asked for one."""

    def __init__(self, names):
        self.names = names
        self.asked = None

    def find_spec(self, fullname, path=None, target=None):
        if fullname.partition(".")[0] in self.names:
            self.asked = fullname
            raise ModuleNotFoundError("No module named %r" % fullname, name=fullname)
        return None


def preload(externals, names, extra_path, seconds):
    """Imports what can be shared between runs; returns the names of the packages, and why others were left out."""
    groups = {}
    for name, origin, rewritten in externals:
        top = name.partition(".")[0]
        if top not in names and not top.startswith(OURS) and top != "conftest":
            groups.setdefault(top, []).append((name, origin, rewritten))
    hook = rewriting_hook([name for name, _, rewritten in externals if rewritten])
    if hook is None:
        groups = {top: each for top, each in groups.items() if not any(rewritten for _, _, rewritten in each)}
    blocker = Blocker(names)
    path = list(sys.path)
    sys.path[:] = extra_path + path
    sys.meta_path.insert(0, blocker)
    try:
        chosen, left = choose(groups, blocker, time.monotonic() + seconds)
        for top in chosen:
            load(groups[top])
    finally:
        sys.meta_path.remove(blocker)
        if hook is not None:
            sys.meta_path.remove(hook)
        sys.path[:] = path
    return chosen, left


def rewriting_hook(names):
    """Plugins are imported through pytest's own rewriting, or it would complain that they came before it."""
    try:
        from _pytest.assertion import install_importhook
        from _pytest.config import get_config

        hook = install_importhook(get_config())
        hook.mark_rewrite(*names)
        return hook
    except Exception:  # another pytest than those we know: its plugins are then imported by each run
        return None


def choose(groups, blocker, deadline):
    left, good = {}, []
    for _ in range(MAX_ROUNDS):
        good, bad, why = attempt({top: each for top, each in groups.items() if top not in left}, blocker, deadline)
        if bad is None:
            return good, left
        left[bad] = why
    left["*"] = "too many packages cannot be shared"
    return good, left


def attempt(groups, blocker, deadline):
    """Imports the groups one after another in a fork, up to the first that cannot be shared."""
    read, write = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            os.close(read)
            for top, modules in groups.items():
                os.write(write, ("try %s\n" % top).encode())
                why = trouble(modules, blocker)
                os.write(write, ("%s\n" % (why or "good")).encode())
                if why:
                    break
        finally:
            os._exit(0)
    os.close(write)
    said = b""
    while True:
        ready, _, _ = select.select([read], [], [], max(0.0, deadline - time.monotonic()))
        piece = os.read(read, 65536) if ready else b""
        if not piece:
            break
        said += piece
    os.close(read)
    try:
        os.kill(child, signal.SIGKILL)
    except OSError:
        pass
    os.waitpid(child, 0)
    lines = said.decode("utf-8", "replace").splitlines()
    good = [line[4:] for line, result in zip(lines[::2], lines[1::2]) if result == "good"]
    if len(good) == len(groups):
        return good, None, None
    unfinished = len(lines) % 2 == 1
    bad = lines[len(good) * 2][4:] if len(lines) > len(good) * 2 else next(top for top in groups if top not in good)
    return good, bad, "its import does not end" if unfinished or len(lines) <= len(good) * 2 else lines[-1]


def trouble(modules, blocker):
    """Why these modules cannot be shared between runs, or None."""
    before = world()
    blocker.asked = None
    try:
        load(modules)
    except BaseException as error:
        if not blocker.asked:
            return "import fails: %s" % type(error).__name__
    if blocker.asked:
        return "it imports %s of the repository" % blocker.asked
    for name, origin, _ in modules:
        if getattr(getattr(sys.modules.get(name), "__spec__", None), "origin", None) != origin:
            return "%s comes from another file" % name
    after = world()
    changed = [part for part in after if before.get(part) != after[part]]
    return "it changes %s" % ", ".join(changed) if changed else None


def load(modules):
    for name, _, _ in modules:
        importlib.import_module(name)


def world():
    """What of this process is seen by everything that runs in it later."""
    import logging
    import warnings

    return {
        "threads": len(os.listdir("/proc/self/task")),
        "open files": sorted(os.listdir("/proc/self/fd"))[:-1],
        "the environment": dict(os.environ),
        "the path": list(sys.path),
        "path hooks": len(sys.path_hooks),
        "signal handlers": [str(signal.getsignal(number)) for number in range(1, 32)],
        "warning filters": [str(each) for each in warnings.filters],
        "logging": (logging.root.level, len(logging.root.handlers), logging.root.manager.disable),
        "exception hooks": (sys.excepthook, sys.displayhook, sys.unraisablehook if hasattr(sys, "unraisablehook") else 0),
        "the recursion limit": sys.getrecursionlimit(),
        "the working folder": os.getcwd(),
    }
