"""Holds badges that fim writes against the schemas of 1EdTech, SURF and edubadges, by the Python package jsonschema.

usage: check-badges.py CONFORMANCE FOLDER...

CONFORMANCE is the folder with the schemas; where it is absent nothing is checked, and that is said. An achievement is put
into a credential, since the schemas are of credentials. Of SURF's schemas those are taken that a credential names. Open
Badges 2.0 has no schema of its own; there each extension is held against that of edubadges. The exit code is 1 when one
does not fit, or when a folder has none.
"""

import json
import pathlib
import sys

from jsonschema import Draft201909Validator, FormatChecker


def schema(path):
    """A schema without its id: the ids of these files are wrong or shared."""
    value = json.loads(path.read_text())
    value.pop("$id", None)
    return Draft201909Validator(value, format_checker=FormatChecker())


def credential(achievement):
    contexts = achievement.pop("@context")
    return {
        "@context": contexts,
        "id": "urn:uuid:00000000-0000-4000-8000-000000000000",
        "type": ["VerifiableCredential", "OpenBadgeCredential"],
        "issuer": achievement["creator"],
        "validFrom": "2026-02-03T09:15:42Z",
        "credentialSubject": {
            "id": "did:example:1",
            "type": ["AchievementSubject"],
            "achievement": achievement,
        },
    }


def extensions(value):
    """The extensions of Open Badges 2.0 in a value, with their names, however deep they stand."""
    children = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for name, child in children:
        if isinstance(name, str) and name.startswith("extensions:"):
            yield name.removeprefix("extensions:"), child
        yield from extensions(child)


def faults(value, validators):
    """What validators refuse in a value."""
    for family, validator in validators:
        for error in validator.iter_errors(value):
            yield f"{family}: {'/'.join(map(str, error.path))}: {error.message[:200]}"


folder = pathlib.Path(sys.argv[1]) / "openbadges" / "schemas"
if not folder.is_dir():
    print(f"not checked: {folder} is not here")
    sys.exit(0)
name = "ob_v3p0_achievementcredential_schema.json"
schemas = [(family, schema(folder / family / name)) for family in ("ob3-strict", "ob3-jsonld")]
surf = {path.name: schema(path) for path in sorted((folder / "educredentials").glob("*.json"))}
edubadges = {path.parent.name: schema(path) for path in folder.parent.glob("extensions/edubadges/*/schema.json")}
failures = 0
for place in sys.argv[2:]:
    files = [path for path in sorted(pathlib.Path(place).glob("*.json")) if path.name != "losses.json"]
    named = extended = 0
    for path in files:
        value = json.loads(path.read_text())
        found = []
        if "https://w3id.org/openbadges/v2" in value["@context"]:
            for name, node in extensions(value):
                found += faults(node, [(name, edubadges[name])]) if name in edubadges else [f"{name} is unknown"]
                extended += 1
        else:
            value = value if "credentialSubject" in value else credential(value)
            files_named = [item["id"].rsplit("/", 1)[-1] for item in value.get("credentialSchema", [])]
            own = [(file, surf[file]) for file in files_named if file in surf]
            named += len(own)
            found += faults(value, schemas + own)
        failures += len(found)
        for fault in found:
            print(f"{path}: {fault}")
    failures += 0 if files else 1
    kinds = f"{extended} extensions" if extended else f"{len(schemas)} schemas of 1EdTech and {named} times one of SURF"
    print(f"{place}: {len(files)} files, {kinds}")
print(f"{failures} failures")
sys.exit(1 if failures else 0)
