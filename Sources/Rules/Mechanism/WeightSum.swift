import Description

/// Adds weights in percent, exactly.
struct WeightSum {
  private(set) var count = 0
  private var tenThousandths = 0
  private var areWhole = true

  mutating func add(_ weight: DecimalNumber) {
    let number = weight.tenThousandths
    count += 1
    tenThousandths += number
    areWhole = areWhole && number.isMultiple(of: 10_000)
  }

  /// Whether the sum is 100: exactly for whole numbers, else within 0.05 for each weight.
  var isHundred: Bool { abs(tenThousandths - 1_000_000) <= (areWhole ? 0 : 500 * count) }

  /// What is left of 100 for one more weight; nil when nothing is.
  var rest: DecimalNumber? {
    tenThousandths < 1_000_000 ? DecimalNumber(DecimalNumber.text(tenThousandths: 1_000_000 - tenThousandths)) : nil
  }

  /// The sum, with a point before decimals.
  var text: String { DecimalNumber.text(tenThousandths: tenThousandths) }
}
