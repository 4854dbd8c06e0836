"""A small farm that most tests share."""

from datetime import date
from decimal import Decimal

import pytest

from orchard.catalog import Catalog, Variety
from orchard.customers import Address, Customer, CustomerBook
from orchard.stock import Lot, Stock


@pytest.fixture
def catalog() -> Catalog:
    return Catalog(
        [
            Variety("Boskoop", "apple", Decimal("2.40"), (9, 10), keeps_days=90),
            Variety("Elstar", "apple", Decimal("2.80"), (8, 9), keeps_days=45),
            Variety("Conference", "pear", Decimal("3.10"), (9,), keeps_days=60),
        ]
    )


@pytest.fixture
def stock() -> Stock:
    return Stock(
        [
            Lot("B-2", "Boskoop", 800_000, date(2024, 9, 20), date(2024, 12, 19)),
            Lot("B-1", "Boskoop", 600_000, date(2024, 9, 2), date(2024, 12, 1)),
            Lot("E-1", "Elstar", 380_000, date(2024, 9, 13), date(2024, 10, 28)),
        ]
    )


@pytest.fixture
def customers() -> CustomerBook:
    return CustomerBook(
        [
            Customer(
                1,
                "Café Linde",
                Address("Am Markt 3", "21029", "Bergedorf", "2nd yard"),
                "555-0101",
            ),
            Customer(2, "Hofladen Petersen", None, None, frozenset({"wholesale"})),
            Customer(
                3, "Bäckerei Voss", Address("Deichweg 14", "21037", "Kirchwerder", "side door")
            ),
            Customer(
                4, "Kantine Nord", Address("Ringstraße 80", "22145", "Rahlstedt", "gate 4")
            ),
        ]
    )
