import Codecs
import Curriculum
public import Description
import Formats
import Rendering
import Workspace

/// `fim schema`: prints the schemas of the native form and of the reports.
enum SchemaCommand {
  static let name = Argument(
    Placeholder(nl: "NAAM", en: "NAME"), words: SchemaFile.all.map { Word($0.name, $0.title) },
    Phrase(nl: "welk schema", en: "which schema"))
  static let output = Option.value(
    "output", short: "o", .file,
    Phrase(nl: "schrijf het schema in dit bestand", en: "write the schema to this file"))

  static let command = Command(
    name: "schema", summary: Phrase(nl: "toon een schema", en: "print a schema"),
    discussion: Phrase(
      nl: "De schema's komen uit dezelfde beschrijving als de lezers en schrijvers; ze staan ook in de map Schemas.",
      en: "The schemas come from the same description as the readers and writers; they are in the folder Schemas too."),
    arguments: [name], options: [output],
    examples: [
      Command.Example("fim schema json", Phrase(nl: "het JSON Schema", en: "the JSON Schema")),
      Command.Example(
        "fim schema xsd -o fim.xsd", Phrase(nl: "het XSD in een bestand", en: "the XSD in a file")),
    ]
  ) { call in
    guard let file = SchemaFile.all.first(where: { $0.name == call.arguments.value(of: name) }) else { return .failure }
    try call.write(file.text(), to: call.place(of: output))
    return .success
  }
}

/// A generated file: a schema or a reference.
public struct SchemaFile: Sendable {
  /// The name on the command line.
  public let name: String
  /// What it is.
  public let title: Phrase
  /// Where it is checked in.
  public let path: String
  /// Makes its text.
  public let text: @Sendable () -> String

  /// All generated schemas and references.
  public static let all = [
    SchemaFile(
      name: "json", title: Phrase(nl: "JSON Schema 2020-12", en: "JSON Schema 2020-12"),
      path: "Schemas/fim.schema.json"
    ) { JSONSchemaWriter.schema(of: Document.outline, title: "fim") },
    SchemaFile(name: "xsd", title: Phrase(nl: "XSD 1.0", en: "XSD 1.0"), path: "Schemas/fim.xsd") {
      XSDWriter.schema(of: Document.outline)
    },
    SchemaFile(
      name: "fields", title: Phrase(nl: "de lijst van alle velden", en: "the list of all fields"),
      path: "docs/fields.md"
    ) { FieldReference.page(of: Document.outline) },
    SchemaFile(
      name: "findings",
      title: Phrase(nl: "JSON Schema van validate --format json", en: "JSON Schema of validate --format json"),
      path: "Schemas/findings.schema.json"
    ) { FindingsSchema.text },
    SchemaFile(
      name: "agreements-json",
      title: Phrase(
        nl: "JSON Schema van profiel, project en nulmeting", en: "JSON Schema of profile, project, baseline"),
      path: "Schemas/agreements.schema.json"
    ) { JSONSchemaWriter.schema(of: Agreement.outline, title: "fim agreements") },
    SchemaFile(
      name: "agreements-xsd",
      title: Phrase(nl: "XSD van profiel, project en nulmeting", en: "XSD of profile, project and baseline"),
      path: "Schemas/agreements.xsd"
    ) { XSDWriter.schema(of: Agreement.outline) },
    SchemaFile(
      name: "agreements-fields",
      title: Phrase(
        nl: "de velden van profiel, project en nulmeting", en: "the fields of profile, project and baseline"),
      path: "docs/agreements-fields.md"
    ) {
      FieldReference.page(
        of: Agreement.outline, name: "agreements-fields", title: "Fields of profile, project and baseline",
        form: "fim's own files")
    },
  ]
}
