"""Prices: the list price, a factor for the season, a discount for large lines."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal

from orchard.catalog import Variety
from orchard.units import to_kilograms

CENT = Decimal("0.01")
OFF_SEASON_FACTOR = Decimal("1.20")


@dataclass(frozen=True)
class Tier:
    """A step of the bulk discount."""

    from_kg: int
    rate: Decimal


TIERS = (
    Tier(1000, Decimal("0.15")),
    Tier(200, Decimal("0.10")),
    Tier(50, Decimal("0.05")),
)


def round_money(amount: Decimal) -> Decimal:
    """Rounds to whole cents, half a cent up."""
    return amount.quantize(CENT, rounding=ROUND_HALF_UP)


def bulk_discount(grams: int) -> Decimal:
    """Returns the discount rate of an order line.

    Args:
        grams: Weight of the line.

    Returns:
        The rate of the highest tier that the line reaches, or zero.
    """
    kilograms = to_kilograms(grams)
    for tier in TIERS:
        if kilograms > tier.from_kg:
            return tier.rate
    return Decimal("0")


def unit_price(variety: Variety, day: date) -> Decimal:
    """Returns the price of one kilogram on a day; fruit out of season costs more."""
    factor = Decimal("1") if variety.in_season(day) else OFF_SEASON_FACTOR
    return round_money(variety.price * factor)


def line_price(variety: Variety, grams: int, day: date) -> Decimal:
    """Returns what an order line costs, discount included."""
    full = unit_price(variety, day) * to_kilograms(grams)
    return round_money(full * (1 - bulk_discount(grams)))


def with_tax(amount: Decimal, rate: Decimal = Decimal("0.07")) -> Decimal:
    """Returns the amount with value added tax."""
    return round_money(amount * (1 + rate))
