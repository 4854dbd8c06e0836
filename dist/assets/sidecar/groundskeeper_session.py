"""One session of pytest over a tree, in a process that was forked for it."""

import os
import sys
import types

from groundskeeper_coverage import Coverage
from groundskeeper_finders import ToolFinder, loaded_files, prepare_path
from groundskeeper_preload import loaded_modules
from groundskeeper_recorder import MAX_EXECUTED, Executed, Recorder, add_hooks, sender


def import_pytest(config):
    """Makes pytest importable where it comes from outside of the interpreter, and imports it."""
    if config.get("userSite"):
        import site

        site.addsitedir(config["userSite"])
    if config.get("toolsSite"):
        sys.meta_path.append(ToolFinder(config["toolsSite"]))
    import pytest

    return pytest


def run_session(config, records, pytest=None):
    """`pytest` is the module where it has been imported already."""
    # Processes that a test starts anew import the main module again; ours must not run there.
    sys.modules["__main__"] = types.ModuleType("__main__")
    send = sender(records, config["key"])
    try:
        pytest = pytest or import_pytest(config)
    except Exception as error:
        send({"t": "note", "text": "pytest cannot be imported: %s" % error})
        send({"t": "end", "code": -1, "loaded": {}, "spent": 0})
        return
    send({"t": "start", "pytest": pytest.__version__})
    os.environ.update(config.get("variables") or {})
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
    recorder = Recorder(send, config["tree"], config.get("only"))
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
    if config.get("scout"):
        send(dict(loaded_modules(config["tree"]), t="modules"))
    send({"t": "end", "code": int(code), "loaded": loaded_files(config, finder), "spent": round(recorder.spent, 4)})
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
