from datetime import date
from decimal import Decimal

import pytest

from orchard.pricing import bulk_discount, line_price, round_money, unit_price, with_tax

SEPTEMBER = date(2024, 9, 10)
JANUARY = date(2025, 1, 10)


@pytest.mark.parametrize(
    ("kilograms", "rate"),
    [(1, "0"), (49, "0"), (80, "0.05"), (199, "0.05"), (450, "0.10"), (2500, "0.15")],
)
def test_bulk_discount(kilograms, rate):
    assert bulk_discount(kilograms * 1000) == Decimal(rate)


def test_fruit_out_of_season_costs_more(catalog):
    elstar = catalog.get("Elstar")
    assert unit_price(elstar, SEPTEMBER) == Decimal("2.80")
    assert unit_price(elstar, JANUARY) == Decimal("3.36")


def test_line_price(catalog):
    assert line_price(catalog.get("Boskoop"), 10_000, SEPTEMBER) == Decimal("24.00")
    assert line_price(catalog.get("Boskoop"), 100_000, SEPTEMBER) == Decimal("228.00")


def test_half_a_cent_rounds_up():
    assert round_money(Decimal("0.125")) == Decimal("0.13")


def test_with_tax():
    assert with_tax(Decimal("100")) == Decimal("107.00")
