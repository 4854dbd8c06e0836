"""Lots, orders and picking schedules for a fruit farm."""

from orchard.catalog import Catalog, Variety
from orchard.customers import Address, Customer
from orchard.errors import OrchardError
from orchard.orders import Order, OrderLine
from orchard.stock import Lot, Stock

__version__ = "0.4.0"

__all__ = [
    "Address",
    "Catalog",
    "Customer",
    "Lot",
    "OrchardError",
    "Order",
    "OrderLine",
    "Stock",
    "Variety",
]
