"""A plain estimate of what will be asked for."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date

from orchard.dates import iso_week
from orchard.orders import Order, Status


def moving_average(values: Sequence[float], window: int) -> list[float]:
    """Returns the mean of each run of ``window`` neighbours.

    Raises:
        ValueError: If the window is smaller than one.
    """
    if window < 1:
        raise ValueError("window must be at least 1")
    sums = (sum(values[start : start + window]) for start in range(len(values) - window + 1))
    return [total / window for total in sums]


def weekly_demand(orders: Iterable[Order], variety: str) -> dict[str, int]:
    """Returns the grams ordered of a variety by ISO week, oldest week first."""
    weeks: dict[str, int] = defaultdict(int)
    for order in orders:
        if order.status is Status.CANCELLED:
            continue
        for line in order.lines:
            if line.variety == variety:
                weeks[iso_week(order.day)] += line.grams
    return dict(sorted(weeks.items()))


def expected_demand(orders: Iterable[Order], variety: str, window: int = 3) -> int:
    """Estimates next week's demand as the mean of the last weeks that had any.

    Returns:
        Grams, rounded; zero when nothing was ever ordered.
    """
    demand = list(weekly_demand(orders, variety).values())
    if not demand:
        return 0
    recent = moving_average(demand, min(window, len(demand)))
    return round(recent[-1])


def shortfall(expected: int, available: int) -> int:
    """Returns how many grams are missing, never less than zero."""
    return max(0, expected - available)


def weeks_until(day: date, target: date) -> int:
    """Returns the number of whole weeks between two days."""
    return (target - day).days // 7
