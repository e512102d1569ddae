import Description

/// What a microcredential says on each element of the European standard, and where it says so.
public struct CredentialElements: Sendable, Equatable {
  /// What is there for an element.
  public enum Answer: Sendable, Hashable {
    /// These values, from this place.
    case filled([String], from: String)
    /// It belongs to an award, and this is a definition.
    case ofAward
    /// Nothing, where something could stand.
    case absent
    /// This form of the file cannot show it: it may be elsewhere.
    case notShown
  }

  /// The id or address.
  public var id: String
  /// What it is called, in its own language.
  public var title: String
  /// The file, for a badge; nil for a definition in the workspace.
  public var file: String?
  /// The framework that the unit of the workload points at; nil without workload. A convention of this project.
  public var framework: QualityFramework?
  /// The workload, where it can be compared.
  public var workload: Workload?
  /// The level, 1 to 8.
  public var level: Int?
  private var answers: [CredentialElement: Answer] = [:]

  /// A credential that says nothing on any element yet.
  public init(id: String, title: String) {
    self.id = Self.shown(id)
    self.title = Self.shown(title)
  }

  /// A text from outside, which may be as long as its file, so short that a page can hold it.
  private static func shown(_ text: String) -> String {
    let most = 1_000
    guard text.utf8.count > most, text.unicodeScalars.count > most else { return text }
    return String(String.UnicodeScalarView(text.unicodeScalars.prefix(most))) + "…"
  }

  /// What is there for an element; `absent` where nothing was set.
  public subscript(element: CredentialElement) -> Answer {
    get { answers[element] ?? .absent }
    set { answers[element] = newValue }
  }

  /// Fills an element with a value that may be missing or empty.
  public mutating func fill(_ element: CredentialElement, _ values: [String?], from place: String) {
    let filled = values.compactMap { $0 }.filter { value in value.contains { !$0.isWhitespace } }.map(Self.shown)
    if !filled.isEmpty { answers[element] = .filled(filled, from: place) }
  }

  /// The elements that are mandatory and missing.
  public var missing: [CredentialElement] { CredentialElement.mandatory.filter { self[$0] == .absent } }
}

extension CredentialElements {
  /// What a definition says. Who has it, when and with which grade belong to the award.
  public init(of micro: Microcredential, in catalogue: Catalogue) {
    self.init(id: micro.id.text, title: micro.title.text)
    let modules = micro.builtFrom.compactMap { catalogue.module($0)?.value }
    for element in [CredentialElement.learner, .date, .grade] { self[element] = .ofAward }
    fill(.title, [micro.title.text], from: "title")
    fill(.country, [micro.issuer.country.text], from: "issuer.country")
    fill(.awardingBody, [micro.issuer.name.text], from: "issuer.name")
    fill(.outcomes, micro.outcomes.map(\.text), from: "outcomes")
    fill(.workload, ["\(micro.workload.value.text) \(micro.workload.unit.rawValue)"], from: "workload")
    workload = micro.workload
    framework = QualityFramework(of: micro.workload.unit)
    level = micro.eqfLevel
    if let level {
      fill(.level, ["\(level)"], from: "eqfLevel")
    } else if let common = modules.first?.level, modules.allSatisfy({ $0.level == common }) {
      level = common
      fill(.level, ["\(common)"], from: "builtFrom: level")
    }
    fill(.assessment, micro.assessmentTypes.map(\.text), from: "assessmentTypes")
    fill(.participation, micro.participation.map(\.text), from: "participation")
    fill(.qualityAssurance, [micro.qualityAssurance.text], from: "qualityAssurance")
    fill(.prerequisites, micro.prerequisites.map(\.text), from: "prerequisites")
    fill(.supervision, [micro.supervision?.text], from: "supervision")
    fill(.stackability, micro.stackability.map(\.text), from: "stackability")
    fill(.furtherInformation, [micro.validity?.text], from: "validity")
  }
}
