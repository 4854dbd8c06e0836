"""Compares two folders of Python files: equal but for one name. Prints each other difference.

A name that differs must be the old one before and the new one after; a text may differ where the old name stands in it. An
import may get `as`, and then the new name stands behind it.
"""

import ast
import pathlib
import sys

OLD, NEW = sys.argv[3], sys.argv[4]


def same(before: object, after: object) -> bool:
    if isinstance(before, ast.AST):
        if type(before) is not type(after):
            return False
        if isinstance(before, ast.alias) and before.name == OLD == after.name and before.asname is None:
            return after.asname in (None, NEW)
        return all(same(getattr(before, field, None), getattr(after, field, None)) for field in before._fields)
    if isinstance(before, list):
        return isinstance(after, list) and len(before) == len(after) and all(map(same, before, after))
    if isinstance(before, str) and isinstance(after, str):
        return after.replace(NEW, OLD) == before
    return before == after


def main() -> None:
    before, after = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
    names = {p.relative_to(root) for root in (before, after) for p in root.rglob("*.py") if ".git" not in p.parts}
    for name in sorted(names):
        old, new = before / name, after / name
        if not (old.exists() and new.exists()):
            print(f"{name}: only on one side")
            continue
        if old.read_bytes() == new.read_bytes():
            continue
        try:
            if not same(ast.parse(old.read_bytes()), ast.parse(new.read_bytes())):
                print(f"{name}: something else than the name differs")
        except SyntaxError as error:
            print(f"{name}: {error}")


main()
