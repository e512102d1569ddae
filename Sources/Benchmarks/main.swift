import Codecs
import Commands
import Formats
import Workspace

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What can be measured alone: `--only badges`.
enum Part: String, CaseIterable {
  /// Module files, beside tools that know the generated schemas.
  case modules
  /// One small file.
  case small
  /// What a pilot team waits for.
  case table
  /// Badges, beside tools that know the official schema.
  case badges
  /// Messages of RIO, beside a tool that knows DUO's schema.
  case rio

  /// The parts that are asked: each one behind an `--only`, or all.
  static func asked(_ words: [String]) throws -> Set<Part> {
    let names = words.indices.filter { words[$0] == "--only" }.map {
      words.indices.contains($0 + 1) ? words[$0 + 1] : ""
    }
    let known = allCases.map(\.rawValue).joined(separator: ", ")
    let parts = try names.map { name in
      guard let part = Part(rawValue: name) else { throw Failed("--only takes one of: \(known)") }
      return part
    }
    return Set(parts.isEmpty ? allCases : parts)
  }
}

/// Measures what is asked and prints the page.
func benchmark(_ words: [String]) throws {
  let isQuick = words.contains("--quick")
  let parts = try Part.asked(words)
  let project = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3).joined(separator: "/")
  let place = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
  var template = Array("\(place)/fim-benchmarks-XXXXXX".utf8CString)
  guard let made = mkdtemp(&template) else { throw Failed("no temporary folder can be made") }
  let folder = String(cString: made)
  defer { _ = Subprocess.succeeds(["rm", "-r", folder]) }
  let program = CommandLine.arguments[0]
  var page = ResultPage()
  if parts.contains(.modules) {
    for file in SchemaFile.all { try FileOutput.write(Array(file.text().utf8), to: "\(folder)/\(file.path)") }
    page.peers = [
      Peer.jsonschema(schema: "\(folder)/Schemas/fim.schema.json"), Peer.xmllint(schema: "\(folder)/Schemas/fim.xsd"),
    ]
    let surroundings = try ModuleSet.surroundings(of: project)
    for modules in isQuick ? [1_000] : [1_000, 10_000] {
      for peer in page.peers {
        let set = try ModuleSet(modules: modules, peer.syntax, beside: surroundings, in: folder)
        let benchmark = Benchmark(
          set: set, peer: peer, rounds: isQuick ? 3 : 5, program: program, output: "\(folder)/output")
        page.times.append(try benchmark.run())
      }
    }
  }
  if parts.contains(.small) {
    let one = SmallFile(program: program, folder: folder, runs: 20)
    page.small = try Syntax.allCases.map { ($0, try one.milliseconds($0)) }
  }
  if parts.contains(.table) {
    page.table = try TableScale(program: program, project: project, folder: folder, runs: 5).times()
  }
  if parts.contains(.badges) {
    let badges = BadgeBenchmark(
      project: project, folder: folder, program: program, files: isQuick ? 1_000 : 10_000, rounds: isQuick ? 1 : 3)
    page.badges = try badges.times()
  }
  if parts.contains(.rio) {
    page.messages = try MessageScale(program: program, project: project, folder: folder, isQuick: isQuick).times()
  }
  print(page.text, terminator: "")
}

let words = Array(CommandLine.arguments.dropFirst())
// This program is `fim` too, so that what is measured as a process is never older than what is measured here.
let console = Console.process()
if words.first == "fim" {
  exit(Tool(commands: AllCommands.list).run(Array(words.dropFirst()), on: console).rawValue)
}
do {
  try benchmark(words)
} catch let failed as Failed {
  print("benchmark: \(failed.text)")
  exit(1)
}
