extension BinaryInteger {
  /// The digits, with zeros before them where there are fewer than a width asks: 7 in three digits is `007`.
  public func padded(_ width: Int, radix: Int = 10, uppercase: Bool = false) -> String {
    let digits = String(self, radix: radix, uppercase: uppercase)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
