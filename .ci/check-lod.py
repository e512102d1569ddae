"""Holds records of RIO's open data against the description of its service, by the Python package jsonschema.

usage: check-lod.py CONFORMANCE FOLDER...

CONFORMANCE is the folder with the description (OpenAPI); where it is absent nothing is checked, and that is said. The
exit code is 1 when a record does not fit.
"""

import json
import pathlib
import sys

import yaml
from jsonschema import Draft202012Validator, FormatChecker

place = pathlib.Path(sys.argv[1]) / "rio" / "lod" / "RIO_LOD_API_v2.yml"
if not place.is_file():
    print(f"not checked: {place} is not here")
    sys.exit(0)
api = yaml.load(place.read_text(), Loader=yaml.BaseLoader)
NUMBERS = ("minLength", "maxLength", "minimum", "maximum")


def typed(node):
    """All was read as text, so that a date stays one; the limits are numbers."""
    return {name: int(value) if name in NUMBERS else value for name, value in node.items()}


api = json.loads(json.dumps(api), object_hook=typed)
schemas = api["components"]["schemas"]
types = {
    name: reference
    for kind in ("Opleiding", "Opleidingsgroep", "Opleidingsonderdeel", "Opleidingserkenning")
    for name, reference in schemas[kind]["discriminator"]["mapping"].items()
}


def schema(record):
    if "vanOpleidingseenheidId" in record:
        return "#/components/schemas/Opleidingsrelatie"
    return types[record["type"]]


def errors(record):
    validator = Draft202012Validator({**api, "$ref": schema(record)}, format_checker=FormatChecker())
    yield from validator.iter_errors(record)
    if "opleidingserkenning" in record:
        found = record["opleidingserkenning"]
        for recognition in found if isinstance(found, list) else [found]:
            yield from errors(recognition)


count = failures = 0
for path in sorted(file for name in sys.argv[2:] for file in pathlib.Path(name).rglob("*.json")):
    value = json.loads(path.read_text())
    for record in value if isinstance(value, list) else [value]:
        count += 1
        for error in errors(record):
            failures += 1
            print(f"{path}: {'/'.join(map(str, error.path))}: {error.message[:200]}")
print(f"{count} records of open data: {failures} failures")
sys.exit(1 if failures or not count else 0)
