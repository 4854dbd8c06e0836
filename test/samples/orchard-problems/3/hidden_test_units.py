import pytest

from orchard.units import format_weight


@pytest.mark.parametrize(
    ("grams", "decimals", "text"),
    [
        (1234, 3, "1.234 kg"),
        (1234, 2, "1.23 kg"),
        (12_340, 2, "12.34 kg"),
        (1_234_567, 3, "1.235 t"),
        (950, 3, "950 g"),
        (1234, 1, "1.2 kg"),
        (1000, 1, "1 kg"),
    ],
)
def test_decimals(grams, decimals, text):
    assert format_weight(grams, decimals=decimals) == text


@pytest.mark.parametrize(
    ("grams", "text"), [(1234, "1.2 kg"), (1000, "1 kg"), (1_400_000, "1.4 t"), (0, "0 g")]
)
def test_default_is_as_before(grams, text):
    assert format_weight(grams) == text
