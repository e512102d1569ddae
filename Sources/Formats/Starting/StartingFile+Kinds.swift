import Description

extension StartingFile {
  static let module = StartingFile(
    "module", Phrase(nl: "een flexibel inzetbare module", en: "a flexible module"),
    """
    {"module": {
      "id": "nieuwe-module", "version": "0.1.0", "status": "concept", "title": "Nieuwe module",
      "owner": "vul-de-eigenaar-in", "studyLoad": {"value": 40, "unit": "SBU"}, "level": 2,
      "learningOutcomes": [{
        "id": "uitkomst-1", "statement": "Doet wat iemand na de module kan; begin met een werkwoord.",
        "context": "Waar en waarmee, met welke mate van zelfstandigheid."
      }],
      "assessment": [{
        "id": "toets-1", "title": "Naam van de toets", "form": "opdracht", "outcomes": ["uitkomst-1"]
      }],
      "audience": "initieel", "learningPaths": ["BOL"],
      "fieldNotes": [
        {"field": "owner", "state": "fictief", "note": "Nog invullen: het id van de organisatie die de module beheert."},
        {"field": "studyLoad", "state": "fictief", "note": "Nog invullen: de omvang in SBU."},
        {"field": "learningOutcomes", "state": "fictief", "note": "Nog invullen: de leeruitkomsten."},
        {"field": "assessment", "state": "fictief", "note": "Nog invullen: hoe de uitkomsten worden beoordeeld."}
      ]
    }}
    """)

  static let persona = StartingFile(
    "persona", Phrase(nl: "een persona met een leervraag", en: "a persona with a learning question"),
    """
    {"persona": {
      "id": "nieuwe-persona", "name": "Naam (verzonnen)", "position": "doorstarter",
      "situation": "Wat doet deze persoon nu, en wat kan hij of zij al?",
      "goal": "Wat wil deze persoon bereiken?",
      "questions": [{
        "id": "vraag-1", "statement": "Wat wil ik leren?", "purpose": "opscholen", "size": "maanden"
      }],
      "fieldNotes": [
        {"field": "name", "state": "fictief", "note": "Een persona is een verzonnen type; gebruik nooit echte namen."}
      ]
    }}
    """)

  static let organisation = StartingFile(
    "organisation", Phrase(nl: "een organisatie", en: "an organisation"),
    """
    {"organisation": {"id": "nieuwe-organisatie", "name": "Naam van de organisatie", "kind": "school"}}
    """)

  static let examPlan = StartingFile(
    "examPlan", Phrase(nl: "een examenplan", en: "an exam plan"),
    """
    {"examPlan": {
      "id": "nieuw-examenplan", "qualification": "vul-de-code-in", "cohort": "2026-2027",
      "components": [{
        "code": "examen-1", "title": "Naam van het examen", "kind": "kerntaak", "coreTask": "B1-K1",
        "workProcesses": ["B1-K1-W1"], "form": "PvB", "weight": "100", "route": "1", "state": "concept"
      }],
      "compensationBetweenCoreTasks": false,
      "fieldNotes": [
        {"field": "components", "state": "fictief", "note": "Nog invullen: de examens met hun gewicht en werkprocessen."}
      ]
    }}
    """)

  static let curriculum = StartingFile(
    "curriculum", Phrase(nl: "een curriculum met wat het wil dekken", en: "a curriculum with what it means to cover"),
    """
    {"curriculum": {"id": "nieuw-curriculum", "title": "Nieuw curriculum"}}
    """)

  static let qualityCard = StartingFile(
    "qualityCard", Phrase(nl: "een kwaliteitskaart", en: "a quality card"),
    """
    {"qualityCard": {
      "subject": "Waar gaat deze kaart over?", "practice": "Zo werken wij, kort en in gewone woorden.",
      "attentionPoints": ["Waar letten wij op?"], "reviewMonths": [1, 6]
    }}
    """)
}
