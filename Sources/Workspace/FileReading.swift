import Codecs
import Description
import Formats
import Rules

/// Reads files one after the other, for one task.
final class FileReading {
  private let reader = TextReader()
  private let buffer = FileBytes()
  private let rules: RuleCatalogue
  /// A schema that XML files are held against besides.
  private let schema: XSDSchema?
  /// Judges messages at once; nil when they are kept.
  private let judge: MessageJudge?
  /// Whether files that are too large to be kept are read for what is wrong with them, when their format can.
  private let looksThrough: Bool
  /// How the last file began, and its format.
  private var last: (head: FileHead, format: Format)?

  /// - Parameter judgement: how messages are judged at once, when nothing else is asked of the files.
  init(rules: RuleCatalogue, schema: XSDSchema? = nil, judgement: Judgement? = nil) {
    self.rules = rules
    self.schema = schema
    judge = judgement.map(MessageJudge.init)
    looksThrough = judgement != nil && schema == nil
  }

  /// The bytes of a file, in memory until the next call.
  func bytes(of file: LoadedFile) throws(SystemError) -> UnsafeBufferPointer<UInt8> {
    switch file.content {
    case .path(let path):
      let open = try OpenFile(path, shown: file.shown)
      buffer.clear()
      try buffer.read(open, shown: file.shown, limit: Limits.documentBytes)
    case .bytes(let bytes): buffer.take(bytes)
    }
    return buffer.bytes
  }

  /// Reads a file as a format, or as the one that its content shows.
  ///
  /// - Returns: false for a file that may carry a text of a format and does not.
  func read(_ file: inout LoadedFile, as format: Format?) throws(SystemError) -> Bool {
    if file.isCarrier {
      guard format == nil || format?.carrier != nil, try carries(file) else { return false }
    }
    try readAll(&file, as: format)
    return true
  }

  /// Whether a file holds a text of a format.
  private func carries(_ file: LoadedFile) throws(SystemError) -> Bool {
    guard case .path(let path) = file.content else { return true }
    let open = try OpenFile(path, shown: file.shown)
    guard open.size <= Carrier.mostBytes else { return false }
    buffer.clear()
    try buffer.read(open, shown: file.shown, limit: Carrier.mostBytes)
    return Carrier.holds(buffer.bytes)
  }

  private func readAll(_ file: inout LoadedFile, as format: Format?) throws(SystemError) {
    if let format, case .stream = format.reading { return try stream(&file, as: format) }
    let head: Head
    switch file.content {
    case .path(let path): head = try self.head(path, of: file.shown, as: format)
    case .bytes(let bytes):
      buffer.take(bytes)
      head = Head(bytes: buffer.bytes)
    }
    let bytes = head.bytes
    let parses = reader.parses
    let start = FileHead(bytes, reader)
    if format == nil, start.isAgreement { return agreement(&file, bytes, start.syntax ?? .json) }
    guard let format = format ?? recognised(in: start) else {
      file.findings = [located(UnknownFormat.problem(bytes), in: file, LineTable(bytes))]
      return
    }
    if case .stream = format.reading { return try stream(&file, as: format) }
    file.format = format
    guard case .whole(let read) = format.reading else { return }
    if head.tooLarge != nil, looksThrough, format.pieces?.holds(bytes) == true {
      file.findings = try stream(file, as: format) { _ in [] }.findings
      return
    }
    if let size = head.tooLarge {
      file.findings = [located(SizeProblem.tooLarge(size), in: file, LineTable(bytes))]
      return
    }
    file.parts = [read(bytes, reader)]
    if let found = file.parts[0].format { file.format = found }
    if !file.parts[0].isWrapped { file.opening = FileOpening(bytes, format.syntax) }
    file.findings = schemaFindings(file, bytes)
    let problems = file.parts[0].problems
    if !problems.isEmpty {
      let lines = LineTable(bytes)
      let places = reader.places(
        of: problems.map(\.path), in: bytes, as: format.syntax, namespace: format.namespace, outline: format.outline())
      file.findings += zip(problems, places).map { located($0, in: file, lines, pointer: $1.pointer) }
    }
    judge?.judge(&file) { findings, file in
      // A message was read, so its text is sound.
      locate(findings.map { (0, $0) }, in: file, isParsed: reader.hasParsed(bytes, since: parses)) { bytes }
    }
  }

  /// The format of a file. Files that begin alike stand together, and are of one format.
  private func recognised(in head: FileHead) -> Format? {
    if let last, last.head == head { return last.format }
    let format = Format.recognised(in: head)
    last = format.map { (head, $0) }
    return format
  }

  /// What the schema of the user says of a file. Of a message in an envelope its normal form is what is judged, since a
  /// schema does not know the envelope.
  private func schemaFindings(_ file: LoadedFile, _ bytes: UnsafeBufferPointer<UInt8>) -> [LocatedFinding] {
    guard let schema, file.format?.syntax == .xml else { return [] }
    let lines = LineTable(bytes)
    func said(_ problem: Problem) -> Problem {
      var problem = problem
      if problem.stage == .structure { problem.rule = RuleGroup.schemaRule }
      return problem
    }
    if FileHead(bytes).root == "Envelope", let message = file.parts.first?.message {
      let found = message.normalForm().withUnsafeBufferPointer { schema.problems(in: $0) }
      return found.map { problem in
        var problem = said(problem)
        problem.offset = 0
        return located(problem, in: file, lines, pointer: "")
      }
    }
    return schema.problems(in: bytes).map { located(said($0), in: file, lines, pointer: "") }
  }

  /// Reads a file of `fim` itself, for what is wrong with it.
  private func agreement(_ file: inout LoadedFile, _ bytes: UnsafeBufferPointer<UInt8>, _ syntax: Syntax) {
    file.isAgreement = true
    let problems = reader.read(Agreement.self, from: bytes, as: syntax).problems
    if problems.isEmpty { return }
    let lines = LineTable(bytes)
    let places = reader.places(of: problems.map(\.path), in: bytes, as: syntax, outline: Agreement.outline)
    file.findings = zip(problems, places).map { located($0, in: file, lines, pointer: $1.pointer) }
  }

  /// What a file begins with: all of it, unless it is so large that more is read only when its format asks for it.
  private struct Head {
    var bytes: UnsafeBufferPointer<UInt8>
    /// The size of a file that cannot be read whole.
    var tooLarge: Int?
  }

  /// A file of more bytes than this is looked at first: it may be one that is read piece by piece, or far too large.
  private static let lookFirst = 1 << 20

  private func head(_ path: String, of shown: String, as format: Format?) throws(SystemError) -> Head {
    let open = try OpenFile(path, shown: shown)
    buffer.clear()
    if open.size > Self.lookFirst {
      try buffer.read(open, shown: shown, limit: 4_095)
      let format = format ?? Format.recognised(in: FileHead(buffer.bytes))
      let isTooLarge = open.size > Limits.documentBytes
      guard let format, case .whole = format.reading, !isTooLarge else {
        return Head(bytes: buffer.bytes, tooLarge: isTooLarge ? open.size : nil)
      }
    }
    try buffer.read(open, shown: shown, limit: Limits.documentBytes)
    return Head(bytes: buffer.bytes)
  }

  private func located(
    _ problem: Problem, in file: LoadedFile, _ lines: LineTable, pointer: String = ""
  ) -> LocatedFinding {
    locate(finding(for: problem, in: file), at: TextPlace(offset: problem.offset, pointer: pointer), in: file, lines)
  }

  /// What a problem is called. Rules claim problems of form in files of our own: what a partner's schema asks is form.
  private func finding(for problem: Problem, in file: LoadedFile) -> Finding {
    var problem = problem
    if !file.isRepairable, problem.stage == .structure, problem.rule == nil { problem.rule = "STR" }
    return rules.finding(for: problem)
  }

  private func locate(
    _ finding: Finding, at place: TextPlace, in file: LoadedFile, _ lines: LineTable
  ) -> LocatedFinding {
    // What is wrapped in a picture has no lines.
    if file.parts.first?.isWrapped == true {
      return LocatedFinding(
        file: file.shown, position: Position(line: 1, column: 1), finding: finding, pointer: finding.path.description)
    }
    let position = lines.position(of: place.offset)
    return LocatedFinding(
      file: file.shown, position: Position(line: position.line, column: position.column),
      finding: withoutRepair(finding, in: file), sourceLine: lines.line(of: place.offset), pointer: place.pointer)
  }

  /// A finding, without its repair in files that are not our own.
  private func withoutRepair(_ finding: Finding, in file: LoadedFile) -> Finding {
    var finding = finding
    if !file.isRepairable { finding.fix = nil }
    return finding
  }

  /// Gives findings about the objects of a file their places: the file is read once more, now that there is something
  /// to show.
  ///
  /// - Parameter findings: findings with the part of the file that they are about.
  func locate(_ findings: [(part: Int, finding: Finding)], in file: LoadedFile) throws(SystemError)
    -> [LocatedFinding]
  {
    try locate(findings, in: file) { () throws(SystemError) in try bytes(of: file) }
  }

  /// - Parameters:
  ///   - isParsed: whether the reader has parsed the file last.
  ///   - read: gives the bytes of the file.
  private func locate<Failure>(
    _ findings: [(part: Int, finding: Finding)], in file: LoadedFile, isParsed: Bool = false,
    _ read: () throws(Failure) -> UnsafeBufferPointer<UInt8>
  ) throws(Failure) -> [LocatedFinding] {
    guard let format = file.format, !findings.isEmpty else { return [] }
    let parts = Set(findings.map(\.part))
    let tables = Dictionary(uniqueKeysWithValues: parts.map { ($0, PlaceTable(file.parts[$0])) })
    let targets = findings.map { tables[$0.part]?.place(of: $0.finding.path) ?? (path: $0.finding.path, below: []) }
    if let opening = file.opening, targets.allSatisfy({ $0.path.steps.isEmpty && $0.below.steps.isEmpty }) {
      return opening.locate(
        findings.map { withoutRepair($0.finding, in: file) }, in: file,
        hidesSource: findings.contains { rules.rule($0.finding.rule)?.hidesSource == true })
    }
    let bytes = try read()
    let lines = LineTable(bytes)
    let places = reader.places(
      of: targets.map(\.path), in: bytes, as: format.syntax, namespace: format.namespace, outline: format.outline(),
      isParsed: isParsed)
    var located = zip(findings, zip(targets, places)).map { finding, found in
      var place = found.1
      place.pointer += found.0.below.steps.isEmpty ? "" : "|\(found.0.below)"
      return locate(finding.finding, at: place, in: file, lines)
    }
    let hidden = Set(
      located.lazy.filter { self.rules.rule($0.finding.rule)?.hidesSource == true }.map(\.position.line))
    for index in located.indices where hidden.contains(located[index].position.line) {
      located[index].sourceLine = nil
    }
    return located
  }

  // MARK: Files that come in pieces

  private func stream(_ file: inout LoadedFile, as format: Format) throws(SystemError) {
    var parts: [FormatPart] = []
    let (rest, found) = try stream(file, as: format) { part in
      parts.append(part)
      return []
    }
    file.format = format
    file.parts = parts + [rest]
    file.findings = found
  }

  /// Reads a file piece by piece and hands out each object as it is read.
  ///
  /// - Parameter take: gets each part; answers what is wrong with it besides.
  /// - Returns: what stood beside the objects, and what was found.
  func stream(
    _ file: LoadedFile, as format: Format, take: (FormatPart) -> [Finding]
  ) throws(SystemError) -> (rest: FormatPart, findings: [LocatedFinding]) {
    let read: Format.Stream
    switch (format.reading, format.pieces) {
    case (.stream(let stream), _): read = stream
    case (.whole, let pieces?): read = pieces.read
    case (.whole, nil): return (FormatPart(document: nil), [])
    }
    var problems: [Problem] = []
    var more: (offset: Int, stage: Problem.Stage)?
    func add(_ problem: Problem) {
      if problems.count < Limits.problems { return problems.append(problem) }
      more = (more?.offset ?? problem.offset, min(more?.stage ?? problem.stage, problem.stage))
    }
    var findings: [(offset: Int, finding: Finding)] = []
    let rest = try withPieces(of: file) { next in
      read(next, reader) { part in
        part.problems.forEach(add)
        for finding in take(part) where findings.count < Limits.problems {
          findings.append((Self.offset(of: finding.path, in: part), finding))
        }
      }
    }
    // What stood beside the objects is always said.
    problems += rest.problems + (more.map { [SizeProblem.more($0.offset, $0.stage)] } ?? [])
    findings = problems.map { ($0.offset, finding(for: $0, in: file)) } + findings
    if findings.isEmpty { return (rest, []) }
    var lines = StreamedLines(offsets: findings.map(\.offset))
    try withPieces(of: file) { next in
      while let piece = next(), !piece.isEmpty { lines.scan(piece) }
    }
    return (
      rest,
      findings.map {
        LocatedFinding(file: file.shown, position: lines.position(of: $0.offset), finding: $0.finding)
      }
    )
  }

  /// Where something in a piece stands in the file: the nearest object above it.
  private static func offset(of path: Path, in part: FormatPart) -> Int {
    var path = path
    while !path.steps.isEmpty {
      if let offset = part.offsets[path] { return offset }
      path.steps.removeLast()
    }
    return part.offsets.values.min() ?? 0
  }

  /// Gives the bytes of a file piece by piece.
  func withPieces<Result>(of file: LoadedFile, _ body: (() -> UnsafeBufferPointer<UInt8>?) -> Result)
    throws(SystemError) -> Result
  {
    switch file.content {
    case .bytes(let bytes):
      var isFirst = true
      return bytes.withUnsafeBufferPointer { buffer in
        body {
          defer { isFirst = false }
          return isFirst ? buffer : nil
        }
      }
    case .path(let path):
      let open = try OpenFile(path, shown: file.shown)
      let size = 1 << 18
      let piece = UnsafeMutablePointer<UInt8>.allocate(capacity: size)
      defer { piece.deallocate() }
      var failure: SystemError?
      let result = body {
        do throws(SystemError) {
          let count = try open.read(into: piece, size, shown: file.shown)
          return count == 0 ? nil : UnsafeBufferPointer(start: piece, count: count)
        } catch {
          failure = error
          return nil
        }
      }
      if let failure { throw failure }
      return result
    }
  }
}

/// A file of no known format, in words.
enum UnknownFormat {
  static func problem(_ bytes: UnsafeBufferPointer<UInt8>) -> Problem {
    let names = Format.all.map(\.name).joined(separator: ", ")
    if bytes.isEmpty {
      return Problem(
        .syntax, offset: 0,
        message: Phrase(
          nl: "Het bestand is leeg. Zet er één object in, of verwijder het bestand.",
          en: "The file is empty. Put one object in it, or delete the file."))
    }
    return EncodingProblem.check(bytes)
      ?? Problem(
        .syntax, offset: 0,
        message: Phrase(
          nl: "Dit is geen JSON en geen XML: er staat geen { of < aan het begin. Gelezen worden: \(names).",
          en: "This is neither JSON nor XML: there is no { or < at the start. These are read: \(names)."))
  }
}
