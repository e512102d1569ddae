import Codecs
import Curriculum
import Description
import Rules

extension Format {
  /// Messages of RIO, the Dutch register of education: contracts Beheren and Raadplegen, V4.
  public static let rio = Format(
    name: "rio", title: Phrase(nl: "berichten van het register RIO in XML", en: "messages of the register RIO in XML"),
    syntax: .xml, fileExtension: "xml", recognises: { $0.syntax == .xml && $0.root.map(RIOReading.isRoot) ?? false },
    reading: .whole { bytes, reader in
      var part = RIOReading.part(bytes, reader)
      part.problems = Rule.formOfRIO(RIOReading.notReadRoots(part.problems))
      return part
    }, pieces: RIOPages.pieces,
    outline: { RIOReading.outline }, namespace: RIOReading.namespace, write: nil, export: RIOExport.run,
    translate: RIOTranslation.run, gather: { [RIOImport.run($0.compactMap { $0 as? RIOMessage })].compactMap { $0 } },
    rules: RIORules.groups,
    settings: [
      FormatSetting(
        RIOGeneration.setting, Phrase(nl: "JAAR", en: "YEAR"),
        choices: [
          FormatSetting.Choice(
            RIOGeneration.of2022.rawValue,
            Phrase(nl: "de schema's en lijsten van 2022", en: "the schemas and lists of 2022")),
          FormatSetting.Choice(
            RIOGeneration.of2025.rawValue,
            Phrase(nl: "de schema's en lijsten van 2025", en: "the schemas and lists of 2025")),
        ], standard: RIOGeneration.newest.rawValue, for: [.checking, .exporting],
        Phrase(
          nl: "generatie van RIO waaraan berichten worden getoetst; een bericht zegt dat zelf niet",
          en: "generation of RIO that messages are judged by; a message does not say it itself")),
      FormatSetting(
        RIOSettings.codes, Phrase(nl: "BESTAND", en: "FILE"), isFile: true, for: [.exporting],
        Phrase(
          nl: "index.json van een eerdere uitvoer naar rio, met de codes ingevuld die RIO heeft gegeven",
          en: "index.json of an earlier export to rio, with the codes filled in that RIO handed out")),
      FormatSetting(
        RIOSettings.sender, Phrase(nl: "OIN", en: "OIN"), as: OIN.self, for: [.exporting],
        Phrase(
          nl: "nummer van de afzender van berichten aan RIO (standaard: de oin van de aanbieder)",
          en: "number of the sender of messages to RIO (default: the oin of the provider)")),
      FormatSetting(
        OOAPISettings.specificationType, Phrase(nl: "SOORT", en: "KIND"),
        choices: OOAPISettings.specificationTypes, for: [.exporting],
        Phrase(
          nl: "soort onderwijs van een OOAPI-programma, als zijn specificatie zelf geen invoer is",
          en: "kind of the education specification of an OOAPI programme, when that is no input itself")),
      FormatSetting(
        RIOSettings.ownKey, Phrase(nl: "SLEUTEL", en: "KEY"), for: [.exporting],
        Phrase(
          nl: "eigen sleutel om aan een object uit RIO te geven; leeg haalt de sleutel weg",
          en: "own key to give to an object out of RIO; empty takes the key away")),
    ])
}

extension RIOMessage: Message {
  func normalForm() -> [UInt8] { TextWriter.writeXML(self, namespace: contract.namespace) }
}

/// From the bytes of a file to a message.
enum RIOReading {
  static let namespace = XMLNamespace.firstOf(RIOContract.allCases.map(\.namespace))
  static let outline = Outline(of: RIOMessage.self)
  static let manner = ReadingManner.toleratesOrder

  /// Whether a root element is one of RIO's, or an envelope around one. Roots of the side of organisations are among
  /// them, to be told that they are not read.
  static func isRoot(_ name: String) -> Bool {
    if name == "Envelope" { return true }
    return ["aanleveren_", "verwijderen_", "opvragen_"].contains { name.hasPrefix($0) }
  }

  /// Says of a root of the register that is none of these messages that it is not read, and not that it is wrong.
  static func notReadRoots(_ problems: [Problem]) -> [Problem] {
    problems.map { problem in
      guard problem.kind == .unknown, problem.path.steps.count == 1,
        problem.field.hasSuffix("_request") || problem.field.hasSuffix("_response"), isRoot(problem.field),
        RIOMessage.Root(rawValue: problem.field) == nil
      else { return problem }
      var problem = problem
      // Not DUO's schema asks for this.
      problem.type = ""
      problem.message = Phrase(
        nl: "<\(problem.field)> is geen bericht over eenheden, aanbod of hun relaties. Alleen die worden gelezen; "
          + "berichten over aanbieders en locaties niet.",
        en: "<\(problem.field)> is no message about units, offerings or their relations. Only those are read; messages "
          + "about providers and locations are not.")
      return problem
    }
  }

  static func part(_ bytes: UnsafeBufferPointer<UInt8>, _ reader: TextReader) -> FormatPart {
    let result = reader.read(
      RIOMessage.self, from: bytes, as: .xml, namespace: namespace,
      manner: manner)
    // An answer in the wrong order is wrong, and can still be used.
    guard let message = result.value,
      message.isAnswer || !result.problems.contains(where: { $0.stage < .advice })
    else { return FormatPart(document: nil, problems: result.problems) }
    let found = mismatches(message, reader.chosenNamespace)
    guard !found.isEmpty else { return FormatPart(document: nil, message: message, problems: result.problems) }
    let places = reader.places(of: found.map(\.path), in: bytes, as: .xml, namespace: namespace, outline: outline)
    let problems = zip(found, places).map { problem, place in
      var problem = problem
      problem.offset = place.offset
      return problem
    }
    return FormatPart(document: nil, problems: result.problems + problems)
  }

  /// What the schema asks and the description cannot say.
  static func mismatches(_ message: RIOMessage, _ namespace: String) -> [Problem] {
    var found = message.exclusions.map {
      Problem($0.kind, type: "RIOMessage", path: $0.path, offset: 0, message: $0.message)
    }
    if namespace != message.contract.namespace {
      let root = message.root.rawValue
      found.append(
        Problem(
          .unknown, type: "RIOMessage", field: root, path: [.field(root)], offset: 0,
          message: Phrase(
            nl: "<\(root)> hoort in de namespace \(message.contract.namespace), en staat in \(namespace).",
            en: "<\(root)> belongs in the namespace \(message.contract.namespace), and is in \(namespace)."),
          found: namespace,
          accepted: Phrase(nl: message.contract.namespace, en: message.contract.namespace)))
    }
    return found
  }
}
