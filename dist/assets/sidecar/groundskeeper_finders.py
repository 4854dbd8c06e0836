"""Where the modules of a test run come from: the tree first, and what a build or our tools lend it last."""

import os
import sys

# What pytest itself needs; nothing else of our own environment may be seen by the tests.
PYTEST_MODULES = ("pytest", "_pytest", "py", "pluggy", "iniconfig", "packaging", "pygments", "exceptiongroup", "tomli")
PYTEST_MODULES_OLD = PYTEST_MODULES + ("typing_extensions",)


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


def prepare_path(config):
    """Lays out sys.path and the finders; pytest must have been imported before."""
    tree = config["tree"]
    roots = [os.path.join(tree, root) if root else tree for root in config["roots"]]
    names = set(config["names"])
    for name in list(sys.modules):
        if name.partition(".")[0] in names and name.partition(".")[0] not in PYTEST_MODULES:
            if name == "__main__" or name.startswith("groundskeeper_"):
                continue  # the runner itself
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
