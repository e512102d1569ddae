import Description
import Workspace

extension Invocation {
  /// Where an option says that a result goes; nil is standard output, which `-` names as well. A file of that name is
  /// `./-`.
  func place(of option: Option) -> String? {
    arguments.value(of: option).flatMap { $0 == "-" ? nil : $0 }
  }

  /// Writes a result to a file, whole or not at all; without a place to standard output, as it is.
  ///
  /// - Parameter place: a path as the user gave it, or made of one.
  func write(_ bytes: [UInt8], to place: String?) throws {
    if let place {
      try FileOutput.write(bytes, to: console.absolute(place), shown: place)
    } else {
      try console.output.write(bytes)
    }
  }

  /// Writes a result in the same way, and says in which file it stands and what it is.
  func write(_ bytes: [UInt8], to place: String?, _ summary: Phrase) throws {
    try write(bytes, to: place)
    if let place { note(Phrase(nl: "\(place)  \(summary.nl)", en: "\(place)  \(summary.en)")) }
  }

  /// Writes a text in the same way.
  func write(_ text: String, to place: String?) throws { try write(Array(text.utf8), to: place) }
}
