import Codecs
import Curriculum
import Description
import Formats
import Rules
import Testing
import Workspace

/// Each field of a type of ids or codes of objects is looked up by some rule: a field that `ReferenceWalk` forgets shows
/// here.
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

  /// What objects are called themselves, and the outcomes of a microcredential, which MIC-04 looks up where its modules are
  /// loaded.
  static let others: Set<String> = [
    "certificate.code", "crossoverQualification.code", "elective.code", "microcredential.outcomes", "module.id",
    "module.learningOutcomes.id", "organisation.id", "qualificationFile.id", "regionalisedQualification.code",
  ]

  @Test func everyReferenceIsLookedUp() throws {
    var simulator = Simulator(Document.outline)
    var told: [String: Bool] = [:]
    for kind in Document.outline.members(of: Document.outline.root.typeName) where kind.name != "curriculum" {
      for seed in 0..<60 {
        let made = simulator.document(seed: seed, root: kind.name, size: 120)
        let workspace = Workspace.load(WorkspaceInput([.bytes(Array(made.json.utf8), name: "a.json")]))
        guard let document = workspace.documents.first else { continue }
        let findings = workspace.check(Judgement(referenceDate: SamplesTests.today)).findings.map(\.finding)
        let paths = Set(findings.map(\.path))
        let texts = Set(findings.compactMap(\.found))
        for reference in ScalarWalk(through: document, References()).taker.found {
          let isTold = paths.contains(reference.path) || texts.contains(reference.text)
          told[reference.field] = told[reference.field] ?? false || isTold
        }
      }
    }
    #expect(told.count > 30)
    #expect(Set(told.filter { !$0.value }.keys).sorted() == Self.others.sorted())
  }
}
