from datetime import date

import pytest

from orchard.importing import ImportProblem, read_lots

HEADER = "code;variety;weight;picked"


def test_read_lots(catalog):
    (lot,) = read_lots([HEADER, "C-7; conference ;1,5 t;2024-09-03"], catalog)
    assert (lot.code, lot.variety, lot.grams) == ("C-7", "Conference", 1_500_000)
    assert lot.best_before == date(2024, 11, 2)


@pytest.mark.parametrize(
    "row", ["C-7;Gala;1 t;2024-09-03", "C-7;Elstar;heavy;2024-09-03", "C-7;Elstar;1 t;3.9.2024"]
)
def test_a_bad_row_is_named(catalog, row):
    with pytest.raises(ImportProblem, match="row 3"):
        read_lots([HEADER, "C-1;Elstar;1 t;2024-09-03", row], catalog)


def test_columns_are_checked(catalog):
    with pytest.raises(ImportProblem, match="no column weight, picked"):
        read_lots(["code;variety"], catalog)
