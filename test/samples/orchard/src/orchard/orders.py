"""Orders of customers."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import Enum

from orchard.catalog import Catalog
from orchard.errors import OrchardError, OutOfStockError
from orchard.pricing import line_price, with_tax
from orchard.stock import Stock


class Status(Enum):
    """How far an order has come."""

    OPEN = "open"
    RESERVED = "reserved"
    SHIPPED = "shipped"
    CANCELLED = "cancelled"


@dataclass(frozen=True)
class OrderLine:
    """One variety and how much of it."""

    variety: str
    grams: int

    def __post_init__(self) -> None:
        if self.grams <= 0:
            raise ValueError(f"a line needs a weight: {self.variety}")


@dataclass
class Order:
    """What a customer wants on a day."""

    number: int
    customer: int
    day: date
    lines: list[OrderLine] = field(default_factory=list)
    status: Status = Status.OPEN
    shares: list[tuple[str, int]] = field(default_factory=list)

    @property
    def grams(self) -> int:
        """Weight of the whole order."""
        return sum(line.grams for line in self.lines)

    def net_total(self, catalog: Catalog) -> Decimal:
        """Returns the price of all lines, without tax."""
        prices = (
            line_price(catalog.get(line.variety), line.grams, self.day) for line in self.lines
        )
        return sum(prices, Decimal("0"))

    def gross_total(self, catalog: Catalog) -> Decimal:
        """Returns the price of all lines, with tax."""
        return with_tax(self.net_total(catalog))

    def reserve(self, stock: Stock) -> None:
        """Claims the fruit of every line; all of it or nothing.

        Raises:
            OutOfStockError: If a line cannot be had.
            OrchardError: If the order is not open.
        """
        if self.status is not Status.OPEN:
            raise OrchardError(f"order {self.number} is {self.status.value}")
        claimed: list[tuple[str, int]] = []
        try:
            for line in self.lines:
                claimed.extend(stock.reserve(line.variety, line.grams, self.day))
        except OutOfStockError:
            stock.release(claimed)
            raise
        self.shares = claimed
        self.status = Status.RESERVED

    def ship(self, stock: Stock) -> None:
        """Takes the claimed fruit out of the store."""
        if self.status is not Status.RESERVED:
            raise OrchardError(f"order {self.number} is {self.status.value}")
        stock.withdraw(self.shares)
        self.shares = []
        self.status = Status.SHIPPED

    def cancel(self, stock: Stock) -> None:
        """Gives claimed fruit back. A shipped order cannot be cancelled."""
        if self.status is Status.SHIPPED:
            raise OrchardError(f"order {self.number} has left already")
        stock.release(self.shares)
        self.shares = []
        self.status = Status.CANCELLED


def due_on(orders: Iterable[Order], day: date) -> list[Order]:
    """Returns orders for that day that are not cancelled, by number."""
    due = [
        order for order in orders if order.day == day and order.status is not Status.CANCELLED
    ]
    return sorted(due, key=lambda order: order.number)
