"""The varieties that the farm grows."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from orchard.errors import UnknownVarietyError


@dataclass(frozen=True)
class Variety:
    """One variety of fruit.

    Attributes:
        name: What it is sold as.
        fruit: Kind of fruit, for example ``"apple"``.
        price: List price of one kilogram.
        harvest_months: Months in which it is picked, 1 to 12.
        keeps_days: How long a lot keeps in the cold store.
    """

    name: str
    fruit: str
    price: Decimal
    harvest_months: tuple[int, ...]
    keeps_days: int = 60

    def in_season(self, day: date) -> bool:
        """Tells whether the variety is picked in the month of that day."""
        return day.month in self.harvest_months


class Catalog:
    """All varieties, found by name without regard to case."""

    def __init__(self, varieties: Iterable[Variety] = ()) -> None:
        self._by_name: dict[str, Variety] = {}
        for variety in varieties:
            self.add(variety)

    def __iter__(self) -> Iterator[Variety]:
        return iter(sorted(self._by_name.values(), key=lambda variety: variety.name))

    def __len__(self) -> int:
        return len(self._by_name)

    def __contains__(self, name: str) -> bool:
        return name.casefold() in self._by_name

    def add(self, variety: Variety) -> None:
        """Adds a variety; one of the same name is replaced."""
        self._by_name[variety.name.casefold()] = variety

    def get(self, name: str) -> Variety:
        """Returns the variety of that name.

        Raises:
            UnknownVarietyError: If there is none.
        """
        try:
            return self._by_name[name.casefold()]
        except KeyError:
            raise UnknownVarietyError(name) from None

    def in_season(self, day: date) -> list[Variety]:
        """Returns the varieties that are picked around that day, sorted by name."""
        return [variety for variety in self if variety.in_season(day)]

    def fruits(self) -> list[str]:
        """Returns the kinds of fruit, sorted."""
        return sorted({variety.fruit for variety in self._by_name.values()})
