"""Runs pytest again and again on trees that change, each time in a fork of a process that has pytest loaded already.

The server itself never imports anything of a tree. It runs only in a process namespace of its own, because after each
run it ends everything else there and clears the scratch folders; what cannot be cleared ends the server.

Requests, as in groundskeeper_lines: `warm` once, then `run` with the configuration that run_tests.py takes.
"""

import os
import sys

from groundskeeper_clean import Cleaner, NotClean
from groundskeeper_codes import Codes
from groundskeeper_lines import answer, read_request, read_word
from groundskeeper_preload import preload
from groundskeeper_session import import_pytest, run_session
from groundskeeper_watch import conduct, dumpable

if sys.path and sys.path[0] == __file__.rpartition("/")[0]:
    del sys.path[0]

PRELOAD_SECONDS = 20


class Server:
    def __init__(self):
        self.cleaner = Cleaner()
        self.codes = Codes()
        self.pytest = None

    def warm(self, request):
        self.pytest = import_pytest(request)
        chosen, left = preload(request["externals"], set(request["names"]), request["pythonPath"], PRELOAD_SECONDS)
        compiled = self.codes.fill(request["tree"], request["sources"])
        return {"pytest": self.pytest.__version__, "packages": chosen, "left": left, "compiled": compiled}

    def child(self, config, records):
        dumpable(True)
        limit(config["cpuSeconds"])
        reseed()
        self.codes.lend()
        run_session(config, records, self.pytest)

    def run(self, config):
        word, facts = conduct(config, self.child, read_word)
        self.cleaner.end_processes()
        return word, facts


def limit(seconds):
    import resource

    resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds + 2))
    # Message queues of POSIX outlive processes and cannot be listed.
    resource.setrlimit(resource.RLIMIT_MSGQUEUE, (0, 0))


def reseed():
    """Forks would all draw the same numbers. The standard library sees to itself."""
    numpy = sys.modules.get("numpy")
    if numpy is not None:
        numpy.random.seed()


def main():
    dumpable(False)
    os.chdir("/")
    server = Server()
    while True:
        request = read_request()
        if request is None:
            return
        if request["t"] == "warm":
            answer(read_word(), server.warm(request))
            continue
        word, facts = server.run(request)
        answer(word, facts)
        try:
            server.cleaner.clear()
        except (NotClean, OSError) as error:
            raise SystemExit("a run left behind %s" % error)


if __name__ == "__main__":
    main()
