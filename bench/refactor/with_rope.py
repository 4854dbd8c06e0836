"""One refactor by rope, in place. Prints `done` or `refused: why`."""

import json
import sys

from rope.base.project import Project
from rope.refactor.change_signature import ArgumentReorderer, ChangeSignature  # noqa: F401
from rope.refactor.rename import Rename


def main() -> None:
    root, job = sys.argv[1], json.loads(sys.argv[2])
    project = Project(root, ropefolder=None)
    try:
        resource = project.get_resource(job["path"])
        changes = Rename(project, resource, job["offset"]).get_changes(job["to"], docs=True)
        project.do(changes)
        print("done")
    except Exception as error:  # whatever it raises, nothing was changed
        print("refused:", type(error).__name__, str(error)[:200])
    finally:
        project.close()


main()
