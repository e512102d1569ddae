"""Holds what other people's CI reads against the schemas of those programs, and runs what can be run.

usage: check-integration.py FIM SCRIPTS

SCRIPTS is the folder of the programs check-jsonschema and pre-commit. The examples in docs/ci.md whose first line is
`# NAME.yml` (or .yaml) are checked by the schema for that name. The steps of action.yml after the build are run.
"""

import os
import pathlib
import re
import subprocess
import sys
import tempfile

import yaml

SCHEMAS = {
    "action.yml": "vendor.github-actions",
    ".github/workflows/fim.yml": "vendor.github-workflows",
    ".gitlab-ci.yml": "vendor.gitlab-ci",
}


def check(scripts, folder, name, text):
    path = pathlib.Path(folder) / name.replace("/", "_")
    path.write_text(text, encoding="utf-8")
    yaml.safe_load(text)
    if name == ".pre-commit-hooks.yaml":
        command = [f"{scripts}/pre-commit", "validate-manifest", str(path)]
    elif name == ".pre-commit-config.yaml":
        command = [f"{scripts}/pre-commit", "validate-config", str(path)]
    else:
        command = [f"{scripts}/check-jsonschema", "--quiet", "--builtin-schema", SCHEMAS[name], str(path)]
    subprocess.run(command, check=True)
    print(f"{name}: valid")


def run_step(step, fim, paths, arguments, folder):
    """Runs the checking step of the action as the runner does."""
    environment = dict(
        os.environ, FIM=os.path.abspath(fim), FIM_LANGUAGE="en", PATHS=paths, ARGUMENTS=arguments,
        SARIF=f"{folder}/fim.sarif", JUNIT=f"{folder}/fim junit.xml",
    )
    command = ["bash", "--noprofile", "--norc", "-e", "-o", "pipefail", "-c", step["run"]]
    return subprocess.run(command, env=environment, capture_output=True, text=True)


def check_examples(fim, page):
    """The examples of forms of findings that stand in the page, line by line; ... stands for what is left out."""
    checked = 0
    for form in ["text", "junit", "github"]:
        example = re.search(rf"### {form}\n\n```\w*\n(.*?)```", page, re.DOTALL)[1]
        command = [fim, "validate", "samples/wrong/FIM-05.json", "--language", "en", "--format", form]
        output = subprocess.run(command, capture_output=True, text=True).stdout
        for line in example.splitlines():
            pattern = re.escape(line.strip()).replace(re.escape("..."), ".*")
            assert re.search(rf"^\s*{pattern}$", output, re.MULTILINE), f"docs/ci.md, {form}: {line}\n{output}"
            checked += 1
    print(f"docs/ci.md: {checked} lines of examples are what fim prints")


def main(fim, scripts):
    with tempfile.TemporaryDirectory() as folder:
        for name in [".pre-commit-hooks.yaml", "action.yml"]:
            check(scripts, folder, name, pathlib.Path(name).read_text(encoding="utf-8"))
        page = pathlib.Path("docs/ci.md").read_text(encoding="utf-8")
        examples = re.findall(r"```yaml\n# (\S+)\n(.*?)```", page, re.DOTALL)
        assert {name for name, _ in examples} >= set(SCHEMAS) - {"action.yml"}, "an example is missing in docs/ci.md"
        for name, text in examples:
            check(scripts, folder, name, text)
        check_examples(fim, page)

        action = yaml.safe_load(pathlib.Path("action.yml").read_text(encoding="utf-8"))
        steps = action["runs"]["steps"]
        for step in steps:
            subprocess.run(["bash", "-n", "-c", step["run"]], check=True)
        given = set(re.findall(r"inputs\.(\w+)", str(steps)))
        assert given == set(action["inputs"]), "an input is not used"
        validate = steps[-1]
        wrong = run_step(validate, fim, "samples/wrong/FIM-10.json\nsamples/wrong/CER-04.json", "", folder)
        assert wrong.returncode == 1 and wrong.stdout.startswith("::error file=samples/wrong/FIM-10.json,"), wrong
        assert os.path.getsize(f"{folder}/fim.sarif") and os.path.getsize(f"{folder}/fim junit.xml")
        strict = run_step(validate, fim, "samples/wrong/CER-04.json", "--quiet --strict", folder)
        assert strict.returncode == 1, strict
        assert run_step(validate, fim, "samples/wrong/CER-04.json", "", folder).returncode == 0
        assert run_step(validate, fim, "$(touch /tmp/no) *", "", folder).returncode == 2
        print("action.yml: the checking step does what it says")
    return 0


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    sys.exit(main(sys.argv[1], sys.argv[2]))
