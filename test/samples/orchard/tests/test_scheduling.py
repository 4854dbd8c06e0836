from datetime import date

import pytest

from orchard.crews import Crew, smallest_able
from orchard.errors import ScheduleConflictError
from orchard.scheduling import Job, Schedule

THURSDAY = date(2024, 9, 19)
MONDAY = date(2024, 9, 23)


def test_a_crew_is_in_one_place_at_a_time():
    schedule = Schedule()
    schedule.add(Job(THURSDAY, 7, 12, "A", "north"))
    schedule.add(Job(THURSDAY, 12, 15, "A", "south"))
    schedule.add(Job(THURSDAY, 8, 10, "B", "north"))
    with pytest.raises(ScheduleConflictError, match="in north until 12"):
        schedule.add(Job(THURSDAY, 11, 13, "A", "south"))
    assert schedule.hours_by_crew() == {"A": 8, "B": 2}


def test_long_work_goes_over_the_weekend():
    schedule = Schedule()
    jobs = schedule.plan(Crew("A", 4), "north", 23, THURSDAY)
    assert [(job.day, job.hours) for job in jobs] == [
        (THURSDAY, 10),
        (date(2024, 9, 20), 10),
        (MONDAY, 3),
    ]
    assert schedule.free_from(Crew("A", 4), MONDAY) == 10
    assert schedule.on(MONDAY) == jobs[-1:]


def test_closed_on_holidays():
    schedule = Schedule(frozenset({MONDAY}))
    with pytest.raises(ScheduleConflictError, match="closed"):
        schedule.add(Job(MONDAY, 7, 8, "A", "north"))


def test_hours_outside_the_day():
    with pytest.raises(ValueError, match="working hours"):
        Job(THURSDAY, 16, 18, "A", "north")


def test_smallest_able_crew():
    crews = [Crew("big", 8), Crew("pears", 3, frozenset({"pear"})), Crew("small", 2)]
    assert smallest_able(crews, "pear", 1_500_000, 5).name == "pears"
    assert smallest_able(crews, "apple", 1_500_000, 5).name == "big"
    assert smallest_able(crews, "apple", 9_000_000, 5) is None
