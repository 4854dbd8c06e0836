from datetime import date

from orchard.customers import Address, Customer, CustomerBook, address_lines
from orchard.delivery import delivery_slip
from orchard.orders import Order, OrderLine

HARBOUR = Customer(8, "Imbiss Hafen", Address("Kai 5", "20457", "Hamburg"))


def test_label_without_second_line():
    assert address_lines(HARBOUR) == ["Imbiss Hafen", "Kai 5", "20457 Hamburg"]


def test_label_with_blank_second_line():
    customer = Customer(9, "Kiosk", Address("Kai 6", "20457", "Hamburg", "  "))
    assert address_lines(customer) == ["Kiosk", "Kai 6", "20457 Hamburg"]


def test_label_with_second_line_is_as_before():
    customer = Customer(9, "Kiosk", Address("Kai 6", "20457", "Hamburg", " 1st floor "))
    assert address_lines(customer) == ["Kiosk", "1st floor", "Kai 6", "20457 Hamburg"]


def test_slip_without_second_line():
    order = Order(3, 8, date(2024, 9, 24), [OrderLine("Boskoop", 5000)])
    assert delivery_slip(order, CustomerBook([HARBOUR])).splitlines()[1:] == [
        "Imbiss Hafen",
        "Kai 5",
        "20457 Hamburg",
    ]
