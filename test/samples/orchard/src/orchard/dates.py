"""Days, ranges of days and the working week of the farm."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

SATURDAY = 5


@dataclass(frozen=True)
class DateRange:
    """Days from ``start`` to ``end``, both included."""

    start: date
    end: date

    def __post_init__(self) -> None:
        if self.end < self.start:
            raise ValueError(f"range ends before it starts: {self.start} .. {self.end}")

    def __contains__(self, day: date) -> bool:
        return self.start <= day <= self.end

    def __len__(self) -> int:
        return (self.end - self.start).days + 1

    def overlaps(self, other: DateRange) -> bool:
        """Tells whether the two ranges share at least one day."""
        return self.start <= other.end and other.start <= self.end

    def days(self) -> Iterator[date]:
        """Yields each day in order."""
        for offset in range(len(self)):
            yield self.start + timedelta(days=offset)


def is_working_day(day: date, holidays: frozenset[date] = frozenset()) -> bool:
    """Tells whether the farm works on that day: Monday to Friday, and not on a holiday."""
    return day.weekday() < SATURDAY and day not in holidays


def next_working_day(day: date, holidays: frozenset[date] = frozenset()) -> date:
    """Returns the first working day after ``day``."""
    following = day + timedelta(days=1)
    while not is_working_day(following, holidays):
        following += timedelta(days=1)
    return following


def iso_week(day: date) -> str:
    """Returns the ISO week of a day, for example ``"2024-W38"``."""
    year, week, _ = day.isocalendar()
    return f"{year}-W{week:02d}"
