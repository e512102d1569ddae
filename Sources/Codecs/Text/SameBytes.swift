extension UnsafeBufferPointer<UInt8> {
  /// Whether these are the same bytes as others: eight at a time, which for names and addresses is faster than one by one.
  @inlinable package func isSame(as other: UnsafeBufferPointer<UInt8>) -> Bool {
    guard count == other.count else { return false }
    guard count > 0, let left = UnsafeRawPointer(baseAddress), let right = UnsafeRawPointer(other.baseAddress) else {
      return true
    }
    var place = 0
    while place + 8 <= count {
      if (left + place).loadUnaligned(as: UInt64.self) != (right + place).loadUnaligned(as: UInt64.self) {
        return false
      }
      place += 8
    }
    while place < count {
      if self[place] != other[place] { return false }
      place += 1
    }
    return true
  }
}
