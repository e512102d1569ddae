"""Holds the verdicts of fim against the JSON Schema, by the Python package jsonschema.

usage: check-schema.py SCHEMA VERDICTS

VERDICTS has a line for each document: valid or invalid, a tab, the JSON. The exit code is 1 when a verdict differs.
"""

import json
import re
import sys

import jsonschema
from jsonschema import validators


def pattern(validator, expression, instance, schema):
    """As ECMA-262 has it: the $ of Python also matches before a final line feed."""
    if expression.endswith("$"):
        expression = expression[:-1] + r"\Z"
    if isinstance(instance, str) and not re.search(expression, instance):
        yield jsonschema.ValidationError(f"{instance!r} does not match {expression!r}")


def members(pairs):
    """Refuses a member that stands twice, which the parser of Python hides."""
    value = dict(pairs)
    if len(value) != len(pairs):
        raise ValueError("a member stands twice")
    return value


def main(schema_path, verdicts_path):
    with open(schema_path, encoding="utf-8") as file:
        schema = json.load(file)
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = validators.extend(jsonschema.Draft202012Validator, {"pattern": pattern})(schema)
    counts = {"valid": 0, "invalid": 0}
    different = 0
    with open(verdicts_path, encoding="utf-8", newline="\n") as file:
        for number, line in enumerate(file, 1):
            verdict, text = line.rstrip("\n").split("\t", 1)
            counts[verdict] += 1
            reason = ""
            try:
                error = next(validator.iter_errors(json.loads(text, object_pairs_hook=members)), None)
                if error is not None:
                    reason = f"{'/'.join(map(str, error.absolute_path))}: {error.message[:120]}"
            except ValueError as error:
                reason = str(error)
            if (verdict == "valid") != (reason == ""):
                different += 1
                if different <= 10:
                    print(f"line {number}: fim says {verdict}, the schema {reason or 'valid'}: {text[:200]}")
    print(f"{counts['valid']} valid and {counts['invalid']} invalid documents; {different} verdicts differ")
    return 1 if different or not counts["valid"] or not counts["invalid"] else 0


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    sys.exit(main(sys.argv[1], sys.argv[2]))
