extension Unicode.Scalar {
  /// Whether a terminal or a page would obey the character instead of showing it: control characters (C0, DEL, C1),
  /// line and paragraph separators, marks and overrides of writing direction, and the byte order mark.
  var actsOnTerminal: Bool {
    switch value {
    case 0...0x1F, 0x7F...0x9F, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF: true
    default: false
    }
  }
}

extension String {
  /// The text with every character that would act on a terminal written out, as in `\u{1B}`.
  ///
  /// A tab becomes a space. A line end becomes `\n`, or stays a line feed where the caller breaks lines itself.
  func visible(keepingLineFeeds: Bool = false) -> String {
    let isPlain = utf8.withContiguousStorageIfAvailable { bytes in bytes.allSatisfy { $0 >= 0x20 && $0 < 0x7F } }
    if isPlain == true { return self }
    var result = ""
    var previous: Unicode.Scalar?
    for scalar in unicodeScalars {
      switch scalar {
      case "\t": result += " "
      case "\n" where previous == "\r": break
      case "\n", "\r": result += keepingLineFeeds ? "\n" : "\\n"
      case _ where scalar.actsOnTerminal: result += "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
      default: result.unicodeScalars.append(scalar)
      }
      previous = scalar
    }
    return result
  }
}
