"""Customers and where they live."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Address:
    """Where something is delivered to.

    Attributes:
        street: Street and number.
        postcode: Postal code.
        town: Name of the town.
        extra: A second line such as a yard or a floor, if there is one.
    """

    street: str
    postcode: str
    town: str
    extra: str | None = None

    @property
    def zone(self) -> str:
        """The delivery zone: the first two digits of the postcode."""
        return self.postcode[:2]


@dataclass(frozen=True)
class Customer:
    """Somebody who orders fruit.

    Attributes:
        number: Customer number.
        name: Name of the person or shop.
        address: Where the van goes, or None for those who collect.
        phone: Number to call before a delivery, if known.
        tags: Free words such as ``"wholesale"``.
    """

    number: int
    name: str
    address: Address | None = None
    phone: str | None = None
    tags: frozenset[str] = field(default_factory=frozenset)

    @property
    def collects(self) -> bool:
        """Whether the customer fetches orders at the farm."""
        return self.address is None


class CustomerBook:
    """All customers by number."""

    def __init__(self, customers: Iterable[Customer] = ()) -> None:
        self._by_number = {customer.number: customer for customer in customers}

    def __iter__(self) -> Iterator[Customer]:
        return iter(sorted(self._by_number.values(), key=lambda customer: customer.number))

    def __len__(self) -> int:
        return len(self._by_number)

    def add(self, customer: Customer) -> None:
        """Adds a customer, or replaces the one with the same number."""
        self._by_number[customer.number] = customer

    def get(self, number: int) -> Customer | None:
        """Returns the customer of that number, or None."""
        return self._by_number.get(number)

    def search(self, text: str) -> list[Customer]:
        """Returns customers whose name holds the text, without regard to case."""
        wanted = text.casefold()
        return [customer for customer in self if wanted in customer.name.casefold()]

    def tagged(self, tag: str) -> list[Customer]:
        """Returns customers that carry a tag."""
        return [customer for customer in self if tag in customer.tags]


def address_lines(customer: Customer) -> list[str]:
    """Returns the lines of an address label.

    Args:
        customer: Whose label to write.

    Returns:
        Name, second line where there is one, street, and postcode with town.
    """
    address = customer.address
    if address is None:
        return [customer.name, "(collects)"]
    lines = [customer.name]
    extra = address.extra.strip()
    if extra:
        lines.append(extra)
    lines.append(address.street)
    lines.append(f"{address.postcode} {address.town}")
    return lines
