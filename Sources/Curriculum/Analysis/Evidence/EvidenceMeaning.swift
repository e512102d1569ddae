/// What a badge is about in a scope (*waar een badge over gaat*). A convention of this project.
public struct EvidenceMeaning: Sendable {
  /// A code that could not be placed.
  public struct Unplaced: Sendable, Hashable {
    /// Why a code could not be placed.
    public enum Reason: String, Sendable, CaseIterable {
      /// It is not in these files.
      case notHere
      /// Nothing tells of which qualification file it is: task codes are the same in all.
      case fileNotSaid
      /// More than one qualification file may be meant, such as two editions.
      case severalFiles
      /// The file calls the task otherwise; the badge may be of another edition.
      case otherName
    }

    /// The code as the badge has it.
    public let code: String
    /// Why it could not be placed.
    public let reason: Reason
  }

  /// The modules that the badge is of: one, or those of a microcredential.
  public internal(set) var modules: [ModuleID] = []
  /// The microcredential that the badge is of.
  public internal(set) var microcredential: String?
  /// Modules and microcredentials that it may be of: one sign alone says so, or two are alike.
  public internal(set) var likely: [String] = []
  /// Work processes that it points at, beside those of its modules. How much of them it covers is not known.
  public internal(set) var tasks: [WorkProcessKey] = []
  /// The electives that it points at.
  public internal(set) var electives: [ElectiveCode] = []
  /// The certificates that it points at.
  public internal(set) var certificates: [CertificateCode] = []
  /// The qualifications that it is for.
  public internal(set) var programmes: [QualificationCode] = []
  /// The codes that could not be placed.
  public internal(set) var unplaced: [Unplaced] = []

  /// Whether it is about anything here.
  public var isPlaced: Bool {
    !modules.isEmpty || !tasks.isEmpty || !electives.isEmpty || !certificates.isEmpty
  }
}
