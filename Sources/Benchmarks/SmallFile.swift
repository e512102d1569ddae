import Codecs
import Curriculum
import Description
import Workspace

/// Measures what one small file costs, from the start of the process to its end.
struct SmallFile {
  let program: String
  let folder: String
  let runs: Int

  /// The median time in milliseconds to validate one module of about 4 KB.
  func milliseconds(_ syntax: Syntax) throws -> Double {
    let path = "\(folder)/one.\(syntax.rawValue)"
    // A module without prerequisites: what it refers to is not there, which are warnings with their places.
    try FileOutput.write(TextWriter.write(Document.module(try ModuleMaker.module(1)), as: syntax), to: path)
    let candidate = Candidate("one") {
      let outcome = try Subprocess.run([program, "fim", "validate", "--reference-date", "2026-11-02", path])
      guard outcome.code == 0 else { throw Failed("fim validate finds errors in \(path)") }
      return outcome.time
    }
    return try Rounds.medians([candidate], rounds: runs)["one", default: .nan] * 1000
  }
}
