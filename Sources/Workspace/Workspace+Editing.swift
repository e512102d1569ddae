public import Curriculum
public import Description
import Formats
import Rules

/// A change of one object in a file that was loaded.
public struct DocumentEdit: Sendable {
  /// The document, by its number in the workspace.
  public let document: Int
  /// Makes the change; false when the object is not there.
  public let apply: @Sendable (inout Document) -> Bool

  /// Changes the value at a place.
  public init<T: Value>(_ type: T.Type, at origin: Origin, _ change: @escaping @Sendable (inout T) -> Void) {
    document = origin.document
    apply = { $0.change(type, at: origin.path, change) }
  }
}

extension Workspace {
  /// A file with the bytes that it is to have.
  public struct EditedFile: Sendable {
    /// The file, as the user gave it.
    public let shown: String
    /// The path to write to.
    public let path: String
    /// The bytes that it is to have, in normal form.
    public let bytes: [UInt8]
  }

  /// The files that edits change, each in its own format, with their new bytes; nothing is written yet.
  ///
  /// Only files in normal form are edited: in others the edit would change more than it says. An error names the first
  /// file that stands in the way.
  public func edited(by edits: [DocumentEdit]) throws(SystemError) -> [EditedFile] {
    let reading = FileReading(rules: .complete)
    var result: [EditedFile] = []
    for (number, edits) in Dictionary(grouping: edits, by: \.document).sorted(by: { $0.key < $1.key }) {
      guard documents.indices.contains(number) else { continue }
      var document = documents[number]
      for edit in edits where !edit.apply(&document) { throw SystemError.cannotEdit(files[sources[number].file].shown) }
      guard document != documents[number] else { continue }
      let file = files[sources[number].file]
      guard let write = file.format?.write, file.parts.count == 1, case .path(let path) = file.content else {
        throw SystemError.cannotEdit(file.shown)
      }
      guard try reading.bytes(of: file).elementsEqual(write(documents[number])) else {
        throw SystemError.notNormal(file.shown)
      }
      result.append(EditedFile(shown: file.shown, path: path, bytes: write(document)))
    }
    return result
  }
}

extension SystemError {
  fileprivate static func cannotEdit(_ shown: String) -> SystemError {
    SystemError(
      path: shown,
      explanation: Phrase(
        nl: "\(shown) kan niet worden aangepast: alleen bestanden op schijf in de vorm json of xml",
        en: "\(shown) cannot be changed: only files on disk in the form json or xml can"))
  }

  fileprivate static func notNormal(_ shown: String) -> SystemError {
    SystemError(
      path: shown,
      explanation: Phrase(
        nl: "\(shown) staat niet in de normaalvorm, en schrijven zou er meer aan veranderen dan gevraagd; draai eerst "
          + "fim format --write \(shown)",
        en: "\(shown) is not in normal form, and writing would change more of it than asked; run fim format --write "
          + "\(shown) first"))
  }
}
