"""Holds the reports of fim validate against the forms that other programs state.

usage: check-reports.py FOLDER CONFORMANCE

FOLDER has report.json, report.sarif, report.junit, report.gitlab and report.github of one run. CONFORMANCE is the folder
with the published schemas of SARIF and JUnit; what is absent there is skipped, with a word.
"""

import json
import pathlib
import re
import subprocess
import sys
import urllib.parse

import jsonschema
from jsonschema import validators


def load(path):
    return json.loads(pathlib.Path(path).read_text(encoding="utf-8"))


def against(schema, document, name):
    """Fails when a document is not valid, formats included."""
    kind = validators.validator_for(schema)
    kind.check_schema(schema)
    validator = kind(schema, format_checker=kind.FORMAT_CHECKER)
    errors = [f"{error.json_path}: {error.message[:200]}" for error in validator.iter_errors(document)]
    if errors:
        sys.exit(f"{name} is not valid:\n" + "\n".join(errors[:10]))


def check_fix(fix, uri):
    """A repair's regions in lines and columns, and in bytes, are the same."""
    (change,) = fix["artifactChanges"]
    assert change["artifactLocation"]["uri"] == uri
    data = pathlib.Path(urllib.parse.unquote(uri)).read_bytes()
    for replacement in change["replacements"]:
        region = replacement["deletedRegion"]
        start, end = region["byteOffset"], region["byteOffset"] + region["byteLength"]
        for offset, line, column in ((start, "startLine", "startColumn"), (end, "endLine", "endColumn")):
            before = data[:offset].decode("utf-8").split("\n")
            assert (len(before), len(before[-1]) + 1) == (region[line], region[column]), (uri, region)
        assert data[start:end].decode("utf-8") != replacement.get("insertedContent", {}).get("text", "")


def check_sarif(log, count):
    """What the schema of SARIF does not say."""
    run = log["runs"][0]
    rules = [rule["id"] for rule in run["tool"]["driver"]["rules"]]
    assert run["columnKind"] == "unicodeCodePoints"
    assert len(run["results"]) == count
    keys = set()
    for result in run["results"]:
        assert rules[result["ruleIndex"]] == result["ruleId"], result
        place = result["locations"][0]["physicalLocation"]
        uri = place["artifactLocation"]["uri"]
        assert not uri.startswith("/") and "\\" not in uri and "://" not in uri, uri
        assert place["region"]["startLine"] > 0 and place["region"]["startColumn"] > 0
        for fix in result.get("fixes", []):
            check_fix(fix, uri)
        keys.add(result["partialFingerprints"]["findingKey/v1"])
    assert len(keys) == count, "two results share a fingerprint"
    for rule in run["tool"]["driver"]["rules"]:
        assert rule["help"]["text"] and rule["help"]["markdown"] and rule["shortDescription"]["text"], rule["id"]


def check_gitlab(issues, count):
    """The form that GitLab's manual gives for Code Quality."""
    assert len(issues) == count
    assert len({issue["fingerprint"] for issue in issues}) == count, "two issues share a fingerprint"
    for issue in issues:
        assert issue["severity"] in {"info", "minor", "major", "critical", "blocker"}
        assert issue["description"] and issue["check_name"]
        path = issue["location"]["path"]
        assert not path.startswith(("/", "./")) and "\\" not in path, path
        assert isinstance(issue["location"]["lines"]["begin"], int)


def check_github(text, count):
    """Workflow commands as the runner of GitHub Actions reads them."""
    form = re.compile(r"::(error|warning|notice) file=[^,:]+,line=[1-9]\d*,col=[1-9]\d*,title=[^,:]+::.+")
    lines = text.splitlines()
    commands = [form.fullmatch(line) for line in lines if line.startswith("::")]
    assert None not in commands and len(commands) == count
    kinds = [command[1] for command in commands]
    assert kinds == sorted(kinds, key=["error", "warning", "notice"].index), "errors do not come first"
    assert re.match(r"\d+ (error|fout)", lines[count]), lines[count:]


def main(folder, conformance):
    folder, schemas = pathlib.Path(folder), pathlib.Path(conformance) / "ci-formats"
    report = load(folder / "report.json")
    against(load("Schemas/findings.schema.json"), report, "report.json")
    count = len(report["findings"])
    assert count, "there is nothing to look at"
    sarif = load(folder / "report.sarif")
    check_sarif(sarif, count)
    check_gitlab(load(folder / "report.gitlab"), count)
    check_github((folder / "report.github").read_text(encoding="utf-8"), count)
    published = schemas / "sarif-schema-2.1.0.json"
    if published.exists():
        against(load(published), sarif, "report.sarif")
        print("sarif: valid by the published schema")
    else:
        print(f"sarif: schema SKIPPED, {published} is not here")
    published = schemas / "junit-10.xsd"
    if published.exists():
        command = ["xmllint", "--noout", "--nonet", "--schema", str(published), str(folder / "report.junit")]
        subprocess.run(command, check=True)
    else:
        print(f"junit: schema SKIPPED, {published} is not here")
    print(f"json, gitlab, github: {count} findings in the documented form")


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(sys.argv[1], sys.argv[2])
