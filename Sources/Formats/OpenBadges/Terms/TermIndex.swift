import Codecs

/// A word of a document, with the number that finds it in a table. It is good as long as its bytes are.
struct TermWord {
  let bytes: UnsafeBufferPointer<UInt8>
  let hash: UInt64

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    hash = Self.hash(bytes)
  }

  /// Other in each process, so that no file can be made whose words all meet.
  private static let seed = UInt64(bitPattern: Int64("seed".hashValue))

  private static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    let seed = seed
    var state = seed ^ UInt64(bytes.count)
    guard let base = UnsafeRawPointer(bytes.baseAddress) else { return state }
    var place = 0
    while place + 8 <= bytes.count {
      state = mixed(state, (base + place).loadUnaligned(as: UInt64.self), seed)
      place += 8
    }
    var rest: UInt64 = 0
    while place < bytes.count {
      rest = rest << 8 | UInt64(bytes[place])
      place += 1
    }
    return mixed(state, rest, seed)
  }

  private static func mixed(_ state: UInt64, _ word: UInt64, _ seed: UInt64) -> UInt64 {
    let (high, low) = (state ^ 0x9E37_79B9_7F4A_7C15).multipliedFullWidth(by: word ^ seed ^ 0xD6E8_FEB8_6659_FD93)
    return high ^ low ^ state
  }
}

/// Terms by their words: a table that is asked with bytes, for no string is made of the words of a document.
struct TermIndex: Sendable {
  private struct Entry {
    var hash: UInt64
    var start: Int
    var count: Int
    var term: Term
  }

  /// The entries, in the order in which they came, and the bytes of their words one after the other.
  private var entries: [Entry] = []
  private var words: [UInt8] = []
  /// For each hash the entry one lower, or 0; then the next place. Twice as many as entries, and a power of two.
  private var places: [UInt32]

  /// - Parameter capacity: how many words are expected.
  init(capacity: Int = 0) {
    entries.reserveCapacity(capacity)
    words.reserveCapacity(16 * capacity)
    var size = 16
    while size < 2 * capacity { size *= 2 }
    places = Array(repeating: 0, count: size)
  }

  /// What is said of a word.
  subscript(word: TermWord) -> Term? { place(of: word).map { entries[$0].term } }

  private func place(of word: TermWord) -> Int? {
    var place = Int(truncatingIfNeeded: word.hash) & (places.count - 1)
    while places[place] != 0 {
      let entry = Int(places[place]) - 1
      if entries[entry].hash == word.hash, isSame(entry, word.bytes) { return entry }
      place = (place + 1) & (places.count - 1)
    }
    return nil
  }

  private func isSame(_ entry: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = entries[entry].start
    let end = start + entries[entry].count
    return words.withUnsafeBufferPointer { UnsafeBufferPointer(rebasing: $0[start..<end]).isSame(as: bytes) }
  }

  /// Adds a word; what was said of it before is forgotten.
  mutating func add(_ word: TermWord, _ term: Term) {
    if let place = place(of: word) {
      entries[place].term = term
      return
    }
    entries.append(Entry(hash: word.hash, start: words.count, count: word.bytes.count, term: term))
    words.append(contentsOf: word.bytes)
    if entries.count * 2 > places.count {
      places = Array(repeating: 0, count: places.count * 2)
      for index in entries.indices { note(index) }
    } else {
      note(entries.count - 1)
    }
  }

  /// Adds a word.
  mutating func add(_ word: String, _ term: Term) {
    var word = word
    word.withUTF8 { add(TermWord($0), term) }
  }

  /// Adds the words of another table.
  mutating func add(_ other: TermIndex) {
    other.words.withUnsafeBufferPointer { words in
      for entry in other.entries {
        add(TermWord(UnsafeBufferPointer(rebasing: words[entry.start..<entry.start + entry.count])), entry.term)
      }
    }
  }

  private mutating func note(_ entry: Int) {
    var place = Int(truncatingIfNeeded: entries[entry].hash) & (places.count - 1)
    while places[place] != 0 { place = (place + 1) & (places.count - 1) }
    places[place] = UInt32(truncatingIfNeeded: entry + 1)
  }
}
