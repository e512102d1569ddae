import Codecs
import Curriculum
import Description
import Formats
import Workspace

/// A folder with files of one format: made-up modules, and the national and organisation files that they refer to.
struct ModuleSet {
  /// How many modules there are.
  let modules: Int
  let syntax: Syntax
  let folder: String
  /// The number of files and their bytes together.
  private(set) var files = 0
  private(set) var bytes = 0

  /// The files that the modules refer to, from the samples of the project.
  static func surroundings(of project: String) throws -> [Document] {
    let folders = ["national", "organisations"].map { WorkspaceInput.Item.path("\(project)/samples/timmeren/\($0)") }
    let workspace = Workspace.load(WorkspaceInput(folders))
    guard workspace.unreadable.isEmpty, workspace.documents.count == workspace.files.count else {
      throw Failed("the samples in \(project)/samples/timmeren cannot be read")
    }
    return workspace.documents
  }

  /// Writes the files.
  init(modules: Int, _ syntax: Syntax, beside surroundings: [Document], in parent: String) throws {
    self.modules = modules
    self.syntax = syntax
    folder = "\(parent)/\(syntax.rawValue)-\(modules)"
    for (number, document) in surroundings.enumerated() { try write(document, "beside-\(number)") }
    for number in 1...modules { try write(.module(try ModuleMaker.module(number)), "module-\(number)") }
  }

  private mutating func write(_ document: Document, _ name: String) throws {
    let text = TextWriter.write(document, as: syntax)
    let path = "\(folder)/\(name).\(syntax.rawValue)"
    try FileOutput.write(text, to: path, shown: path)
    files += 1
    bytes += text.count
  }
}
