import Description

/// What a conversion could not carry over, counted by place and reason.
struct BadgeLosses: Sendable {
  private(set) var losses: [Loss] = []

  /// Adds something that was lost.
  mutating func add(_ path: String, _ reason: Phrase) {
    if let index = losses.firstIndex(where: { $0.path == path && $0.reason == reason }) {
      losses[index].count += 1
    } else {
      losses.append(Loss(path: path, reason: reason))
    }
  }

  /// Adds a field that has no place in the other form, when it is there.
  mutating func add(_ path: String, if isThere: Bool, _ reason: Phrase = .noPlace) {
    if isThere { add(path, reason) }
  }

  /// The text that stays of one in several languages: the first. That the others are lost is noted.
  mutating func first(of text: OB3Text, at path: String) -> RawText {
    if case .languages(let texts) = text { add(path, if: texts.texts.count > 1, .otherLanguages) }
    return RawText(text.text)
  }

  /// The same for a text that may be absent.
  mutating func first(ofAny text: OB3Text?, at path: String) -> RawText? {
    guard let text else { return nil }
    return first(of: text, at: path)
  }

  /// Adds what was counted together, at the end.
  mutating func add(_ list: LossList) {
    for loss in list.list {
      if let index = losses.firstIndex(where: { $0.path == loss.path && $0.reason == loss.reason }) {
        losses[index].count += loss.count
      } else {
        losses.append(loss)
      }
    }
  }

  /// Adds members that no field names.
  mutating func add(_ members: [Tree.Member], at path: String, _ reason: Phrase = .noPlace) {
    for member in members where member.value != .null { add("\(path).\(member.name)", reason) }
  }
}

extension Phrase {
  static let noPlace = Phrase(
    nl: "heeft geen plaats in Open Badges 3.0", en: "has no place in Open Badges 3.0")
  fileprivate static let otherLanguages = Phrase(
    nl: "heeft meer talen; de eerste is overgenomen", en: "has more languages; the first is taken over")
  static let onlySURF = Phrase(
    nl: "heeft alleen een plaats in het profiel van SURF", en: "has a place in SURF's profile alone")
}
