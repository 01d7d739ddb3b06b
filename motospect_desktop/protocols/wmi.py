"""Who built a car, by the first three characters of its VIN (ISO 3780).

The names come from the library ``vininfo``, but only where it knows all three characters: its
guesses from two characters take an International truck for a Honda. Codes that it lacks or has
wrong stand here.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

# Corrections and additions (NHTSA manufacturer identifiers, 49 CFR 566 filings).
_OWN_CODES = {
    "Acura": "19U 2HN 5FR 5J8 JH4",
    "Audi": "WUA",
    "BMW": "4US 5UM 5UX 5YM",
    "Ford": "1F1 1F6 1FA 1FB 1FC 1FD 1FM 1FT 2FA 2FM 2FT 3FA 3FM 3FR 3FT",
    "Genesis": "KMT KMU",
    "Honda": "1HG 2HG 2HK 2HJ 3CZ 3HG 5FN 5FP 5J6 7FA JHL JHM",
    "Hyundai": "5NM 5NP KM8 KMF KMH",
    "International": "1HS 1HT 2HS 3HA 3HS 3HT",
    "Isuzu": "4NU JAA JAB JAC JAL",
    "Kia": "5XX KNA KNC KND KNE 3KP",
    "Lincoln": "1LN 2LM 2LN 3LN 5LM",
    "Mack": "1M1 1M2",
    "Mazda": "4F2 4F4 JM1 JM3 JM7 JMZ 7MM",
    "Mercedes-Benz": "4JG 55S W1K W1N W1V W1W",
    "Mercury": "1ME 2ME 3ME 4M2",
    "Mitsubishi": "4A3 4A4 JA3 JA4 JMB JMY",
    "Motor Coach Industries": "1M8 2M8",
    "Nissan": "1N4 1N6 3N1 3N6 3N8 5N1 JN1 JN8",
    "Peterbilt": "1NP 1XP 2NP 3NP",
    "Subaru": "4S3 4S4 JF1 JF2",
    "Tesla": "5YJ 7SA 7G2 LRW XP7",
    "Toyota": "2T1 2T3 3TM 3TY 4T1 4T3 4T4 5TB 5TD 5TE 5TF 5YF JTD JTE JTM JTN NMT SB1 VNK",
    "Volkswagen": "1VW 1V2 3VW 3VV WV1 WV2 WVG WVW",
}
_OWN = {code: make for make, codes in _OWN_CODES.items() for code in codes.split()}

# How a customer names the brand, where the library's manufacturer begins with other words.
_MAKES = {
    "Alfa": "Alfa Romeo",
    "Aston Martin Lagonda Limited": "Aston Martin",
    "Auto Alliance International": "",
    "AvtoVAZ": "Lada",
    "BMW M": "BMW",
    "CAMI": "",
    "CAOA / Hyundai": "Hyundai",
    "Citroen": "Citroën",
    "Daewoo/GM Korea": "",
    "Daimler AG (Sprinter)": "Mercedes-Benz",
    "DaimlerChrysler AG/Daimler AG": "Mercedes-Benz",
    "Dong Feng (DFM), China": "Dongfeng",
    "FCA": "",
    "Fuji Heavy Industries": "Subaru",
    "GMC Truck": "GMC",
    "General Motors": "",
    "General Motors-Holden": "Holden",
    "Honda Siel Cars": "Honda",
    "Hyundai/Kia": "",
    "JLR Jaguar Land Rover": "",
    "KIA Myanmar": "Kia",
    "Mack Truck": "Mack",
    "Mclaren": "McLaren",
    "Mercedes Benz": "Mercedes-Benz",
    "Micro Compact Car AG (SMART 1998-1999)": "Smart",
    "Mini": "MINI",
    "NUMMI": "",
    "Opel/Vauxhall": "Opel",
    "Piaggio/Vespa/Gilera": "Piaggio",
    "Quattro": "Audi",
    "Renault Dacia": "Dacia",
    "Renault Trucks/Volvo": "Renault Trucks",
    "Replica/Kit Makes": "",
    "Rolls Royce": "Rolls-Royce",
    "Seat": "SEAT",
    "Skoda": "Škoda",
    "Subaru / Scion": "Subaru",
    "Subaru-Isuzu Automotive": "Subaru",
    "Suzuki / Santana Motors": "Suzuki",
    "Tofas Turk": "Fiat",
    "VW Trucks / MAN": "MAN",
}
_BRANDS = (
    *("Audi", "BMW", "BYD", "Buick", "Chevrolet", "Chrysler", "Dodge", "Ducati", "Fiat", "Ford"),
    *("Honda", "Hyundai", "Lexus", "Lotus", "Mazda", "Mercedes-Benz", "Mercury", "Mitsubishi"),
    *("Nissan", "Opel", "Peugeot", "Plymouth", "Porsche", "Saab", "Scania", "Suzuki", "Tesla"),
    *("Toyota", "Volkswagen", "Volvo"),
)
_JOINT_VENTURES = (*("Beijing", "Changan", "Dongfeng", "FAW", "GAC", "Guangzhou", "SAIC"),)


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Makes of light vehicles that North America's rule for the model year covers.
_LIGHT = _words(
    "Acura Audi BMW Buick Cadillac Chevrolet Chrysler Dodge Ford GMC Genesis Honda Hummer Hyundai "
    "Infiniti Isuzu Jeep Kia Lexus Lincoln MINI Mazda Mercedes-Benz Mercury Mitsubishi Nissan "
    "Oldsmobile Plymouth Pontiac Porsche Ram Saturn Scion Subaru Tesla Toyota Volkswagen"
)
# Incomplete vehicles and chassis of those makes, which are often heavier than the rule's limit.
_CHASSIS = _words("1F6 1FC 1FD 2FD 3FD 3FR 1GB 1GD 1GE 2GB 2GD 3GB 3GD 3C7 3D6 3D7 4NU")


@dataclass(frozen=True, slots=True)
class Maker:
    """What the first three characters tell; empty texts mean unknown."""

    manufacturer: str
    make: str
    country: str
    region: str


@cache
def read(code: str) -> Maker:
    """The maker behind three characters; the library is imported at the first call."""
    from vininfo.dicts import COUNTRIES, REGIONS, WMI

    listed = None if code[2:] == "9" else WMI.get(code)  # 9: small makers share the code
    manufacturer = _OWN.get(code) or str(getattr(listed, "manufacturer", None) or listed or "")
    regions = (name for letters, name in REGIONS.items() if code[:1] in letters)
    country = COUNTRIES.get(code[:2], "")
    return Maker(manufacturer, _make(manufacturer), country, next(regions, ""))


def is_light_north_american(code: str) -> bool:
    """Whether position 7 tells the model year: cars up to 4536 kg of known North American make."""
    return in_north_america(code) and code not in _CHASSIS and read(code).make in _LIGHT


def in_north_america(code: str) -> bool:
    """Whether the code was given out in the USA, Canada or Mexico: 1-5, and 7F to 70."""
    return code[0] in "12345" or (code[0] == "7" and code[1] not in "ABCDE")


def _make(manufacturer: str) -> str:
    if manufacturer in _MAKES:
        return _MAKES[manufacturer]
    if manufacturer.startswith(_JOINT_VENTURES):
        partners = (brand for brand in _BRANDS if manufacturer.endswith(brand))
        return next(partners, "")
    return next((brand for brand in _BRANDS if manufacturer.startswith(brand)), manufacturer)
