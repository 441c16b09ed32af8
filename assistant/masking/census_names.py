"""First and family names of the 1990 census of the United States, for small letters beside a patient.

Source: US Census Bureau, "Frequently Occurring Surnames and First Names", which is in the public domain; taken from the
files of the package `names` 0.3.0. All first names and the 20,000 commonest family names, without those of the lists
beside this file and without words that the guidance, the examples or `ordinary` have in small letters.
"""

import gzip
from functools import cache
from pathlib import Path

_FILE = Path(__file__).with_name("census_names.txt.gz")


@cache
def given_names() -> frozenset[str]:
    """Return the first names, read when first needed."""
    return frozenset(_lines()[0].split())


@cache
def family_names() -> frozenset[str]:
    """Return the family names."""
    return frozenset(_lines()[1].split())


def _lines() -> list[str]:
    written = gzip.decompress(_FILE.read_bytes()).decode()
    return [line for line in written.splitlines() if not line.startswith("#")]
