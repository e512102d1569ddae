import Rendering
import Testing

/// Differences as `diff -u` writes them.
@Suite struct UnifiedDiffTests {
  static let rows: [(before: String, after: String, hunks: String)] = [
    ("a\n", "a\n", ""),
    ("a\n", "b\n", "@@ -1 +1 @@\n-a\n+b\n"),
    ("", "a\n", "@@ -0,0 +1 @@\n+a\n"),
    ("a\n", "", "@@ -1 +0,0 @@\n-a\n"),
    ("a", "a\n", "@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+a\n"),
    ("1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\n2\n3\n4\nx\n6\n7\n8\n9\n", "@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+x\n 6\n 7\n 8\n"),
    // Changes that are near are shown together, others apart.
    (
      "a\n1\n2\n3\n4\n5\n6\nb\n", "A\n1\n2\n3\n4\n5\n6\nB\n",
      "@@ -1,8 +1,8 @@\n-a\n+A\n 1\n 2\n 3\n 4\n 5\n 6\n-b\n+B\n"
    ),
    (
      "a\n1\n2\n3\n4\n5\n6\n7\nb\n", "A\n1\n2\n3\n4\n5\n6\n7\nB\n",
      "@@ -1,4 +1,4 @@\n-a\n+A\n 1\n 2\n 3\n@@ -6,4 +6,4 @@\n 5\n 6\n 7\n-b\n+B\n"
    ),
    ("a\nb\nc\n", "a\nc\n", "@@ -1,3 +1,2 @@\n a\n-b\n c\n"),
  ]

  @Test func rendersHunks() {
    for row in Self.rows {
      let text = UnifiedDiff.render(Array(row.before.utf8), Array(row.after.utf8), name: "f")
      #expect(text == (row.hunks.isEmpty ? "" : "--- f\n+++ f\n" + row.hunks), "\(row.before) / \(row.after)")
    }
  }
}
