"""Lots in the cold store. What expires first leaves first."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta

from orchard.errors import OutOfStockError


@dataclass(frozen=True)
class Lot:
    """Fruit of one variety that was picked on one day.

    Attributes:
        code: Code on the crate labels.
        variety: Name of the variety.
        grams: What is left of it.
        picked: Day of picking.
        best_before: Last day on which it may be sold.
        reserved: Grams promised to orders.
    """

    code: str
    variety: str
    grams: int
    picked: date
    best_before: date
    reserved: int = 0

    @property
    def free(self) -> int:
        """Grams that nobody has a claim on."""
        return self.grams - self.reserved

    def is_expired(self, day: date) -> bool:
        """Tells whether the lot may no longer be sold on that day."""
        return day > self.best_before


class Stock:
    """The lots of the cold store."""

    def __init__(self, lots: Iterable[Lot] = ()) -> None:
        self._lots: dict[str, Lot] = {}
        for lot in lots:
            self.receive(lot)

    @property
    def lots(self) -> list[Lot]:
        """All lots, the one that expires first at the front."""
        return sorted(self._lots.values(), key=lambda lot: (lot.best_before, lot.code))

    def receive(self, lot: Lot) -> None:
        """Puts a lot into the store.

        Raises:
            ValueError: If the code is taken or the weight is not positive.
        """
        if lot.code in self._lots:
            raise ValueError(f"lot {lot.code} is in the store already")
        if lot.grams <= 0:
            raise ValueError(f"lot {lot.code} weighs nothing")
        self._lots[lot.code] = lot

    def varieties(self) -> list[str]:
        """Returns the names of the varieties in the store, sorted."""
        return sorted({lot.variety for lot in self._lots.values()})

    def lots_of(self, variety: str) -> list[Lot]:
        """Returns the lots of a variety, the one that expires first at the front."""
        return [lot for lot in self.lots if lot.variety == variety]

    def on_hand(self, variety: str) -> int:
        """Returns the grams in the store, reserved or not."""
        return sum(lot.grams for lot in self.lots_of(variety))

    def available(self, variety: str, day: date) -> int:
        """Returns the grams that can still be promised for that day."""
        return sum(lot.free for lot in self.lots_of(variety) if not lot.is_expired(day))

    def reserve(self, variety: str, grams: int, day: date) -> list[tuple[str, int]]:
        """Promises fruit to an order.

        Returns:
            The lots it comes from, each with its share in grams.

        Raises:
            OutOfStockError: If there is not enough; nothing is reserved then.
        """
        available = self.available(variety, day)
        if grams > available:
            raise OutOfStockError(variety, grams, available)
        shares: list[tuple[str, int]] = []
        missing = grams
        for lot in self.lots_of(variety):
            if missing == 0:
                break
            share = 0 if lot.is_expired(day) else min(lot.free, missing)
            if share > 0:
                self._lots[lot.code] = replace(lot, reserved=lot.reserved + share)
                shares.append((lot.code, share))
                missing -= share
        return shares

    def release(self, shares: Iterable[tuple[str, int]]) -> None:
        """Takes reservations back; lots that are gone are passed over."""
        for code, grams in shares:
            lot = self._lots.get(code)
            if lot is not None:
                self._lots[code] = replace(lot, reserved=max(0, lot.reserved - grams))

    def withdraw(self, shares: Iterable[tuple[str, int]]) -> None:
        """Takes reserved fruit out of the store; empty lots disappear."""
        for code, grams in shares:
            lot = self._lots[code]
            left = lot.grams - grams
            if left <= 0:
                del self._lots[code]
            else:
                self._lots[code] = replace(
                    lot, grams=left, reserved=max(0, lot.reserved - grams)
                )

    def discard_expired(self, day: date) -> list[Lot]:
        """Throws out what may no longer be sold and returns it."""
        expired = [lot for lot in self.lots if lot.is_expired(day)]
        for lot in expired:
            del self._lots[lot.code]
        return expired

    def expiring(self, day: date, within_days: int = 7) -> list[Lot]:
        """Returns lots that are good on ``day`` but expire within some days of it."""
        limit = day + timedelta(days=within_days)
        return [
            lot for lot in self.lots if not lot.is_expired(day) and lot.best_before <= limit
        ]
