"""Compiled code of files of the tree, kept from run to run and used only where the bytes are the same.

Code objects are immutable, and a run works on a copy of this memory: nothing that it does reaches the next one.
"""

import os
import warnings

MAX_BYTES = 64 * 1024 * 1024


class Codes:
    def __init__(self):
        self.plain = {}
        self.rewritten = {}

    def fill(self, tree, sources):
        """Compiles files of the base tree. One that warns while it is compiled must warn in each run: it is left out."""
        config = pytest_config()
        room = MAX_BYTES
        for path, rewritten in sources:
            file = os.path.join(tree, path)
            try:
                with open(file, "rb") as stream:
                    data = stream.read(room + 1)
                room -= len(data)
                if room < 0:
                    break
                with warnings.catch_warnings(record=True) as said:
                    warnings.simplefilter("always")
                    if not rewritten:
                        self.plain[file] = (data, compile(data, file, "exec", dont_inherit=True))
                    elif config is not None:
                        self.rewritten[file] = (data, rewrite(file, config))
                if said:
                    self.plain.pop(file, None)
                    self.rewritten.pop(file, None)
            except Exception:  # it cannot be read or compiled: each run finds out by itself
                continue
        return len(self.plain) + len(self.rewritten)

    def lend(self):
        """Lets the import system of this process use them."""
        from importlib.machinery import SourceFileLoader

        from _pytest.assertion import rewrite as rewriting

        compile_source = SourceFileLoader.source_to_code
        compile_test = rewriting._rewrite_test

        def source_to_code(loader, data, path, *rest, **options):
            known = self.plain.get(path)
            if known is not None and not rest and not options and known[0] == data:
                return known[1]
            return compile_source(loader, data, path, *rest, **options)

        def rewrite_test(path, config):
            known = self.rewritten.get(str(path))
            if known is not None and not config.getini("enable_assertion_pass_hook"):
                with open(str(path), "rb") as stream:
                    if stream.read() == known[0]:
                        return os.stat(str(path)), known[1]
            return compile_test(path, config)

        SourceFileLoader.source_to_code = source_to_code
        rewriting._rewrite_test = rewrite_test


def pytest_config():
    try:
        from _pytest.config import get_config

        config = get_config()
        config.getini("enable_assertion_pass_hook")
        return config
    except Exception:  # another pytest than those we know
        return None


def rewrite(file, config):
    from pathlib import Path

    from _pytest.assertion import rewrite as rewriting

    return rewriting._rewrite_test(Path(file), config)[1]
