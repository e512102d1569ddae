#!/usr/bin/env python3
"""Makes a workspace of many modules over twelve qualifications, all invented: scale.py FOLDER MODULES [PERSONAS]

Each persona, at most six, has one learning question: all work processes of a file.
"""

import json
import os
import sys

TASKS = 9
FILES = 6


def write(path, value):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf-8") as file:
        json.dump(value, file)


def core_task(code, title, count, number):
    return {"code": code, "title": title, "workProcesses": [
        {"code": f"{code}-W{w}", "title": f"Werkproces {w} van dossier {number} (fictief)"} for w in range(1, count + 1)]}


def qualification_file(number):
    qualifications = [
        {"code": str(25100 + 2 * number + place), "title": f"Beroep {2 * number + place} (fictief)", "level": 2 + place,
         "programmeType": kind, "studyLoadHours": load, "profileNumber": place + 1}
        for place, (kind, load) in enumerate((("basisberoeps", 3200), ("vak", 4800)))]
    return {"qualificationFile": {
        "id": f"dossier-{number}", "title": f"Dossier {number} (fictief)",
        "source": {"name": "fictief", "vintage": "2025"},
        "coreTasks": [core_task("B1-K1", "Voert het werk uit", TASKS, number), core_task("B1-K2", "Werkt samen", 3, number)],
        "profiles": [{"number": 1, "title": "A"}, {"number": 2, "title": "B", "coreTasks": [
            core_task("P2-K1", "Geeft leiding", 2, number)]}],
        "qualifications": qualifications}}


def module(number, sample):
    value = json.loads(json.dumps(sample))
    place = number // FILES
    value.pop("fieldNotes", None)
    value["id"] = f"module-{number:03d}"
    value["title"] = f"Module {number:03d} over een deel van het vak"
    value["prerequisites"] = [f"module-{number - FILES * (number % 3 + 1):03d}"] if number >= 3 * FILES else []
    for index, outcome in enumerate(value["learningOutcomes"]):
        outcome["id"] = f"m{number}-{index}"
    for assessment in value["assessment"]:
        assessment["id"] = f"m{number}-{assessment['id']}"
        assessment["outcomes"] = [outcome["id"] for outcome in value["learningOutcomes"]]
    file = f"dossier-{number % FILES}"
    value["mappings"] = [
        {"target": {"file": file, "task": f"B1-K1-W{1 + (place + step) % TASKS}"}, "coverage": "gedeeltelijk", "share": 20}
        for step in range(2)] + [{"target": {"file": file, "task": f"B1-K2-W{1 + place % 3}"}, "coverage": "volledig"}]
    return {"module": value}


def persona(number):
    return {"persona": {
        "id": f"persona-{number}", "name": f"Persona {number} (fictief)", "position": "doorstarter",
        "situation": "Werkt in het vak (fictief).", "goal": "Het hele vak leren.", "questions": [{
            "id": f"vraag-{number}", "statement": "Hoe leer ik dit vak?", "purpose": "opscholen", "size": "meerjarig",
            "qualification": str(25100 + 2 * number),
            "targetTasks": [{"file": f"dossier-{number}", "task": task} for task in ("B1-K1", "B1-K2")]}]}}


def main(folder, count, personas=0):
    top = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..")
    with open(f"{top}/samples/timmeren/modules/dakwerk.json", encoding="utf-8") as file:
        sample = json.load(file)["module"]
    for number in range(FILES):
        write(f"{folder}/national/dossier-{number}.json", qualification_file(number))
    for number in range(count):
        write(f"{folder}/modules/{number:03d}.json", module(number, sample))
    for number in range(min(personas, FILES)):
        write(f"{folder}/personas/{number}.json", persona(number))


if __name__ == "__main__":
    main(sys.argv[1], *map(int, sys.argv[2:]))
