import Workspace

/// A folder with many assertions of Open Badges 3.0: a sample, each time with an id, a salt and a hash of its own.
struct BadgeSet {
  let folder: String
  let files: Int
  private(set) var bytes = 0

  /// The sample, below the project.
  static let sample = "samples/badges/timmeren/uitzetten-en-maatvoeren.json"

  /// Writes the files.
  init(files: Int, of project: String, in parent: String) throws {
    self.files = files
    folder = "\(parent)/badges-\(files)"
    let sample = String(decoding: try FileInput.bytes("\(project)/\(Self.sample)", shown: Self.sample), as: UTF8.self)
    let marks = ["example/credentials/", "sha256$", "\"salt\": \""]
    // What stands before, between and behind the marks; each text behind a mark gets another start of the same length.
    var parts: [Substring] = []
    var rest = sample[...]
    for mark in marks {
      guard let place = rest.firstRange(of: mark) else { throw Failed("\(Self.sample) has no \(mark)") }
      parts.append(rest[..<place.upperBound])
      rest = rest[place.upperBound...]
    }
    for number in 1...files {
      let digits = String(10_000_000 + number, radix: 16)
      let text =
        "\(parts[0])\(digits)-\(parts[1])\(digits)\(parts[2].dropFirst(digits.count))\(digits)"
        + rest.dropFirst(digits.count)
      let path = "\(folder)/badge-\(number).json"
      try FileOutput.write(Array(text.utf8), to: path, shown: path)
      bytes += text.utf8.count
    }
  }
}
