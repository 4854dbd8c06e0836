from orchard.customers import Customer, address_lines


def test_label_with_second_line(customers):
    label = address_lines(customers.get(1))
    assert label == ["Café Linde", "2nd yard", "Am Markt 3", "21029 Bergedorf"]


def test_label_of_somebody_who_collects(customers):
    assert customers.get(2).collects
    assert address_lines(customers.get(2)) == ["Hofladen Petersen", "(collects)"]


def test_zone(customers):
    assert customers.get(4).address.zone == "22"


def test_search_and_tags(customers):
    assert [customer.number for customer in customers.search("BÄCK")] == [3]
    assert [customer.number for customer in customers.tagged("wholesale")] == [2]


def test_add_replaces(customers):
    customers.add(Customer(2, "Hofladen Petersen & Sohn"))
    assert len(customers) == 4
    assert customers.get(2).name.endswith("Sohn")
    assert customers.get(99) is None
