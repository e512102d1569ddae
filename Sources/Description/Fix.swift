/// A repair that has only one right answer, and that changes nothing that people wrote.
///
/// What says what is wrong offers it, at the place of the problem or finding. How it becomes bytes is not said here.
public enum Fix: Sendable, Hashable {
  /// The value gets this text.
  case value(String, WireKind)
  /// The member of a record goes.
  case removal
  /// A field that is absent gets this text; the place is that of the field.
  case member(String)
  /// The elements of the record around it come in the order of the description.
  case order
  /// So many bytes of the text go.
  case cut(Int)
}

/// A change of some bytes of a text.
public struct TextEdit: Sendable, Hashable, Comparable {
  /// The bytes that go.
  public var range: Range<Int>
  /// The bytes that come in their place.
  public var replacement: [UInt8]

  /// Puts bytes in the place of others.
  public init(_ range: Range<Int>, _ replacement: [UInt8]) {
    self.range = range
    self.replacement = replacement
  }

  /// The same change in whole characters of UTF-8: what the change shares with the text around it comes along.
  public func ofWholeScalars(in bytes: UnsafeBufferPointer<UInt8>) -> TextEdit {
    func isInside(_ byte: UInt8?) -> Bool { byte.map { $0 & 0xC0 == 0x80 } ?? false }
    var (start, end) = (range.lowerBound, range.upperBound)
    var before: [UInt8] = []
    var after: [UInt8] = []
    while end < bytes.count, isInside(bytes[end]) {
      after.append(bytes[end])
      end += 1
    }
    var first = replacement.first ?? after.first
    while start > 0, isInside(first) || (start < bytes.count && isInside(bytes[start])) {
      start -= 1
      before.insert(bytes[start], at: 0)
      first = bytes[start]
    }
    return TextEdit(start..<end, before + replacement + after)
  }

  public static func < (left: TextEdit, right: TextEdit) -> Bool {
    (left.range.lowerBound, left.range.upperBound) < (right.range.lowerBound, right.range.upperBound)
  }

  /// A text after changes. Of two changes that touch the same bytes the first is made; the other has to wait.
  ///
  /// - Returns: the new text, and how many changes were made.
  public static func apply(_ edits: [TextEdit], to bytes: UnsafeBufferPointer<UInt8>) -> (bytes: [UInt8], count: Int) {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var end = 0
    var count = 0
    var last: TextEdit?
    for edit in edits.sorted() where edit != last {
      guard edit.range.lowerBound >= end, edit.range.upperBound <= bytes.count,
        last == nil || edit.range.lowerBound > last?.range.lowerBound ?? 0
      else { continue }
      result += bytes[end..<edit.range.lowerBound]
      result += edit.replacement
      end = edit.range.upperBound
      count += 1
      last = edit
    }
    result += bytes[end...]
    return (result, count)
  }
}
