/// Names for the files of a result. What was taken gets a number: `a.json`, `a-2.json`, `a-3.json`.
struct ResultNames {
  private var taken: Set<String> = []

  /// A name that no other file has.
  mutating func take(_ name: String, _ ending: String) -> String {
    var result = "\(name).\(ending)"
    var number = 2
    while !taken.insert(result).inserted {
      result = "\(name)-\(number).\(ending)"
      number += 1
    }
    return result
  }
}

extension String {
  /// The path of a folder with a slash behind it: `out` and `out/` are the same.
  var asFolder: String { hasSuffix("/") ? self : self + "/" }
}
