"""Rounds of the van."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from orchard.customers import CustomerBook, address_lines
from orchard.errors import OrchardError
from orchard.orders import Order

VAN_GRAMS = 900_000


@dataclass(frozen=True)
class Round:
    """Orders that go out together."""

    zone: str
    orders: tuple[Order, ...]

    @property
    def grams(self) -> int:
        """Load of the van."""
        return sum(order.grams for order in self.orders)


def group_by_zone(orders: Iterable[Order], customers: CustomerBook) -> dict[str, list[Order]]:
    """Sorts orders into delivery zones; orders that are collected are left out.

    Raises:
        OrchardError: If an order names a customer that is not in the book.
    """
    zones: dict[str, list[Order]] = defaultdict(list)
    for order in orders:
        customer = customers.get(order.customer)
        if customer is None:
            raise OrchardError(f"order {order.number}: no customer {order.customer}")
        if customer.address is not None:
            zones[customer.address.zone].append(order)
    return dict(sorted(zones.items()))


def plan_rounds(
    orders: Iterable[Order], customers: CustomerBook, capacity: int = VAN_GRAMS
) -> list[Round]:
    """Fills the van zone by zone; a zone that does not fit is driven in several rounds."""
    rounds: list[Round] = []
    for zone, members in group_by_zone(orders, customers).items():
        load: list[Order] = []
        weight = 0
        for order in members:
            if load and weight + order.grams > capacity:
                rounds.append(Round(zone, tuple(load)))
                load, weight = [], 0
            load.append(order)
            weight += order.grams
        if load:
            rounds.append(Round(zone, tuple(load)))
    return rounds


def delivery_slip(order: Order, customers: CustomerBook) -> str:
    """Returns the slip that is taped to the crates of an order."""
    customer = customers.get(order.customer)
    if customer is None:
        raise OrchardError(f"order {order.number}: no customer {order.customer}")
    head = f"Order {order.number}, {order.day.isoformat()}"
    return "\n".join([head, *address_lines(customer)])
