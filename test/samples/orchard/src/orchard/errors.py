"""What can go wrong, as exceptions that callers may catch."""

from __future__ import annotations


class OrchardError(Exception):
    """Base of every error that this package raises on purpose."""


class UnknownVarietyError(OrchardError):
    """A variety was named that the catalog does not hold."""

    def __init__(self, name: str) -> None:
        super().__init__(f"unknown variety: {name!r}")
        self.name = name


class OutOfStockError(OrchardError):
    """More was asked for than the cold store holds.

    Attributes:
        variety: Name of the variety.
        wanted: Grams that were asked for.
        available: Grams that could have been had.
    """

    def __init__(self, variety: str, wanted: int, available: int) -> None:
        super().__init__(f"{variety}: {wanted} g wanted, {available} g available")
        self.variety = variety
        self.wanted = wanted
        self.available = available


class ScheduleConflictError(OrchardError):
    """A crew was given two jobs at the same time."""


class StorageError(OrchardError):
    """The data file cannot be read."""
