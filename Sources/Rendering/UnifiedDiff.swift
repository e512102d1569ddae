/// What changes in a file, as `diff -u` and `git diff` write it.
public enum UnifiedDiff {
  /// Lines around a change that are shown as well.
  private static let context = 3

  /// The difference, with a line end after the last line; empty when the two are the same.
  ///
  /// - Parameters:
  ///   - name: the file, for the two lines at the top.
  public static func render(_ before: [UInt8], _ after: [UInt8], name: String) -> String {
    guard before != after else { return "" }
    let (old, new) = (lines(before), lines(after))
    var text = "--- \(name)\n+++ \(name)\n"
    for hunk in hunks(steps(old, new)) { text += render(hunk, old, new) }
    return text
  }

  /// The lines with their ends.
  private static func lines(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var start = 0
    for (index, byte) in bytes.enumerated() where byte == 0x0A {
      lines.append(bytes[start...index])
      start = index + 1
    }
    return start < bytes.count ? lines + [bytes[start...]] : lines
  }

  /// One line: kept, gone or new, with its numbers from 0.
  private enum Step {
    case kept(Int, Int)
    case gone(Int, Int)
    case new(Int, Int)

    var isChange: Bool { if case .kept = self { false } else { true } }
  }

  private static func steps(_ old: [ArraySlice<UInt8>], _ new: [ArraySlice<UInt8>]) -> [Step] {
    let start = zip(old, new).prefix { $0 == $1 }.count
    let end = zip(old[start...].reversed(), new[start...].reversed()).prefix { $0 == $1 }.count
    let (oldMiddle, newMiddle) = (old[start..<old.count - end], new[start..<new.count - end])
    var gone: Set<Int> = []
    var come: Set<Int> = []
    // The exact difference of very many lines would take too long; all of them are then shown as changed.
    if oldMiddle.count * newMiddle.count <= 25_000_000 {
      for change in Array(newMiddle).difference(from: Array(oldMiddle)) {
        switch change {
        case .remove(let offset, _, _): gone.insert(start + offset)
        case .insert(let offset, _, _): come.insert(start + offset)
        }
      }
    } else {
      gone = Set(oldMiddle.indices)
      come = Set(newMiddle.indices)
    }
    var steps: [Step] = []
    var (left, right) = (0, 0)
    while left < old.count || right < new.count {
      if gone.contains(left) {
        steps.append(.gone(left, right))
        left += 1
      } else if come.contains(right) {
        steps.append(.new(left, right))
        right += 1
      } else {
        steps.append(.kept(left, right))
        left += 1
        right += 1
      }
    }
    return steps
  }

  private static func hunks(_ steps: [Step]) -> [ArraySlice<Step>] {
    var hunks: [ArraySlice<Step>] = []
    for (index, step) in steps.enumerated() where step.isChange {
      let range = max(0, index - context)..<min(steps.count, index + context + 1)
      if let last = hunks.last, last.endIndex >= range.lowerBound {
        hunks[hunks.count - 1] = steps[last.startIndex..<range.upperBound]
      } else {
        hunks.append(steps[range])
      }
    }
    return hunks
  }

  private static func render(_ hunk: ArraySlice<Step>, _ old: [ArraySlice<UInt8>], _ new: [ArraySlice<UInt8>]) -> String
  {
    var text = ""
    var counts = (old: 0, new: 0)
    for step in hunk {
      switch step {
      case .kept(let left, _):
        text += line(" ", old[left])
        counts.old += 1
        counts.new += 1
      case .gone(let left, _):
        text += line("-", old[left])
        counts.old += 1
      case .new(_, let right):
        text += line("+", new[right])
        counts.new += 1
      }
    }
    var starts = (old: 0, new: 0)
    switch hunk.first {
    case .kept(let left, let right), .gone(let left, let right), .new(let left, let right):
      starts = (left, right)
    case nil: break
    }
    return "@@ -\(range(starts.old, counts.old)) +\(range(starts.new, counts.new)) @@\n" + text
  }

  private static func range(_ start: Int, _ count: Int) -> String {
    // Of an empty range the line before it is named.
    count == 1 ? "\(start + 1)" : "\(count == 0 ? start : start + 1),\(count)"
  }

  private static func line(_ sign: String, _ bytes: ArraySlice<UInt8>) -> String {
    let text = sign + String(decoding: bytes, as: UTF8.self)
    return bytes.last == 0x0A ? text : text + "\n\\ No newline at end of file\n"
  }
}
