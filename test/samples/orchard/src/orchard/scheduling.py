"""The picking schedule: which crew is where, when."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date

from orchard.crews import Crew
from orchard.dates import is_working_day, next_working_day
from orchard.errors import ScheduleConflictError

DAY_START = 7
DAY_END = 17


@dataclass(frozen=True, order=True)
class Job:
    """Work of one crew from one full hour to another on one day."""

    day: date
    start: int
    end: int
    crew: str
    block: str

    def __post_init__(self) -> None:
        if not DAY_START <= self.start < self.end <= DAY_END:
            raise ValueError(f"not in working hours: {self.start} to {self.end}")

    @property
    def hours(self) -> int:
        """How long the job takes."""
        return self.end - self.start

    def collides(self, other: Job) -> bool:
        """Tells whether the same crew would be in two places at once."""
        same = self.crew == other.crew and self.day == other.day
        return same and self.start < other.end and other.start < self.end


class Schedule:
    """All jobs; a crew never has two at a time."""

    def __init__(self, holidays: frozenset[date] = frozenset()) -> None:
        self._jobs: list[Job] = []
        self._holidays = holidays

    @property
    def jobs(self) -> list[Job]:
        """Every job in order of time."""
        return sorted(self._jobs)

    def add(self, job: Job) -> None:
        """Adds a job.

        Raises:
            ScheduleConflictError: If the crew is busy or the farm is closed.
        """
        if not is_working_day(job.day, self._holidays):
            raise ScheduleConflictError(f"the farm is closed on {job.day}")
        for other in self._jobs:
            if job.collides(other):
                raise ScheduleConflictError(f"{job.crew} is in {other.block} until {other.end}")
        self._jobs.append(job)

    def on(self, day: date) -> list[Job]:
        """Returns the jobs of a day in order of time."""
        return [job for job in self.jobs if job.day == day]

    def free_from(self, crew: Crew, day: date) -> int:
        """Returns the first hour from which the crew is free for the rest of the day."""
        ends = [job.end for job in self._jobs if job.crew == crew.name and job.day == day]
        return max(ends, default=DAY_START)

    def plan(self, crew: Crew, block: str, hours: int, day: date) -> list[Job]:
        """Books a crew for some hours, over several days where one is not enough.

        Returns:
            The jobs that were added, in order of time.
        """
        added: list[Job] = []
        left = hours
        while left > 0:
            start = self.free_from(crew, day)
            if is_working_day(day, self._holidays) and start < DAY_END:
                job = Job(day, start, min(DAY_END, start + left), crew.name, block)
                self.add(job)
                added.append(job)
                left -= job.hours
            day = next_working_day(day, self._holidays)
        return added

    def hours_by_crew(self) -> dict[str, int]:
        """Returns how many hours each crew is booked for."""
        totals: dict[str, int] = defaultdict(int)
        for job in self._jobs:
            totals[job.crew] += job.hours
        return dict(sorted(totals.items()))
