"""Tells what an interpreter offers: version, folders to bind, whether it has pytest and the packages named. Runs inside the sandbox."""

import json
import os
import site
import sys
import sysconfig

own = __file__.rpartition("/")[0]
paths = [entry for entry in sys.path if entry and entry != own]


def version_of(name):
    try:
        from importlib.metadata import version

        return version(name)
    except Exception:  # absent, or metadata that cannot be read: both mean that it is not offered
        return None


def importable(name):
    from importlib.machinery import PathFinder

    return PathFinder.find_spec(name, paths) is not None


print(
    json.dumps(
        {
            "version": "%d.%d.%d" % sys.version_info[:3],
            "prefix": sys.prefix,
            "basePrefix": sys.base_prefix,
            "paths": paths,
            "libraries": sorted({path for path in sysconfig.get_paths().values() if os.path.isabs(path)}),
            "site": site.getsitepackages() if hasattr(site, "getsitepackages") else [],
            "packages": {name: version_of(name) or "unknown" for name in sys.argv[1:] if importable(name)},
            "pytest": (version_of("pytest") or "unknown") if importable("pytest") else None,
        }
    )
)
