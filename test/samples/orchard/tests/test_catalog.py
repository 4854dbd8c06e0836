from datetime import date

import pytest

from orchard.errors import UnknownVarietyError


def test_names_ignore_case(catalog):
    assert catalog.get("elstar").name == "Elstar"
    assert "BOSKOOP" in catalog


def test_unknown_variety_is_named(catalog):
    with pytest.raises(UnknownVarietyError, match="'Gala'"):
        catalog.get("Gala")


def test_season(catalog):
    names = [variety.name for variety in catalog.in_season(date(2024, 8, 30))]
    assert names == ["Elstar"]


def test_fruits(catalog):
    assert catalog.fruits() == ["apple", "pear"]
    assert len(catalog) == 3
