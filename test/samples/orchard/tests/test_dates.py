from datetime import date

import pytest

from orchard.dates import DateRange, is_working_day, iso_week, next_working_day

MONDAY = date(2024, 9, 16)
FRIDAY = date(2024, 9, 20)


def test_range_includes_both_ends():
    week = DateRange(MONDAY, FRIDAY)
    assert MONDAY in week
    assert FRIDAY in week
    assert date(2024, 9, 21) not in week
    assert len(week) == 5
    assert list(week.days())[-1] == FRIDAY


def test_range_must_not_run_backwards():
    with pytest.raises(ValueError, match="ends before"):
        DateRange(FRIDAY, MONDAY)


def test_ranges_that_share_a_day_overlap():
    assert DateRange(MONDAY, FRIDAY).overlaps(DateRange(FRIDAY, date(2024, 9, 30)))
    assert not DateRange(MONDAY, MONDAY).overlaps(DateRange(FRIDAY, FRIDAY))


def test_working_days():
    assert is_working_day(FRIDAY)
    assert not is_working_day(date(2024, 9, 21))
    assert not is_working_day(FRIDAY, frozenset({FRIDAY}))
    assert next_working_day(FRIDAY) == date(2024, 9, 23)


def test_iso_week_of_new_year():
    assert iso_week(date(2024, 12, 30)) == "2025-W01"
