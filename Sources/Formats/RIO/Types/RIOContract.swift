import Description

/// One of RIO's two contracts, V4: what one may write (*Beheren*), and what one may ask (*Raadplegen*).
enum RIOContract: String, Sendable, CaseIterable {
  case write = "http://duo.nl/schema/DUO_RIO_Beheren_OnderwijsOrganisatie_V4"
  case query = "http://duo.nl/schema/DUO_RIO_Raadplegen_OnderwijsOrganisatie_V4"

  /// The namespace of its elements.
  var namespace: String { rawValue }
}

/// The order of elements in a contract, as a type: the two contracts have the same elements in different orders.
protocol RIOLayout: Sendable {
  static var contract: RIOContract { get }
}

/// The order of the write contract.
enum RIOWritten: RIOLayout {
  static var contract: RIOContract { .write }
}

/// The order of the query contract.
enum RIOQueried: RIOLayout {
  static var contract: RIOContract { .query }
}
