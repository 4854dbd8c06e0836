"""The parts of the resident test server that need no sandbox."""

import json
import os
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[2] / "src" / "python" / "sidecar"))
import groundskeeper_clean as clean  # noqa: E402
import groundskeeper_lines as lines  # noqa: E402
import groundskeeper_preload as preload  # noqa: E402
from groundskeeper_codes import Codes  # noqa: E402


def test_it_kills_nothing_where_other_programs_live():
    with pytest.raises(SystemExit):
        clean.Cleaner()


def test_folders_without_permissions_are_removed(tmp_path):
    inner = tmp_path / "left" / "inner"
    inner.mkdir(parents=True)
    (inner / "file").write_text("x")
    (inner / "link").symlink_to(tmp_path / "kept")
    (tmp_path / "kept").mkdir()
    inner.chmod(0)
    (tmp_path / "left").chmod(0)
    clean.remove(str(tmp_path / "left"), os.lstat(str(tmp_path / "left")))
    assert sorted(os.listdir(str(tmp_path))) == ["kept"]


def test_the_word_is_left_in_the_pipe_until_it_is_read():
    read, write = os.pipe()
    text = json.dumps({"t": "run"}).encode()
    os.write(write, b"%d\n%s%s\n" % (len(text), text, b"secret"))
    os.close(write)
    assert lines.read_request(read) == {"t": "run"}
    assert lines.read_word(read) == b"secret"
    assert lines.read_request(read) is None
    os.close(read)


def test_what_changes_the_process_is_not_shared(tmp_path, monkeypatch):
    sources = {
        "gk_plain": "VALUE = 1\n",
        "gk_environment": "import os\nos.environ['GK_SET'] = '1'\n",
        "gk_tree_user": "try:\n    import gk_tree\nexcept ImportError:\n    gk_tree = None\n",
        "gk_hanging": "import time\ntime.sleep(60)\n",
    }
    for name, source in sources.items():
        (tmp_path / (name + ".py")).write_text(source)
    monkeypatch.setattr(sys, "path", [str(tmp_path)] + sys.path)
    modules = [[name, str(tmp_path / (name + ".py")), False] for name in sources]
    monkeypatch.setattr(preload, "rewriting_hook", lambda names: None)
    chosen, left = preload.preload(modules[:3] + [["gk_other", "/elsewhere/gk_other.py", False]], {"gk_tree"}, [], 20)
    assert chosen == ["gk_plain"]
    assert left["gk_environment"] == "it changes the environment"
    assert left["gk_tree_user"] == "it imports gk_tree of the repository"
    assert left["gk_other"] == "import fails: ModuleNotFoundError"
    assert "GK_SET" not in os.environ and "gk_environment" not in sys.modules
    assert preload.attempt({"gk_hanging": [tuple(modules[3])]}, preload.Blocker(set()), preload.time.monotonic() + 0.5) == (
        [],
        "gk_hanging",
        "its import does not end",
    )
    sys.modules.pop("gk_plain")


def test_kept_code_is_used_for_the_same_bytes_only(tmp_path, monkeypatch):
    from importlib.machinery import SourceFileLoader

    from _pytest.assertion import rewrite

    monkeypatch.setattr(SourceFileLoader, "source_to_code", SourceFileLoader.source_to_code)
    monkeypatch.setattr(rewrite, "_rewrite_test", rewrite._rewrite_test)
    (tmp_path / "fine.py").write_text("VALUE = 1\n")
    (tmp_path / "warns.py").write_text("x = 1\nassert (x, 'always true')\n")
    (tmp_path / "broken.py").write_text("def f(:\n")
    codes = Codes()
    assert codes.fill(str(tmp_path), [["fine.py", False], ["warns.py", False], ["broken.py", False], ["gone.py", False]]) == 1
    codes.lend()
    file = str(tmp_path / "fine.py")
    loader = SourceFileLoader("fine", file)
    assert loader.source_to_code(b"VALUE = 1\n", file) is codes.plain[file][1]
    assert loader.source_to_code(b"VALUE = 2\n", file) is not codes.plain[file][1]


def test_black_in_the_process_is_black_the_command(tmp_path):
    pytest.importorskip("black")
    import base64
    import subprocess

    import serve_tools

    (tmp_path / "pyproject.toml").write_text("[tool.black]\nline-length = 20\n")
    arguments = ["--quiet", "--stdin-filename", str(tmp_path / "a.py"), "-"]
    here = os.getcwd()
    try:
        for source in (b"x = [1111, 2222, 3333]\r\n", b"def f(:\n", b"# -*- coding: latin-1 -*-\nx  = '\xe4'\n"):
            request = {"arguments": arguments, "cwd": str(tmp_path), "stdin": base64.b64encode(source).decode()}
            result = serve_tools.run_black(request)
            command = [sys.executable, "-I", "-m", "black"] + arguments
            alone = subprocess.run(command, input=source, capture_output=True, cwd=str(tmp_path))
            assert result["exitCode"] == alone.returncode
            assert base64.b64decode(result["stdout"]) == alone.stdout
    finally:
        os.chdir(here)
