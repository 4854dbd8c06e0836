from datetime import date, timedelta

import pytest

from orchard.forecast import (
    expected_demand,
    moving_average,
    shortfall,
    weekly_demand,
    weeks_until,
)
from orchard.orders import Order, OrderLine, Status

START = date(2024, 9, 2)


def orders(*weights):
    return [
        Order(number, 1, START + timedelta(weeks=number), [OrderLine("Elstar", grams)])
        for number, grams in enumerate(weights)
    ]


def test_moving_average():
    assert moving_average([1, 2, 3, 4], 2) == [1.5, 2.5, 3.5]
    with pytest.raises(ValueError, match="at least 1"):
        moving_average([1], 0)


def test_weekly_demand_leaves_out_cancelled_orders():
    found = orders(1000, 2000)
    found[1].status = Status.CANCELLED
    assert weekly_demand(found, "Elstar") == {"2024-W36": 1000}


def test_expected_demand_looks_at_the_last_weeks():
    assert expected_demand(orders(9000, 1000, 2000, 3000), "Elstar") == 2000
    assert expected_demand(orders(1000), "Elstar") == 1000
    assert expected_demand([], "Elstar") == 0


def test_shortfall_and_weeks():
    assert shortfall(10, 4) == 6
    assert shortfall(4, 10) == 0
    assert weeks_until(START, START + timedelta(days=20)) == 2
