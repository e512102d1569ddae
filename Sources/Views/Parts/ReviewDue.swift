import Curriculum
import Description

/// When something must be looked at again. A convention of this project.
enum ReviewDue: Comparable {
  /// There has been no review yet.
  case never
  /// The month of a review is past.
  case overdue
  /// The month of a review is now.
  case now
  /// In this month, counted as months since year 0.
  case later(Int)

  /// The next review of a card: the first of its review months after its last review; without a last review,
  /// never. Nil when it has no review months.
  init?(_ card: QualityCard, on day: Day) {
    let months = Set(card.reviewMonths).sorted()
    guard let first = months.first else { return nil }
    guard let last = card.lastReview else {
      self = .never
      return
    }
    let next = months.first { $0 > last.month }
    let due = next.map { last.year * 12 + $0 } ?? (last.year + 1) * 12 + first
    let now = day.year * 12 + day.month
    self = due < now ? .overdue : due == now ? .now : .later(due)
  }

  var words: Phrase {
    switch self {
    case .never: return Phrase(nl: "nog niet besproken", en: "not reviewed yet")
    case .overdue: return Phrase(nl: "te laat", en: "overdue")
    case .now: return Phrase(nl: "deze maand", en: "this month")
    case .later(let count):
      let date = "\((count - 1) / 12)-\(((count - 1) % 12 + 1).padded(2))"
      return Phrase(nl: "vanaf \(date)", en: "from \(date)")
    }
  }
}
