from datetime import date

import pytest

from orchard.delivery import delivery_slip, group_by_zone, plan_rounds
from orchard.errors import OrchardError
from orchard.orders import Order, OrderLine

DAY = date(2024, 9, 24)


def order(number, customer, grams=100_000):
    return Order(number, customer, DAY, [OrderLine("Boskoop", grams)])


def test_zones_leave_out_who_collects(customers):
    zones = group_by_zone([order(1, 1), order(2, 2), order(3, 4), order(4, 3)], customers)
    assert {zone: [o.number for o in found] for zone, found in zones.items()} == {
        "21": [1, 4],
        "22": [3],
    }


def test_unknown_customer(customers):
    with pytest.raises(OrchardError, match="no customer 9"):
        group_by_zone([order(1, 9)], customers)


def test_full_van_drives_twice(customers):
    rounds = plan_rounds([order(1, 1, 500_000), order(2, 3, 500_000), order(3, 4)], customers)
    assert [(found.zone, found.grams) for found in rounds] == [
        ("21", 500_000),
        ("21", 500_000),
        ("22", 100_000),
    ]


def test_slip(customers):
    assert delivery_slip(order(7, 4), customers).splitlines() == [
        "Order 7, 2024-09-24",
        "Kantine Nord",
        "gate 4",
        "Ringstraße 80",
        "22145 Rahlstedt",
    ]
