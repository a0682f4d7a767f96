from pom_site.opendata.files import EXCEL, File
from pom_site.opendata.vocabulary import Format

FILE = File("Partners", Format.CSV, "project-csv", "tabel=partners", also=EXCEL)


def test_an_address_asks_what_the_file_always_asks_and_keeps_the_filters():
    assert FILE.address() == "/projecten/data.csv?tabel=partners"
    assert FILE.address("status=running") == "/projecten/data.csv?tabel=partners&status=running"
    assert File("All", Format.JSON, "project-json").address() == "/projecten/data.json"


def test_another_reader_finds_a_variant_beside_it():
    excel = "/projecten/data.csv?tabel=partners&status=running&bom=1&scheiding=puntkomma"

    assert [url for _name, url in FILE.links("status=running")] == [FILE.address("status=running"), excel]
