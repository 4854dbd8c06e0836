from decimal import Decimal

import pytest

from orchard.pricing import bulk_discount


@pytest.mark.parametrize(
    ("grams", "rate"),
    [
        (49_999, "0"),
        (50_000, "0.05"),
        (50_001, "0.05"),
        (199_999, "0.05"),
        (200_000, "0.10"),
        (999_999, "0.10"),
        (1_000_000, "0.15"),
    ],
)
def test_a_tier_starts_at_its_weight(grams, rate):
    assert bulk_discount(grams) == Decimal(rate)
