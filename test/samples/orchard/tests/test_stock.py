from datetime import date

import pytest

from orchard.errors import OutOfStockError
from orchard.stock import Lot

DAY = date(2024, 10, 1)


def test_first_expired_leaves_first(stock):
    shares = stock.reserve("Boskoop", 700_000, DAY)
    assert shares == [("B-1", 600_000), ("B-2", 100_000)]
    assert stock.available("Boskoop", DAY) == 700_000


def test_reserving_too_much_reserves_nothing(stock):
    with pytest.raises(OutOfStockError) as caught:
        stock.reserve("Elstar", 400_000, DAY)
    assert caught.value.available == 380_000
    assert stock.available("Elstar", DAY) == 380_000


def test_release(stock):
    shares = stock.reserve("Elstar", 80_000, DAY)
    stock.release([*shares, ("gone", 5)])
    assert stock.available("Elstar", DAY) == 380_000


def test_withdraw_removes_empty_lots(stock):
    stock.withdraw(stock.reserve("Boskoop", 650_000, DAY))
    assert [lot.code for lot in stock.lots_of("Boskoop")] == ["B-2"]
    assert stock.on_hand("Boskoop") == 750_000


def test_a_lot_is_good_on_its_last_day(stock):
    last = date(2024, 10, 28)
    assert stock.available("Elstar", last) == 380_000
    assert stock.available("Elstar", date(2024, 10, 29)) == 0


def test_discard_expired(stock):
    assert [lot.code for lot in stock.discard_expired(date(2024, 12, 5))] == ["E-1", "B-1"]
    assert stock.varieties() == ["Boskoop"]


def test_expiring(stock):
    assert [lot.code for lot in stock.expiring(date(2024, 10, 25))] == ["E-1"]
    assert stock.expiring(DAY) == []


def test_receive_refuses_doubles_and_empty_lots(stock):
    lot = Lot("B-1", "Boskoop", 1, DAY, DAY)
    with pytest.raises(ValueError, match="already"):
        stock.receive(lot)
    with pytest.raises(ValueError, match="nothing"):
        stock.receive(Lot("X", "Boskoop", 0, DAY, DAY))
