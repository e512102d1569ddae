"""Holds objects of OOAPI 5 that fim writes against the schemas of the specification, by the Python package jsonschema.

usage: check-ooapi.py CONFORMANCE FOLDER...

CONFORMANCE is the folder with the schemas; where it is absent nothing is checked, and that is said. What stands in
consumers for RIO is held against its own schema. The exit code is 1 when something does not fit.
"""

import json
import pathlib
import sys

from jsonschema import Draft202012Validator, FormatChecker

KINDS = {
    "educationSpecificationId": ("EducationSpecification", "EducationSpecification"),
    "programId": ("Program", "Program"),
    "courseId": ("Course", "Course"),
    "organizationId": ("Organization", None),
}


def kind(value):
    if "offeringId" in value:
        return ("CourseOffering" if value["offeringType"] == "course" else "ProgramOffering", "Offering")
    return next(names for member, names in KINDS.items() if member in value)


folder = pathlib.Path(sys.argv[1]) / "ooapi" / "v5" / "schema"
if not folder.is_dir():
    print(f"not checked: {folder} is not here")
    sys.exit(0)
validators = {}


def errors(name, value):
    if name not in validators:
        schema = json.loads((folder / f"{name}.schema.json").read_text())
        validators[name] = Draft202012Validator(schema, format_checker=FormatChecker())
    return validators[name].iter_errors(value)


count = failures = 0
for path in sorted(file for name in sys.argv[2:] for file in pathlib.Path(name).rglob("*.json")):
    if path.name == "losses.json":
        continue
    count += 1
    value = json.loads(path.read_text())
    entity, consumer = kind(value)
    found = list(errors(entity, value))
    for entry in value.get("consumers", []):
        if entry["consumerKey"] == "rio" and consumer:
            found += errors(f"consumer-rio-{consumer}", entry)
    for error in found:
        failures += 1
        print(f"{path}: {'/'.join(map(str, error.path))}: {error.message[:200]}")
print(f"{count} objects of OOAPI: {failures} failures")
sys.exit(1 if failures or not count else 0)
