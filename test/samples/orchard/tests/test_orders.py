from datetime import date
from decimal import Decimal

import pytest

from orchard.errors import OrchardError, OutOfStockError
from orchard.orders import Order, OrderLine, Status, due_on

DAY = date(2024, 9, 24)


def order(number=1, lines=(("Boskoop", 20_000), ("Elstar", 60_000))):
    return Order(number, 1, DAY, [OrderLine(*line) for line in lines])


def test_totals(catalog):
    # 20 kg at 2.40, and 60 kg at 2.80 with 5 % off
    assert order().net_total(catalog) == Decimal("207.60")
    assert order().gross_total(catalog) == Decimal("222.13")


def test_reserve_and_ship(stock):
    mine = order()
    mine.reserve(stock)
    assert mine.status is Status.RESERVED
    mine.ship(stock)
    assert stock.on_hand("Elstar") == 320_000
    with pytest.raises(OrchardError, match="left already"):
        mine.cancel(stock)


def test_reserve_is_all_or_nothing(stock):
    mine = order(lines=[("Boskoop", 20_000), ("Elstar", 500_000)])
    with pytest.raises(OutOfStockError):
        mine.reserve(stock)
    assert mine.status is Status.OPEN
    assert stock.available("Boskoop", DAY) == 1_400_000


def test_cancel_gives_back(stock):
    mine = order()
    mine.reserve(stock)
    mine.cancel(stock)
    assert stock.available("Elstar", DAY) == 380_000


def test_a_line_needs_a_weight():
    with pytest.raises(ValueError, match="needs a weight"):
        OrderLine("Boskoop", 0)


def test_due_on():
    orders = [order(3), order(1), Order(2, 1, date(2024, 9, 25))]
    orders[0].status = Status.CANCELLED
    assert [found.number for found in due_on(orders, DAY)] == [1]
