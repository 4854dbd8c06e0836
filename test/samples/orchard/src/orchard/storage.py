"""The JSON file that everything is kept in."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

from orchard.catalog import Catalog, Variety
from orchard.customers import Address, Customer, CustomerBook
from orchard.errors import StorageError
from orchard.orders import Order, OrderLine, Status
from orchard.stock import Lot, Stock

VERSION = 1


@dataclass
class Farm:
    """All data of the farm."""

    catalog: Catalog = field(default_factory=Catalog)
    stock: Stock = field(default_factory=Stock)
    customers: CustomerBook = field(default_factory=CustomerBook)
    orders: list[Order] = field(default_factory=list)


def load(path: Path) -> Farm:
    """Reads a data file.

    Raises:
        StorageError: If it is not there, not JSON, or of another version.
    """
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise StorageError(f"no such file: {path}") from None
    except ValueError as error:
        raise StorageError(f"{path}: {error}") from error
    if not isinstance(data, dict) or data.get("version") != VERSION:
        raise StorageError(f"{path}: not a data file of version {VERSION}")
    return Farm(
        catalog=Catalog(_variety(entry) for entry in data["varieties"]),
        stock=Stock(_lot(entry) for entry in data["lots"]),
        customers=CustomerBook(_customer(entry) for entry in data["customers"]),
        orders=[_order(entry) for entry in data["orders"]],
    )


def save(farm: Farm, path: Path) -> None:
    """Writes a data file; keys are sorted so that two saves can be compared."""
    data = {
        "version": VERSION,
        "varieties": [
            {
                "name": variety.name,
                "fruit": variety.fruit,
                "price": str(variety.price),
                "harvest_months": list(variety.harvest_months),
                "keeps_days": variety.keeps_days,
            }
            for variety in farm.catalog
        ],
        "lots": [
            {
                "code": lot.code,
                "variety": lot.variety,
                "grams": lot.grams,
                "picked": lot.picked.isoformat(),
                "best_before": lot.best_before.isoformat(),
                "reserved": lot.reserved,
            }
            for lot in farm.stock.lots
        ],
        "customers": [_customer_entry(customer) for customer in farm.customers],
        "orders": [
            {
                "number": order.number,
                "customer": order.customer,
                "day": order.day.isoformat(),
                "lines": [[line.variety, line.grams] for line in order.lines],
                "status": order.status.value,
                "shares": [list(share) for share in order.shares],
            }
            for order in farm.orders
        ],
    }
    path.write_text(json.dumps(data, indent=2, sort_keys=True) + "\n", encoding="utf-8")


def _variety(entry: dict[str, Any]) -> Variety:
    return Variety(
        entry["name"],
        entry["fruit"],
        Decimal(entry["price"]),
        tuple(entry["harvest_months"]),
        entry["keeps_days"],
    )


def _lot(entry: dict[str, Any]) -> Lot:
    return Lot(
        entry["code"],
        entry["variety"],
        entry["grams"],
        date.fromisoformat(entry["picked"]),
        date.fromisoformat(entry["best_before"]),
        entry["reserved"],
    )


def _customer(entry: dict[str, Any]) -> Customer:
    address = entry["address"]
    return Customer(
        entry["number"],
        entry["name"],
        Address(**address) if address is not None else None,
        entry["phone"],
        frozenset(entry["tags"]),
    )


def _customer_entry(customer: Customer) -> dict[str, Any]:
    address = customer.address
    return {
        "number": customer.number,
        "name": customer.name,
        "address": None if address is None else vars(address),
        "phone": customer.phone,
        "tags": sorted(customer.tags),
    }


def _order(entry: dict[str, Any]) -> Order:
    return Order(
        entry["number"],
        entry["customer"],
        date.fromisoformat(entry["day"]),
        [OrderLine(variety, grams) for variety, grams in entry["lines"]],
        Status(entry["status"]),
        [(code, grams) for code, grams in entry["shares"]],
    )
