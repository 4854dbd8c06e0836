"""Tables for the terminal."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from orchard.catalog import Catalog
from orchard.orders import Order
from orchard.scheduling import Schedule
from orchard.stock import Stock
from orchard.units import format_weight


def table(header: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Lays out a table: the first column to the left, the others to the right.

    Args:
        header: Titles of the columns.
        rows: Cells as text, as many in each row as there are titles.

    Returns:
        Lines without trailing spaces.
    """
    grid = [list(header), *(list(row) for row in rows)]
    widths = [max(len(row[column]) for row in grid) for column in range(len(header))]
    lines = []
    for row in grid:
        first = row[0].ljust(widths[0])
        others = [cell.rjust(width) for cell, width in zip(row[1:], widths[1:], strict=True)]
        lines.append("  ".join([first, *others]).rstrip())
    return "\n".join(lines)


def stock_report(stock: Stock) -> str:
    """Returns what the cold store holds, one variety in a row."""
    rows = []
    for variety in stock.varieties():
        lots = stock.lots_of(variety)
        reserved = sum(lot.reserved for lot in lots)
        rows.append(
            [
                variety,
                str(len(lots)),
                format_weight(stock.on_hand(variety)),
                format_weight(reserved),
                lots[0].best_before.isoformat(),
            ]
        )
    return table(["variety", "lots", "on hand", "reserved", "best before"], rows)


def order_report(orders: Iterable[Order], catalog: Catalog) -> str:
    """Returns orders with weight, total and status."""
    rows = [
        [
            str(order.number),
            order.day.isoformat(),
            format_weight(order.grams),
            f"{order.gross_total(catalog):.2f}",
            order.status.value,
        ]
        for order in orders
    ]
    return table(["order", "day", "weight", "total", "status"], rows)


def schedule_report(schedule: Schedule) -> str:
    """Returns the picking schedule, one job in a row."""
    rows = [
        [job.day.isoformat(), f"{job.start:02d}-{job.end:02d}", job.crew, job.block]
        for job in schedule.jobs
    ]
    return table(["day", "hours", "crew", "block"], rows)
