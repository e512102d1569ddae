import Description

/// A generation of RIO's schemas and lists. Two share one namespace and one contract name, and a message does not say
/// which it follows.
enum RIOGeneration: String, Sendable, CaseIterable {
  /// The write contract of June 2022 with the query contract of March 2023.
  case of2022 = "2022"
  /// Both contracts of July 2025.
  case of2025 = "2025"

  /// What is taken when the user says nothing.
  static let newest = RIOGeneration.of2025

  /// What the user chose.
  init(_ settings: Settings) {
    self = settings[Self.setting].flatMap(RIOGeneration.init(rawValue:)) ?? .newest
  }

  /// The name of the setting.
  static let setting = "rio-generation"
}
