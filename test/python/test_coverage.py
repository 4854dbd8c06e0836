"""The parts of the record of what tests run that need no sandbox."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2] / "src" / "python" / "sidecar"))
import groundskeeper_coverage as coverage  # noqa: E402


def test_lines_are_written_as_spans():
    assert coverage.spans({3, 4, 5, 9, 11, 12}) == "3-5,9,11-12"
    assert coverage.spans([7]) == "7"
    assert coverage.spans(set()) == ""


def test_the_last_line_of_code_is_found():
    code = compile("def f():\n    a = 1\n\n    return a\n", "x.py", "exec").co_consts[0]
    assert coverage.last_line(code) == 4


def test_too_many_sets_make_no_record(monkeypatch, tmp_path):
    monkeypatch.setattr(coverage, "MAX_SETS", 1)
    (tmp_path / "a.py").write_text("")
    sent = []
    recorder = coverage.Coverage(sent.append, str(tmp_path), lambda nodeid, item: nodeid)
    for line in (1, 2):
        code = compile("def f(): pass", str(tmp_path / "a.py"), "exec").co_consts[0].replace(co_firstlineno=line)
        assert recorder.place(code) == ("a.py", line, False)
        recorder.loading.of(id(code)).add(line)
    recorder.end()
    assert sent[-1]["full"] is False
