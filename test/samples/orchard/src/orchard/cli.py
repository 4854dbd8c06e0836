"""The ``orchard`` command."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from orchard.errors import OrchardError
from orchard.forecast import expected_demand, shortfall
from orchard.importing import read_lots
from orchard.orders import due_on
from orchard.reports import order_report, stock_report, table
from orchard.storage import Farm, load, save
from orchard.units import format_weight


def build_parser() -> argparse.ArgumentParser:
    """Returns the parser of the command line."""
    parser = argparse.ArgumentParser(prog="orchard", description="Lots, orders and schedules.")
    parser.add_argument("--file", type=Path, default=Path("farm.json"), help="the data file")
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("stock", help="what the cold store holds")
    orders = commands.add_parser("orders", help="orders of a day")
    orders.add_argument("--day", type=date.fromisoformat, default=None)
    commands.add_parser("forecast", help="expected demand of the next week")
    receive = commands.add_parser("receive", help="import lots from a CSV list")
    receive.add_argument("list", type=Path)
    discard = commands.add_parser("discard", help="throw out what has expired")
    discard.add_argument("--day", type=date.fromisoformat, required=True)
    return parser


def forecast_report(farm: Farm, day: date) -> str:
    """Returns expected demand beside what can be promised."""
    rows = []
    for variety in farm.catalog:
        expected = expected_demand(farm.orders, variety.name)
        available = farm.stock.available(variety.name, day)
        missing = shortfall(expected, available)
        rows.append(
            [variety.name, *(format_weight(grams) for grams in (expected, available, missing))]
        )
    return table(["variety", "expected", "available", "missing"], rows)


def run(arguments: argparse.Namespace) -> str:
    """Does what was asked and returns what to print."""
    farm = load(arguments.file)
    match arguments.command:
        case "stock":
            return stock_report(farm.stock)
        case "orders":
            orders = (
                farm.orders if arguments.day is None else due_on(farm.orders, arguments.day)
            )
            return order_report(orders, farm.catalog)
        case "forecast":
            return forecast_report(farm, date.today())
        case "receive":
            with arguments.list.open(encoding="utf-8", newline="") as lines:
                lots = read_lots(lines, farm.catalog)
            for lot in lots:
                farm.stock.receive(lot)
            save(farm, arguments.file)
            return f"{len(lots)} lots received"
        case _:
            gone = farm.stock.discard_expired(arguments.day)
            save(farm, arguments.file)
            return f"{len(gone)} lots discarded"


def main(argv: Sequence[str] | None = None) -> int:
    """Runs the command line and returns the exit code."""
    try:
        print(run(build_parser().parse_args(argv)))
    except (OrchardError, OSError) as error:
        print(f"orchard: {error}", file=sys.stderr)
        return 1
    return 0
