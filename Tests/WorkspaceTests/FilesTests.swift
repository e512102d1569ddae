import Codecs
import Description
import Formats
import Foundation
import Rules
import TestSupport
import Testing

@testable import Workspace

/// Files and folders as they come: nothing crashes, hangs, or is read twice.
@Suite struct FilesTests {
  static let organisation = """
    {"organisation": {"id": "school", "name": "Voorbeeldschool (fictief)", "kind": "school"}}

    """
  static let today = Day(checked: Checked("2026-08-01"))

  /// The findings of a check as `file:line:column rule`.
  private func findings(_ workspace: Workspace) -> [String] {
    workspace.check(Judgement(referenceDate: Self.today)).findings.map {
      "\($0.file):\($0.position.line):\($0.position.column) \($0.finding.rule)"
    }
  }

  private func load(_ folder: TemporaryFolder, _ paths: String..., jobs: Int = 1) -> Workspace {
    Workspace.load(WorkspaceInput(paths.map(WorkspaceInput.Item.path), folder: folder.path, jobs: jobs))
  }

  /// Where the object of a file begins: the same as the table of lines says, or nothing.
  @Test(arguments: [
    ("{", true), ("{\"a\": 1}", true), ("\n\r\n\r {\n", true), ("\u{FEFF}{\n}", true), ("\u{FEFF}\n  [1]\n", true),
    ("  {\r\n}", true), ("\r\r{}", true), ("{\"a\": \"éé\"}\n", true), ("{\"123456789012\"", true),
    ("{\"1234567890123\"", false), ("{\"a\": \"éééééé\"}", false), ("", false), (" ", false), ("7", false),
    ("x{", false),
  ])
  func knowsWhereAnObjectBegins(text: String, isKept: Bool) throws {
    let bytes = Array(text.utf8)
    let file = LoadedFile(shown: "a.json", content: .bytes(bytes))
    let finding = Finding(
      rule: "X", severity: .info, status: .sourced, path: [], message: Phrase(nl: "x", en: "x"), source: "")
    try bytes.withUnsafeBufferPointer { bytes in
      #expect(FileOpening(bytes, .xml) == nil)
      let opening = FileOpening(bytes, .json)
      #expect((opening != nil) == isKept)
      guard let opening else { return }
      let lines = LineTable(bytes)
      let offset = try #require(bytes.firstIndex { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "[") })
      let found = opening.locate([finding], in: file, hidesSource: false)
      #expect(found.map(\.position.line) == [lines.position(of: offset).line])
      #expect(found.map(\.position.column) == [lines.position(of: offset).column])
      #expect(found.map(\.sourceLine) == [lines.line(of: offset)] && found.map(\.pointer) == [""])
      #expect(opening.locate([finding], in: file, hidesSource: true).map(\.sourceLine) == [nil])
    }
  }

  @Test func walksFolders() throws {
    let folder = try TemporaryFolder()
    for name in [
      "m/b.json", "m/a.json", "m/B.json", "m/a/z.json", "m/a-b.json", "m/é.json", "m/x.xml", "m/deep/er/y.json",
    ] {
      try folder.write(name.hasSuffix("xml") ? "<organisation/>" : Self.organisation, name)
    }
    for name in [
      "m/.hidden.json", "m/.git/a.json", "m/losses.json", "m/fim.json", "m/a/losses.json", "m/index.json", "m/a.txt",
      "m/README.md", "m/json", "m/a.JSON", "m/a.json~", "m/p.png", "m/a/s.svg", "m/t.jws", "m/u.jwt", "m/.h.png",
    ] {
      try folder.write("no curriculum", name)
    }
    let manager = FileManager.default
    // Links back to folders above are entered once; links to nowhere lead nowhere; a link to a file is that file.
    try manager.createSymbolicLink(atPath: folder.path("m/a/self"), withDestinationPath: folder.path("m"))
    try manager.createSymbolicLink(atPath: folder.path("m/deep/here"), withDestinationPath: ".")
    try manager.createSymbolicLink(atPath: folder.path("m/nowhere.json"), withDestinationPath: "gone.json")
    try manager.createSymbolicLink(atPath: folder.path("m/round.json"), withDestinationPath: "round.json")
    try manager.createSymbolicLink(atPath: folder.path("m/link.json"), withDestinationPath: "../outside.json")
    try folder.write(Self.organisation, "outside.json")
    #expect(mkfifo(folder.path("m/pipe.json"), 0o600) == 0)
    let names = [
      "B.json", "a-b.json", "a.json", "a/z.json", "b.json", "deep/er/y.json", "link.json", "x.xml", "é.json",
    ]
    func walk(_ path: String) throws -> [String] {
      try FolderWalk.files(at: folder.path(path), shown: path).filter { !$0.isCarrier }.map(\.shown).sorted()
    }
    #expect(try walk("m") == names.map { "m/\($0)" })
    #expect(try walk("m/") == names.map { "m/\($0)" })
    let all = try FolderWalk.files(at: folder.path("m"), shown: ".")
    #expect(all.filter { !$0.isCarrier }.map(\.shown).sorted() == names)
    #expect(all.filter(\.isCarrier).map(\.shown).sorted() == ["a/s.svg", "p.png", "t.jws", "u.jwt"])
    // What the user names is read, whatever it is called.
    #expect(try walk("m/a.txt") == ["m/a.txt"])
    #expect(try walk("m/losses.json") == ["m/losses.json"])
    // The order of the walk is that of the bytes, folder by folder, whatever order the system gives.
    #expect(
      try FolderWalk.files(at: folder.path("m"), shown: "m").filter { !$0.isCarrier }.map(\.shown)
        == ["B.json", "a/z.json", "a-b.json", "a.json", "b.json", "deep/er/y.json", "link.json", "x.xml", "é.json"].map
      { "m/\($0)" })
    let empty = load(folder, "m/.git")
    #expect(empty.files.map(\.shown) == ["m/.git/a.json"])
  }

  /// One folder that the system does not give is said, and costs nothing of what stands beside it.
  @Test func foldersBesideOneThatCannotBeRead() throws {
    let folder = try TemporaryFolder()
    for name in ["a/a.json", "z/z.json"] { try folder.write(#"{"organisation": {"id": 1}}"#, name) }
    // A path that is too long, which holds for every user: the rights of a folder do not.
    let name = String(repeating: "x", count: 250)
    var folders = [open(folder.path, O_RDONLY | O_DIRECTORY)]
    while folders.count < 18, let last = folders.last, last >= 0, mkdirat(last, name, 0o700) == 0 {
      folders.append(openat(last, name, O_RDONLY | O_DIRECTORY))
    }
    defer {
      for (number, descriptor) in folders.enumerated().reversed() {
        if number < folders.count - 1 { unlinkat(descriptor, name, AT_REMOVEDIR) }
        close(descriptor)
      }
    }
    #expect(folders.count == 18)
    let workspace = load(folder, ".")
    #expect(workspace.files.map(\.shown) == ["a/a.json", "z/z.json"])
    #expect(workspace.unreadable.count == 1)
    #expect(workspace.unreadable.first?.explanation.en.hasSuffix("cannot be read (File name too long)") == true)
    #expect(!findings(workspace).isEmpty)
    // What is passed over need not be read.
    var input = WorkspaceInput([.path(".")], folder: folder.path)
    input.exclusions = [WorkspaceInput.Exclusion(["xx*/"], in: folder.path)]
    #expect(Workspace.load(input).unreadable.isEmpty)
  }

  /// A pipe gives its bytes once; findings in it have the place that they have in a file.
  @Test(arguments: ["samples/wrong/FIM-10.json", "samples/rio/001-opleidingseenheid-basis.xml"])
  func pipesAreReadOnce(file: String) throws {
    let folder = try TemporaryFolder()
    let text = try String(contentsOfFile: "\(Repository.root)/\(file)", encoding: .utf8)
      .replacingOccurrences(of: "<eqf>2</eqf>", with: "<eqf>9</eqf>")
    try folder.write(text, "plain")
    #expect(mkfifo(folder.path("pipe"), 0o600) == 0)
    // While one reader has it open, what was written waits for another.
    let reader = open(folder.path("pipe"), O_RDONLY | O_NONBLOCK)
    let writer = open(folder.path("pipe"), O_WRONLY)
    let bytes = Array(text.utf8)
    try #require(bytes.count < 1 << 16)
    #expect(write(writer, bytes, bytes.count) == bytes.count)
    close(writer)
    defer { close(reader) }
    let found = findings(load(folder, "pipe"))
    #expect(!found.isEmpty)
    #expect(found == findings(load(folder, "plain")).map { $0.replacingOccurrences(of: "plain:", with: "pipe:") })
    #expect(found.contains { !$0.hasPrefix("pipe:1:1 ") })
  }

  @Test func saysWhatCannotBeRead() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.organisation, "a.json")
    try folder.write("", "empty.json")
    try folder.write(" \n", "blank.xml")
    try folder.write("hello", "word.json")
    #expect(mkfifo(folder.path("pipe.json"), 0o600) == 0)
    try FileManager.default.createSymbolicLink(atPath: folder.path("gone.json"), withDestinationPath: "nowhere")
    try FileManager.default.createSymbolicLink(atPath: folder.path("loop.json"), withDestinationPath: "loop.json")
    let workspace = load(
      folder, "a.json", "absent.json", "empty.json", "blank.xml", "word.json", "pipe.json", "gone.json", "loop.json",
      "a.json/b.json")
    #expect(
      workspace.unreadable.map(\.explanation.en) == [
        "absent.json does not exist", "gone.json does not exist",
        "loop.json cannot be read (Too many levels of symbolic links)",
        "a.json/b.json cannot be read (Not a directory)",
      ])
    #expect(workspace.unreadable.first?.explanation.nl == "absent.json bestaat niet")
    #expect(
      findings(workspace) == ["blank.xml:1:1 SYN", "empty.json:1:1 SYN", "pipe.json:1:1 SYN", "word.json:1:1 SYN"])
    let messages = workspace.readingFindings.map(\.finding.message.en)
    #expect(messages.contains("The file is empty. Put one object in it, or delete the file."))
    #expect(
      messages.contains(
        "This is neither JSON nor XML: there is no { or < at the start. These are read: \(Format.all.map(\.name).joined(separator: ", "))."
      ))
    #expect(workspace.documents.count == 1)
  }

  /// A file of something else is one finding, however many members it has; a slip of the pen is told as one.
  static let foreign: [(name: String, text: String, said: [String])] = [
    ("a.json", #"{"$comment": 1, "title": "x", "type": "object"}"#, ["1:14 it begins with “$comment”"]),
    ("a.xml", "<Root xmlns=\"http://example.org\"><a/></Root>", ["1:1 it begins with <Root>"]),
    ("a.json", #"{"modul": {}}"#, ["1:11 Did you mean “module”?"]),
    ("a.json", #"{"title": 1, "organisation": {"id": "a", "name": "A", "kind": "school"}}"#, ["1:11 “title”"]),
  ]

  @Test(arguments: foreign) func tellsFilesOfSomethingElse(row: (name: String, text: String, said: [String])) throws {
    let folder = try TemporaryFolder()
    try folder.write(row.text, row.name)
    let found = load(folder, row.name).readingFindings.filter { $0.finding.rule == "REF-01" }
    #expect(found.count == row.said.count)
    for (finding, said) in zip(found, row.said) {
      let (place, words) = (said.prefix { $0 != " " }, said.drop { $0 != " " }.dropFirst())
      #expect("\(finding.position.line):\(finding.position.column)" == place)
      #expect(finding.finding.message.en.contains(words), "\(finding.finding.message.en)")
    }
  }

  @Test func saysWhatMayNotBeRead() throws {
    if geteuid() == 0 { return print("not tested: root may read every file") }
    let folder = try TemporaryFolder()
    try folder.write(Self.organisation, "a.json")
    try folder.write(Self.organisation, "b/c.json")
    chmod(folder.path("a.json"), 0)
    chmod(folder.path("b"), 0)
    defer { chmod(folder.path("b"), 0o700) }
    let workspace = load(folder, "a.json", "b")
    #expect(workspace.unreadable.map(\.explanation.en).sorted() == ["a.json may not be read", "b may not be read"])
  }

  /// What is far too large is told at once, without reading it.
  @Test func refusesVeryLargeFiles() throws {
    let folder = try TemporaryFolder()
    let size = 500 * 1_048_576
    for (name, start) in [("a.json", "{"), ("b.xml", "<module>"), ("c.json", "")] {
      try folder.write(start, name)
      #expect(truncate(folder.path(name), off_t(size)) == 0)
    }
    let clock = ContinuousClock()
    var workspace: Workspace?
    let time = clock.measure { workspace = load(folder, "a.json", "b.xml", "c.json") }
    #expect(time < .seconds(2))
    let found = try #require(workspace)
    #expect(findings(found) == ["a.json:1:1 SYN", "b.xml:1:1 SYN", "c.json:1:1 SYN"])
    #expect(
      found.readingFindings.first?.finding.message
        == Phrase(
          nl: "Dit bestand is 500 MB; meer dan 256 MB wordt niet in één keer gelezen. Splits het.",
          en: "This file has 500 MB; no more than 256 MB is read at once. Split it."))
    // A file of some MB is read as ever, in pieces or whole.
    let long = Self.organisation.replacingOccurrences(of: "fictief", with: String(repeating: "f", count: 1_200_000))
    try folder.write(long, "long.json")
    #expect(load(folder, "long.json").documents.count == 1)
    try folder.write(
      SBBSample.file([SBBSample.dossier()]).replacingOccurrences(
        of: "Zoekt rond", with: String(repeating: "z", count: 1_200_000)), "long.xml")
    #expect(load(folder, "long.xml").documents.count == 1)
  }

  /// Threads change nothing of what is said.
  @Test func saysTheSameWithMoreThreads() throws {
    let folders = ["wrong", "timmeren", "zorg", "softwareontwikkeling", "dienstverlening"].map { "samples/\($0)" }
    let reports = [1, 2, 5].map { jobs in
      Workspace.load(
        WorkspaceInput(folders.map(WorkspaceInput.Item.path), folder: Repository.root, jobs: jobs)
      ).check(Judgement(referenceDate: Self.today))
    }
    #expect(reports[0].files.count > 100)
    #expect(reports[0].findings.count > 60)
    #expect(reports[0] == reports[1])
    #expect(reports[0] == reports[2])
    #expect(
      reports[0].findings.map(\.file)
        == reports[0].findings.map(\.file).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
  }

  @Test func readsManyDossiersOneByOne() throws {
    let folder = try TemporaryFolder()
    try folder.write(SBBSample.file((0..<100).map(SBBSample.dossier)), "bundle.xml")
    let workspace = load(folder, "bundle.xml")
    #expect(workspace.documents.count == 100)
    #expect(workspace.readingFindings.filter { $0.finding.severity > .info }.map(\.finding.message.en) == [])
    // Objects are handed out while the file is still coming in: half of it gives half of them.
    guard case .stream(let read) = Format.sbb.reading else {
      Issue.record("sbb does not stream")
      return
    }
    let bytes = Array(SBBSample.file((0..<2_000).map(SBBSample.small)).utf8)
    var given = 0
    var taken = 0
    var lag = 0
    _ = bytes.withUnsafeBufferPointer { all in
      read(
        {
          let size = 16_384
          let piece = given < all.count ? UnsafeBufferPointer(rebasing: all[given..<min(given + size, all.count)]) : nil
          lag = max(lag, given * 2_000 / all.count - taken)
          given += size
          return piece
        }, .init()
      ) { part in if part.document != nil { taken += 1 } }
    }
    #expect(taken == 2_000)
    #expect(lag < 60, "\(lag) dossiers were kept back")
    // What is in memory is one of them and the lists at the head, however long the file.
    let tape = Tape()
    let parser = try #require(XMLParser(tape: tape))
    var most = (nodes: 0, bytes: 0)
    parser.begin(namespace: .any, records: [RecordPlace(["sbb", "dossiers", "dossier"])]) { _ in
      most = (max(most.nodes, tape.count), max(most.bytes, tape.arenaCount))
    }
    bytes.withUnsafeBufferPointer { all in
      var start = 0
      while start < all.count {
        parser.feed(UnsafeBufferPointer(rebasing: all[start..<min(start + 5_000, all.count)]))
        start += 5_000
      }
    }
    #expect(parser.end().isEmpty)
    #expect(most.nodes > 20 && most.nodes < 100, "\(most)")
    #expect(most.bytes > 100 && most.bytes < 10_000, "\(most)")
  }
}
