import Formats
import Rules

extension Workspace {
  /// A file with its normal form.
  public struct NormalForm: Sendable {
    /// The file, as the user gave it.
    public let file: String
    /// The path to open; nil for standard input.
    public let path: String?
    /// The normal form.
    public let bytes: [UInt8]
    /// Whether the file has just these bytes.
    public let isNormal: Bool
  }

  /// The normal form of each file, in its own format. Files of formats that are only read are passed over.
  public func normalForms() throws(SystemError) -> [NormalForm] {
    let reading = FileReading(rules: .complete)
    var forms: [NormalForm] = []
    for (number, source) in sources.enumerated() {
      let file = files[source.file]
      if file.parts[source.part].isWrapped { continue }
      let bytes: [UInt8]
      if number >= documents.count {
        guard messages[number - documents.count].hasNormalForm else { continue }
        bytes = messages[number - documents.count].normalForm()
      } else if let write = file.format?.write {
        bytes = write(documents[number])
      } else {
        continue
      }
      var path: String?
      if case .path(let place) = file.content { path = place }
      let isNormal = try reading.bytes(of: file).elementsEqual(bytes)
      forms.append(NormalForm(file: file.shown, path: path, bytes: bytes, isNormal: isNormal))
    }
    return forms
  }
}
