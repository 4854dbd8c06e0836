from datetime import date

from orchard.orders import Order, OrderLine
from orchard.reports import order_report, schedule_report, stock_report, table
from orchard.scheduling import Job, Schedule


def test_table_lays_out_columns():
    assert table(["name", "n"], [["a", "10"], ["long name", "2"]]) == (
        "name        n\n"
        "a          10\n"
        "long name   2"
    )  # fmt: skip


def test_stock_report(stock):
    assert stock_report(stock).splitlines()[1:] == [
        "Boskoop     2    1.4 t       0 g   2024-12-01",
        "Elstar      1   380 kg       0 g   2024-10-28",
    ]


def test_order_report(catalog):
    order = Order(5, 1, date(2024, 9, 24), [OrderLine("Boskoop", 20_000)])
    assert (
        order_report([order], catalog).splitlines()[1]
        == "5      2024-09-24   20 kg  51.36    open"
    )


def test_schedule_report():
    schedule = Schedule()
    schedule.add(Job(date(2024, 9, 19), 7, 12, "A", "north"))
    assert schedule_report(schedule).splitlines()[1].split() == [
        "2024-09-19",
        "07-12",
        "A",
        "north",
    ]
