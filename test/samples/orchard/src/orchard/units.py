"""Weights: the code counts grams, people write kilograms and tonnes."""

from __future__ import annotations

import re
from decimal import ROUND_HALF_UP, Decimal

GRAMS_PER_KG = 1000
GRAMS_PER_TONNE = 1_000_000

_FACTORS = {"g": 1, "kg": GRAMS_PER_KG, "t": GRAMS_PER_TONNE}
_WEIGHT = re.compile(r"^\s*(\d+(?:[.,]\d+)?)\s*(kg|g|t)\s*$", re.IGNORECASE)


def parse_weight(text: str) -> int:
    """Reads a weight such as ``"2.5 kg"`` or ``"1,2 t"``.

    Args:
        text: Number and unit; a decimal comma is as good as a point.

    Returns:
        The weight in whole grams.

    Raises:
        ValueError: If the text is not a weight.
    """
    match = _WEIGHT.match(text)
    if match is None:
        raise ValueError(f"not a weight: {text!r}")
    number = Decimal(match.group(1).replace(",", "."))
    grams = number * _FACTORS[match.group(2).lower()]
    return int(grams.to_integral_value(rounding=ROUND_HALF_UP))


def format_weight(grams: int) -> str:
    """Writes a weight in the largest unit that gives a number of at least one.

    Args:
        grams: The weight in grams.

    Returns:
        For example ``"950 g"``, ``"12.5 kg"`` or ``"1.4 t"``; a trailing ``.0`` is left out.
    """
    if grams >= GRAMS_PER_TONNE:
        unit, factor = "t", GRAMS_PER_TONNE
    elif grams >= GRAMS_PER_KG:
        unit, factor = "kg", GRAMS_PER_KG
    else:
        return f"{grams} g"
    number = f"{grams / factor:.1f}"
    return f"{number.removesuffix('.0')} {unit}"


def to_kilograms(grams: int) -> Decimal:
    """Returns the weight in kilograms without rounding."""
    return Decimal(grams) / GRAMS_PER_KG
