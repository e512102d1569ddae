import Testing
import Workspace

/// Patterns of paths: what fits and what does not.
@Suite struct PathPatternTests {
  static let rows: [(pattern: String, fits: [String], others: [String])] = [
    ("oud", ["oud", "oud/a.json", "x/oud/a.json", "x/y/oud"], ["oude", "x/oude/a.json", ""]),
    ("oud/", ["oud/a.json", "x/oud/a.json"], ["oude/a.json"]),
    ("*.json", ["a.json", "x/y/a.json"], ["a.xml", "json", "a.jsonx"]),
    ("x/oud", ["x/oud", "x/oud/a.json"], ["y/x/oud", "x/oude"]),
    ("/oud", ["oud/a.json"], ["x/oud/a.json"]),
    ("./oud/a.json", ["oud/a.json"], ["x/oud/a.json"]),
    ("x/*.json", ["x/a.json"], ["x/y/a.json", "a.json"]),
    ("x/**", ["x/a.json", "x/y/a.json"], ["x", "y/a.json"]),
    ("**/b", ["b", "x/b", "x/y/b/c"], ["x/bb"]),
    ("x/**/b", ["x/b", "x/y/b", "x/y/z/b"], ["b", "y/b"]),
    ("m?.json", ["ma.json", "mé.json"], ["m.json", "mab.json"]),
    ("a*b*c", ["abc", "aXbXbXc", "a.b.c"], ["ab", "acb"]),
    ("[a]", ["[a]"], ["a"]),
    ("A", ["A"], ["a"]),
    ("", [], ["a", "a/b"]),
  ]

  @Test func fits() {
    for row in Self.rows {
      let pattern = PathPattern(row.pattern)
      for path in row.fits { #expect(pattern.fits(path), "\(row.pattern) should fit \(path)") }
      for path in row.others { #expect(!pattern.fits(path), "\(row.pattern) should not fit \(path)") }
    }
  }

  /// Many stars take no longer than few.
  @Test func manyStarsEnd() {
    let name = String(repeating: "a", count: 2_000)
    #expect(!PathPattern(String(repeating: "a*", count: 500) + "b").fits(name))
    let deep = Array(repeating: "a", count: 40).joined(separator: "/")
    #expect(!PathPattern(String(repeating: "**/", count: 12) + "b").fits(deep))
  }
}
