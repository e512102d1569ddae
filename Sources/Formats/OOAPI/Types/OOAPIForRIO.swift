import Description

/// What a consumer entry for RIO holds.
struct OOAPIForRIO {
  private let members: [Tree.Member]

  /// The entry for RIO among consumers; nil when there is none.
  init?(_ consumers: [OOAPIConsumer]) {
    guard let entry = consumers.first(where: { $0.consumerKey.text == "rio" }) else { return nil }
    members = entry.others
  }

  subscript(name: String) -> Tree? { members.first { $0.name == name }?.value }
  /// A text.
  func text(_ name: String) -> String? { self[name]?.text }
  /// The texts of a list.
  func texts(_ name: String) -> [String] { self[name]?.items.compactMap(\.text) ?? [] }
}

extension LossList {
  /// Adds the data for consumers of a kind of object, but for those for RIO that are kept.
  mutating func add(_ consumers: [OOAPIConsumer], of kind: String, keeping kept: Set<String>) {
    for consumer in consumers {
      let key = consumer.consumerKey.text
      let isRIO = key == "rio"
      let lost = consumer.others.count { !isRIO || !kept.contains($0.name) }
      add("\(kind).consumers.\(key)", lost, .notInThisCurriculum)
    }
  }
}
