"""Runs pytest on a tree inside the sandbox, once, and tells what happened to each test.

Two processes. The parent never imports anything of the tree: it forks the child that runs pytest, keeps the end of
what it prints, ends it when time is up, and writes one line to stdout that starts with a word only it was given.
The child sends one record per event through a pipe; each record carries a key. A child that ends without the closing
record (`os._exit` in a conftest, a crash) leaves the run incomplete, whatever exit code it had.

stdin: a request as in groundskeeper_lines, which holds the configuration of the run.
"""

import sys

# Our own modules come from this folder, under names that no tree has; after that it must not lend any to the tests.
from groundskeeper_lines import answer, read_request, read_word
from groundskeeper_session import run_session
from groundskeeper_watch import conduct

if sys.path and sys.path[0] == __file__.rpartition("/")[0]:
    del sys.path[0]


def main():
    config = read_request()
    if config is None:
        raise SystemExit("no configuration on stdin")
    word, facts = conduct(config, run_session, read_word)
    answer(word or b"", facts)


if __name__ == "__main__":
    main()
