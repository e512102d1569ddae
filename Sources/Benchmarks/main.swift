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

/// Measures everything and prints the page.
func benchmark(_ words: [String]) throws {
  let isQuick = words.contains("--quick")
  let project = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3).joined(separator: "/")
  var template = Array("/tmp/fim-benchmarks-XXXXXX".utf8CString)
  guard let made = mkdtemp(&template) else { throw Failed("no temporary folder can be made") }
  let folder = String(cString: made)
  defer { _ = Subprocess.succeeds(["rm", "-r", folder]) }
  for file in SchemaFile.all { try FileOutput.write(Array(file.text().utf8), to: "\(folder)/\(file.path)") }
  let peers = [
    Peer.jsonschema(schema: "\(folder)/Schemas/fim.schema.json"), Peer.xmllint(schema: "\(folder)/Schemas/fim.xsd"),
  ]
  let surroundings = try ModuleSet.surroundings(of: project)
  let program = CommandLine.arguments[0]
  var times: [Benchmark.Times] = []
  for modules in isQuick ? [1_000] : [1_000, 10_000] {
    for peer in peers {
      let set = try ModuleSet(modules: modules, peer.syntax, beside: surroundings, in: folder)
      let benchmark = Benchmark(
        set: set, peer: peer, rounds: isQuick ? 3 : 5, program: program, output: "\(folder)/output")
      times.append(try benchmark.run())
    }
  }
  let one = SmallFile(program: program, folder: folder, runs: 20)
  let small = try Syntax.allCases.map { ($0, try one.milliseconds($0)) }
  let table = try TableScale(program: program, project: project, folder: folder, runs: 5).times()
  print(ResultPage(times: times, peers: peers, small: small, table: table).text, terminator: "")
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
