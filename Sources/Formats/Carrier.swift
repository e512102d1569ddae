/// Files of other kinds that may hold a text of a format: pictures with a badge in them.
///
/// In a folder they are read when they hold one, and passed over when not: a picture beside module files is no mistake. A
/// file that is named itself is always read.
public struct Carrier: Sendable {
  /// How the names of such files end, with the point and in small letters.
  public let endings: Set<String>
  /// Whether the bytes of a file hold a text of the format, sound or damaged.
  public let holds: @Sendable (UnsafeBufferPointer<UInt8>) -> Bool

  /// The most bytes of a file that is looked into (64 MiB).
  public static let mostBytes = 1 << 26

  init(endings: Set<String>, holds: @escaping @Sendable (UnsafeBufferPointer<UInt8>) -> Bool) {
    self.endings = endings
    self.holds = holds
  }

  /// The carriers of all formats.
  private static let all = Format.all.compactMap(\.carrier)
  private static let allEndings = Set(all.flatMap(\.endings)).sorted().map { Array($0.utf8) }

  /// Whether a file with this name may be a carrier.
  public static func mayBe(_ name: some BidirectionalCollection<UInt8>) -> Bool {
    allEndings.contains { ending in
      name.suffix(ending.count).elementsEqual(ending) { $0 == $1 || $0 | 0x20 == $1 && $0 >= 0x41 }
    }
  }

  /// Whether bytes hold a text of a format.
  public static func holds(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool { all.contains { $0.holds(bytes) } }
}
