"""The parts of the test runner that need no sandbox."""

import json
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2] / "src" / "python" / "sidecar"))
import groundskeeper_finders as finders  # noqa: E402
import groundskeeper_watch as run_tests  # noqa: E402


def lines(*records):
    return b"\n".join(json.dumps(record).encode() for record in records)


def test_records_without_the_key_are_dropped():
    raw = lines(
        {"t": "collected", "ids": ["a::1"], "key": "k"},
        {"t": "outcome", "id": "a::1", "outcome": "failed", "key": "k"},
        {"t": "outcome", "id": "a::1", "outcome": "passed", "key": "guess"},
        {"t": "end", "code": 0, "loaded": {}, "spent": 0},
    )
    facts = run_tests.assemble(raw + b"\nnot json\n[1]\n", "k")
    assert facts["outcomes"] == {"a::1": "failed"}
    assert facts["end"] is False


def test_the_first_failure_text_is_kept_and_the_end_is_seen():
    raw = lines(
        {"t": "failure", "id": "a::1", "text": "first", "key": "k"},
        {"t": "failure", "id": "a::1", "text": "second", "key": "k"},
        {"t": "end", "code": 1, "loaded": {"a.py": "/x/a.py"}, "spent": 0, "key": "k"},
    )
    facts = run_tests.assemble(raw, "k")
    assert facts["failures"] == {"a::1": "first"}
    assert (facts["end"], facts["code"], facts["loaded"]) == (True, 1, {"a.py": "/x/a.py"})


def test_the_tree_wins_for_its_own_names_only(tmp_path, monkeypatch):
    tree, other = tmp_path / "tree", tmp_path / "other"
    for folder in (tree, other):
        (folder / "gk_pkg").mkdir(parents=True)
        (folder / "gk_pkg" / "__init__.py").write_text("")
        (folder / "gk_pkg" / "mod.py").write_text("")
    (other / "gk_alone.py").write_text("")
    monkeypatch.setattr(sys, "path", [str(other), str(tree)])
    finder = finders.TreeFinder(str(tree), [str(tree)], {"gk_pkg"}, {"gk_pkg.mod"})
    assert finder.find_spec("gk_pkg").origin == str(tree / "gk_pkg" / "__init__.py")
    assert finder.find_spec("gk_alone") is None
    found = finder.find_spec("gk_pkg.mod", [str(tree / "gk_pkg")])
    assert found.origin == finder.loaded["gk_pkg.mod"] == str(tree / "gk_pkg" / "mod.py")


def test_a_build_lends_only_what_git_does_not_hold(tmp_path, monkeypatch):
    tree, site = tmp_path / "tree", tmp_path / "site"
    (site / "gk_pkg").mkdir(parents=True)
    for name in ("_version.py", "other.py"):
        (site / "gk_pkg" / name).write_text("")
    monkeypatch.setattr(sys, "path", [str(site)])
    finder = finders.BuiltFinder(str(tree), {"gk_pkg"})
    assert finder.find_spec("gk_pkg._version", []).origin == str(site / "gk_pkg" / "_version.py")
    assert finder.find_spec("gk_pkg.other", []) is None


def test_a_module_of_the_root_that_would_hide_the_standard_library_is_noticed(tmp_path):
    (tmp_path / "calc.py").write_text("")
    assert not finders.shadows_stdlib(str(tmp_path))
    (tmp_path / "random.py").write_text("")
    assert finders.shadows_stdlib(str(tmp_path))
