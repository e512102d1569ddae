import Description

/// The JSON Schema (draft 2020-12) of what `FindingsJSON` writes.
public enum FindingsSchema {
  /// The schema as text.
  public static var text: String { schema.text }

  private static let schema: JSONValue = [
    "$schema": "https://json-schema.org/draft/2020-12/schema", "title": "fim validate --format json",
    "$comment": "Made by fim schema findings; see Sources/Rendering/Findings. Do not edit.",
    "type": "object",
    "properties": [
      "files": list("De gecontroleerde bestanden, op volgorde van pad", "file"),
      "findings": list("De bevindingen, op volgorde van bestand, regel en kolom", "finding"),
      "excepted": list("Bevindingen die om een reden zijn aanvaard; ze tellen niet mee", "excepted"),
      "summary": ["$ref": "#/$defs/summary"],
      "unjudged": list("Wat niet te beoordelen was omdat een gegeven ontbreekt", "unjudged"),
      "unreadable": list("Bestanden en mappen die niet te lezen waren", "unreadable"),
    ],
    "required": .array(["files", "findings", "summary", "unjudged", "unreadable"]),
    "additionalProperties": .bool(false),
    "$defs": [
      "file": record(
        [
          ("file", text("Pad zoals opgegeven, of zoals gevonden in een opgegeven map")),
          ("format", text("Formaat waarin het is gelezen; ontbreekt als geen formaat past")),
          (
            "verdict",
            word(
              "invalid als er een fout in staat; badges hebben meer oordelen",
              [
                "valid", "invalid", "valid-unsigned", "warning", "expired", "not-yet-valid", "revoked", "legacy",
                "fragment", "support",
              ])
          ),
          ("stage", text("De eerste stap van de controle die het oordeel bepaalde, bij een formaat met stappen")),
        ], required: ["file"]),
      "finding": record(
        [
          ("file", text("Pad van het bestand")), ("line", number("Regel, vanaf 1", from: 1)),
          ("column", number("Kolom in Unicode-tekens (scalars), vanaf 1", from: 1)),
          ("path", text("Plaats in het document; leeg voor het hele document")),
          (
            "pointer",
            text("Dezelfde plaats met id's en codes in plaats van nummers; blijft gelijk als regels schuiven")
          ),
          ("rule", text("Nummer van de regel")),
          ("severity", word("Hoe zwaar de bevinding weegt", Severity.allCases.map(\.rawValue))),
          ("status", word("Waar de regel vandaan komt", Status.allCases.map(\.rawValue))),
          ("message", text("Wat er staat, wat kan, en hoe u het oplost")),
          ("found", text("De tekst die er staat")), ("accepted", text("Wat wel kan")),
          ("source", text("Bronnen van de regel; leeg voor een afspraak van dit project")),
          ("stage", text("De stap van de controle, bij een formaat met stappen")),
          (
            "repairable",
            ["description": "Of fim validate --fix de bevinding herstelt; anders afwezig", "const": .bool(true)]
          ),
        ],
        required: [
          "file", "line", "column", "path", "pointer", "rule", "severity", "status", "message", "source",
        ]),
      "excepted": record(
        [("finding", ["$ref": "#/$defs/finding"]), ("exception", ["$ref": "#/$defs/exception"])],
        required: ["finding", "exception"]),
      "exception": record(
        [
          ("reason", text("Waarom de bevinding is aanvaard")), ("by", text("Wie dat deed")),
          ("date", text("Wanneer dat was", format: "date")),
          ("place", word("Of de uitzondering in het bestand staat of in het projectbestand", ["file", "project"])),
        ], required: ["reason", "place"]),
      "summary": record(
        [
          ("files", number("Aantal bestanden")), ("errors", number("Aantal fouten")),
          ("warnings", number("Aantal waarschuwingen")), ("infos", number("Aantal opmerkingen")),
          ("unjudged", number("Aantal regels dat niet te beoordelen was")),
          ("omitted", number("Aantal bevindingen dat door --max-findings niet in findings staat", from: 1)),
          ("excepted", number("Aantal bevindingen dat om een reden is aanvaard")),
          ("known", number("Aantal bevindingen dat al in de nulmeting staat, en niet wordt gemeld")),
          (
            "profileDifferences",
            [
              "description": "Wat het profiel anders afspreekt dan het standaardprofiel", "type": "array",
              "items": ["type": "string"],
            ]
          ),
          ("profile", text("Naam van het profiel met de afgesproken getallen")),
          ("referenceDate", text("Peildatum", format: "date")),
        ],
        required: [
          "files", "errors", "warnings", "infos", "unjudged", "excepted", "known", "profile", "referenceDate",
        ]),
      "unjudged": record(
        [
          ("file", text("Pad van het bestand")), ("rule", text("Nummer van de regel")),
          ("path", text("Het gegeven dat ontbreekt")),
          ("needs", text("Wat de regel wel kan beoordelen, als geen bestand dat kan; anders afwezig")),
        ], required: ["file", "rule", "path"]),
      "unreadable": record(
        [("file", text("Pad")), ("message", text("Wat er mis is"))], required: ["file", "message"]),
    ],
  ]

  private static func list(_ meaning: String, _ item: String) -> JSONValue {
    ["description": .string(meaning), "type": "array", "items": ["$ref": .string("#/$defs/\(item)")]]
  }

  private static func record(_ members: [(String, JSONValue)], required: [String]) -> JSONValue {
    [
      "type": "object", "properties": .object(members.map { JSONValue.Member(name: $0.0, value: $0.1) }),
      "required": .array(required.map(JSONValue.string)), "additionalProperties": .bool(false),
    ]
  }

  private static func text(_ meaning: String, format: String? = nil) -> JSONValue {
    ["description": .string(meaning), "type": "string", "format": format.map(JSONValue.string)]
  }

  private static func word(_ meaning: String, _ words: [String]) -> JSONValue {
    ["description": .string(meaning), "enum": .array(words.map(JSONValue.string))]
  }

  private static func number(_ meaning: String, from least: Int = 0) -> JSONValue {
    ["description": .string(meaning), "type": "integer", "minimum": .number(least)]
  }
}
