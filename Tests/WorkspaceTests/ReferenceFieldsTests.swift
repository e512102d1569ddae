import Codecs
import Curriculum
import Description
import Formats
import Rules
import Simulation
import Testing
import Workspace

/// Each field of a type of ids or codes of objects is looked up by REF-02: a field that `ReferenceWalk` forgets shows
/// here. No other rule speaks, since one on the form of a code would hide it.
@Suite struct ReferenceFieldsTests {
  /// The ids and codes in a value, with the field that each stands in.
  private struct References: ScalarTaker {
    var found: [(field: String, path: Path, text: String)] = []

    mutating func take<S: Scalar>(_ scalar: S, at path: Path) {
      switch scalar {
      case is FileID, is ModuleID, is OutcomeID, is OrganisationID, is PrerequisiteID, is QualificationCode,
        is ElectiveCode, is CertificateCode:
        let names = path.steps.compactMap { if case .field(let name) = $0 { name } else { nil } }
        found.append((names.joined(separator: "."), path, scalar.wireText))
      default: break
      }
    }
  }

  /// What objects are called themselves, in a file of their own or in a curriculum; and what other rules look up: the
  /// prerequisites of a module (FIM-16), the outcomes of a microcredential (MIC-04), and the qualifications for which a
  /// work process holds (QUA-22).
  static let others: Set<String> = [
    "certificate.code", "crossoverQualification.code", "elective.code", "microcredential.outcomes", "module.id",
    "module.learningOutcomes.id", "module.prerequisites", "organisation.id",
    "qualificationFile.coreTasks.workProcesses.applicability", "qualificationFile.id",
    "qualificationFile.profiles.coreTasks.workProcesses.applicability", "qualificationFile.qualifications.code",
    "regionalisedQualification.code",
    "curriculum.certificates.code", "curriculum.crossoverQualifications.code", "curriculum.electives.code",
    "curriculum.microcredentials.outcomes",
    "curriculum.modules.id", "curriculum.modules.learningOutcomes.id", "curriculum.modules.prerequisites",
    "curriculum.organisations.id", "curriculum.qualificationFiles.coreTasks.workProcesses.applicability",
    "curriculum.qualificationFiles.id", "curriculum.qualificationFiles.profiles.coreTasks.workProcesses.applicability",
    "curriculum.qualificationFiles.qualifications.code", "curriculum.regionalisedQualifications.code",
  ]

  /// The fields with an id or code of an object that the descriptions know, in a file of its own and in a curriculum.
  static let described: Set<String> = {
    let types: Set<String> = [
      "\(FileID.typeName)", "\(ModuleID.typeName)", "\(OutcomeID.typeName)", "\(OrganisationID.typeName)",
      "\(PrerequisiteID.typeName)", "\(QualificationCode.typeName)", "\(ElectiveCode.typeName)",
      "\(CertificateCode.typeName)",
    ]
    let outline = Document.outline
    func fields(of shape: Outline.Shape, _ path: [String]) -> [String] {
      switch shape {
      case .scalar(let name): types.contains(name) ? [path.joined(separator: ".")] : []
      case .record(let name), .choice(let name):
        outline.members(of: name).flatMap { fields(of: $0.shape, path + [$0.name]) }
      case .tree: []
      }
    }
    return Set(fields(of: outline.root, []))
  }()

  @Test func everyReferenceIsLookedUp() throws {
    var simulator = Simulator(Document.outline)
    var told: [String: Bool] = [:]
    var judgement = Judgement(referenceDate: SamplesTests.today)
    judgement.selection = RuleSelection(selected: ["REF-02"])
    for kind in Document.outline.members(of: Document.outline.root.typeName) {
      let fields = Self.described.filter { $0.hasPrefix("\(kind.name).") }
      // The lists of a curriculum that no file of its own can hold come last: they take a large one.
      let (seeds, size) = kind.name == "curriculum" ? (30, 1_200) : (60, 120)
      for seed in 0..<seeds {
        // More documents say nothing new when each field was met, and looked up where REF-02 does that.
        if fields.allSatisfy({ told[$0] == true || told[$0] != nil && Self.others.contains($0) }) { break }
        let made = simulator.document(seed: seed, root: kind.name, size: size)
        let workspace = Workspace.load(WorkspaceInput([.bytes(Array(made.json.utf8), name: "a.json")]))
        guard let document = workspace.documents.first else { continue }
        let findings = workspace.check(judgement).findings.map(\.finding)
        let paths = Set(findings.map(\.path))
        let texts = Set(findings.compactMap(\.found))
        for reference in ScalarWalk(through: document, References()).taker.found {
          let isTold = paths.contains(reference.path) || texts.contains(reference.text)
          told[reference.field] = told[reference.field] ?? false || isTold
        }
      }
    }
    #expect(Self.described.subtracting(told.keys).sorted() == [])
    let ofCurricula = ["modules.owner", "offerings.provider", "coverageClaims.qualification"].map { "curriculum.\($0)" }
    #expect(Self.described.isSuperset(of: ofCurricula))
    #expect(Set(told.filter { !$0.value }.keys).subtracting(Self.others) == [])
  }
}
