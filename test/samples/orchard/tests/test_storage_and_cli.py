import json

import pytest

from orchard.cli import main
from orchard.errors import StorageError
from orchard.orders import Order, OrderLine
from orchard.storage import Farm, load, save


@pytest.fixture
def farm_file(tmp_path, catalog, stock, customers):
    from datetime import date

    path = tmp_path / "farm.json"
    order = Order(1, 1, date(2024, 9, 24), [OrderLine("Elstar", 60_000)])
    order.reserve(stock)
    save(Farm(catalog, stock, customers, [order]), path)
    return path


def test_what_is_saved_is_loaded(farm_file, tmp_path):
    save(load(farm_file), tmp_path / "again.json")
    assert (tmp_path / "again.json").read_text() == farm_file.read_text()


def test_other_versions_are_refused(tmp_path):
    path = tmp_path / "old.json"
    path.write_text(json.dumps({"version": 0}))
    with pytest.raises(StorageError, match="version 1"):
        load(path)


def test_stock_command(farm_file, capsys):
    assert main(["--file", str(farm_file), "stock"]) == 0
    assert "Elstar" in capsys.readouterr().out


def test_orders_command(farm_file, capsys):
    assert main(["--file", str(farm_file), "orders", "--day", "2024-09-25"]) == 0
    assert capsys.readouterr().out.strip() == "order  day  weight  total  status"


def test_receive_command(farm_file, tmp_path, capsys):
    lots = tmp_path / "lots.csv"
    lots.write_text("code;variety;weight;picked\nC-1;Conference;900 kg;2024-09-03\n")
    assert main(["--file", str(farm_file), "receive", str(lots)]) == 0
    assert load(farm_file).stock.on_hand("Conference") == 900_000


def test_discard_command(farm_file, capsys):
    assert main(["--file", str(farm_file), "discard", "--day", "2024-12-05"]) == 0
    assert capsys.readouterr().out == "2 lots discarded\n"


def test_forecast_command(farm_file, capsys):
    assert main(["--file", str(farm_file), "forecast"]) == 0
    assert "expected" in capsys.readouterr().out


def test_a_missing_file_is_one_line(tmp_path, capsys):
    assert main(["--file", str(tmp_path / "none.json"), "stock"]) == 1
    assert capsys.readouterr().err.startswith("orchard: no such file")
