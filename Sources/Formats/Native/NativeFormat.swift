import Codecs
public import Curriculum
public import Description

extension Format {
  /// The native form in JSON.
  public static let nativeJSON = native(
    .json, Phrase(nl: "de eigen vorm van fim in JSON", en: "the native form of fim in JSON"))
  /// The native form in XML; it says the same as the JSON.
  public static let nativeXML = native(
    .xml, Phrase(nl: "de eigen vorm van fim in XML", en: "the native form of fim in XML"))

  private static func native(_ syntax: Syntax, _ title: Phrase) -> Format {
    Format(
      name: syntax.rawValue, title: title, syntax: syntax, fileExtension: syntax.rawValue,
      recognises: { $0.syntax == syntax },
      reading: .whole { bytes, reader in
        let result = reader.read(Document.self, from: bytes, as: syntax)
        return FormatPart(document: result.value, problems: NativeReading.withoutForeign(result.problems, in: bytes))
      },
      outline: { Document.outline },
      write: { TextWriter.write($0, as: syntax) })
  }
}

extension Document {
  /// The description of all types, as data.
  public static let outline = Outline(of: Document.self)
}

/// What reading files of the native form has of its own.
enum NativeReading {
  /// The problems of a file; one for a file of something else, of which every member is a stranger.
  static func withoutForeign(_ problems: [Problem], in bytes: UnsafeBufferPointer<UInt8>) -> [Problem] {
    guard let first = problems.first, problems.allSatisfy(isOfRoot), first.kind == .unknown else { return problems }
    let roots = Document.caseNames
    let head = FileHead(UnsafeBufferPointer(rebasing: bytes.prefix(4_096)))
    if head.members.contains(where: roots.contains) { return problems }
    if problems.count == 1, Nearest.word(to: first.field, among: roots) != nil { return problems }
    var whole = first
    let name = first.field.split(separator: "}").last.map(String.init) ?? first.field
    let begin = head.syntax == .xml ? "<\(name)>" : "\u{201C}\(name)\u{201D}"
    whole.message = Phrase(
      nl: "Dit is geen bestand dat fim kent: het begint met \(begin). In de eigen vorm begint een bestand met module, "
        + "persona, curriculum of een ander object; fim formats noemt de andere formaten. Hoort het hier niet, haal het "
        + "dan uit de map, of sla het bij controleren over met --exclude.",
      en: "This is no file that fim knows: it begins with \(begin). In the native form a file begins with module, "
        + "persona, curriculum or another object; fim formats names the other formats. If it does not belong here, take "
        + "it out of the folder, or pass over it when checking with --exclude.")
    return [whole]
  }

  /// Whether a problem is that of a stranger where an object should begin.
  private static func isOfRoot(_ problem: Problem) -> Bool {
    switch problem.kind {
    case .unknown: problem.path.steps.count <= 1 && problem.type == "\(Document.typeName)"
    case .undecided: problem.path.steps.isEmpty
    case .more: true
    default: false
    }
  }
}
