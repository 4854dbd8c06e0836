"""Lets ``python -m orchard`` do what the ``orchard`` command does."""

import sys

from orchard.cli import main

if __name__ == "__main__":
    sys.exit(main())
