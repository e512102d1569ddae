import Codecs
import Curriculum
import Description
import Formats
import Foundation
import Rendering
import Rules
import Workspace

// What docs/library.md shows, on the files and folders that are given as arguments. Exit codes as those of fim.

/// Checks files or folders together and prints what was found, as `fim validate` does.
func check(_ paths: [String], on day: Day) -> Int32 {
  let (workspace, report) = Workspace.check(
    WorkspaceInput(paths.map { .path($0) }), Judgement(referenceDate: day))
  for error in workspace.unreadable {
    print("cannot read: \(error.explanation[.english])")
  }
  let text = FindingsText(language: .english)
  print(text.render(report), terminator: "")
  print(text.summary(report))
  if !workspace.unreadable.isEmpty { return 2 }
  return report.findings.contains { $0.finding.severity == .error } ? 1 : 0
}

/// Prints the modules of a workspace with their study load and the tasks that they are mapped to.
func listModules(_ paths: [String]) {
  let workspace = Workspace.load(WorkspaceInput(paths.map { .path($0) }))
  for document in workspace.documents {
    guard let module = document.module else { continue }
    let tasks = module.mappings.compactMap(\.target.task?.text).joined(separator: ", ")
    print("\(module.id): \(module.title), \(module.studyLoad.value) \(module.studyLoad.unit.rawValue): \(tasks)")
  }
}

/// Reads one file without a workspace and writes it in the other syntax; nil when it has errors, which are printed.
func convert(_ bytes: [UInt8], to syntax: Syntax) -> [UInt8]? {
  guard let format = Format.recognised(in: bytes) else {
    print("neither JSON nor XML")
    return nil
  }
  for part in format.parts(of: bytes) {
    for problem in part.problems {
      print("byte \(problem.offset), \(problem.path): \(problem.message[.english])")
    }
    if let document = part.document { return TextWriter.write(document, as: syntax) }
  }
  return nil
}

let paths = Array(CommandLine.arguments.dropFirst())
guard !paths.isEmpty, let today = Day("2026-02-01") else {
  print("usage: ExampleClient PATH...")
  exit(2)
}
let code = check(paths, on: today)
listModules(paths)
for path in paths {
  guard let data = FileManager.default.contents(atPath: path) else { continue }
  let bytes = [UInt8](data)
  guard let xml = convert(bytes, to: .xml), let json = convert(xml, to: .json) else { continue }
  let isSame = convert(json, to: .xml) == xml
  print("\(path): \(json.count) bytes of JSON, \(xml.count) bytes of XML, \(isSame ? "the same" : "different") again")
  if !isSame { exit(1) }
}
exit(code)
