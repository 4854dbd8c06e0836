"""Lists of the weighing station: one lot in a row of a CSV file."""

from __future__ import annotations

import csv
from collections.abc import Iterable
from datetime import date, timedelta

from orchard.catalog import Catalog
from orchard.errors import OrchardError
from orchard.stock import Lot
from orchard.units import parse_weight

COLUMNS = ("code", "variety", "weight", "picked")


class ImportProblem(OrchardError):
    """A row that cannot be read."""

    def __init__(self, row: int, why: str) -> None:
        super().__init__(f"row {row}: {why}")
        self.row = row


def read_lots(lines: Iterable[str], catalog: Catalog) -> list[Lot]:
    """Reads lots from the lines of a CSV file with a header.

    Args:
        lines: The file, or any lines; semicolons separate the columns.
        catalog: Knows how long each variety keeps.

    Raises:
        ImportProblem: With the number of the first row that cannot be read.
    """
    reader = csv.DictReader(lines, delimiter=";")
    missing = [column for column in COLUMNS if column not in (reader.fieldnames or [])]
    if missing:
        raise ImportProblem(1, f"no column {', '.join(missing)}")
    return [_lot(number, row, catalog) for number, row in enumerate(reader, start=2)]


def _lot(number: int, row: dict[str, str], catalog: Catalog) -> Lot:
    try:
        variety = catalog.get(row["variety"].strip())
        picked = date.fromisoformat(row["picked"].strip())
        grams = parse_weight(row["weight"])
    except (ValueError, OrchardError) as error:
        raise ImportProblem(number, str(error)) from error
    best_before = picked + timedelta(days=variety.keeps_days)
    return Lot(row["code"].strip(), variety.name, grams, picked, best_before)
