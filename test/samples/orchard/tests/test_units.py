from decimal import Decimal

import pytest

from orchard.units import format_weight, parse_weight, to_kilograms


@pytest.mark.parametrize(
    ("text", "grams"),
    [("750 g", 750), ("2.5 kg", 2500), ("1,2 t", 1_200_000), (" 3KG ", 3000), ("0.0005 kg", 1)],
)
def test_parse_weight(text, grams):
    assert parse_weight(text) == grams


@pytest.mark.parametrize("text", ["", "kg", "12", "-1 kg", "1 lb", "1 000 g"])
def test_parse_weight_refuses(text):
    with pytest.raises(ValueError, match="not a weight"):
        parse_weight(text)


@pytest.mark.parametrize(
    ("grams", "text"),
    [(0, "0 g"), (950, "950 g"), (1000, "1 kg"), (12_500, "12.5 kg"), (1_400_000, "1.4 t")],
)
def test_format_weight(grams, text):
    assert format_weight(grams) == text


def test_to_kilograms_is_exact():
    assert to_kilograms(1) == Decimal("0.001")
