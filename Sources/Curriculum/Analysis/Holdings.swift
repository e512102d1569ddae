import Description

/// The objects of one scope, each with its place: those of one curriculum file, or all loose object files together.
public struct Holdings: Sendable {
  /// The curriculum that holds the objects; nil for loose object files.
  public private(set) var curriculum: Placed<Curriculum>?
  public private(set) var domains: [Placed<EducationDomain>] = []
  public private(set) var qualificationFiles: [Placed<QualificationFile>] = []
  public private(set) var electives: [Placed<Elective>] = []
  public private(set) var certificates: [Placed<MboCertificate>] = []
  public private(set) var organisations: [Placed<Organisation>] = []
  public private(set) var modules: [Placed<FlexibleModule>] = []
  public private(set) var microcredentials: [Placed<Microcredential>] = []
  public private(set) var examPlans: [Placed<ExamPlan>] = []
  public private(set) var regionalisedQualifications: [Placed<RegionalisedQualification>] = []
  public private(set) var crossoverQualifications: [Placed<CrossoverQualification>] = []
  public private(set) var qualityCards: [Placed<QualityCard>] = []
  public private(set) var personas: [Placed<Persona>] = []
  public private(set) var learningRoutes: [Placed<LearningRoute>] = []
  public private(set) var coverageClaims: [Placed<CoverageClaim>] = []
  public private(set) var offerings: [Placed<Offering>] = []

  public init() {}

  /// Adds a loose object; a curriculum adds what it holds.
  public mutating func add(_ document: Document, number: Int) {
    func place<T>(_ value: T, _ name: String) -> Placed<T> {
      Placed(value, at: Origin(document: number, path: [.field(name)]))
    }
    switch document {
    case .curriculum(let value): add(value, number: number)
    case .educationDomain(let value): domains.append(place(value, "educationDomain"))
    case .qualificationFile(let value): qualificationFiles.append(place(value, "qualificationFile"))
    case .elective(let value): electives.append(place(value, "elective"))
    case .certificate(let value): certificates.append(place(value, "certificate"))
    case .organisation(let value): organisations.append(place(value, "organisation"))
    case .module(let value): modules.append(place(value, "module"))
    case .microcredential(let value): microcredentials.append(place(value, "microcredential"))
    case .examPlan(let value): examPlans.append(place(value, "examPlan"))
    case .regionalisedQualification(let value):
      regionalisedQualifications.append(place(value, "regionalisedQualification"))
    case .crossoverQualification(let value): crossoverQualifications.append(place(value, "crossoverQualification"))
    case .qualityCard(let value): qualityCards.append(place(value, "qualityCard"))
    case .persona(let value): personas.append(place(value, "persona"))
    case .learningRoute(let value): learningRoutes.append(place(value, "learningRoute"))
    }
  }

  private mutating func add(_ curriculum: Curriculum, number: Int) {
    func place<T>(_ values: [T], _ name: String) -> [Placed<T>] {
      values.enumerated().map {
        Placed($0.element, at: Origin(document: number, path: ["curriculum", .field(name), .item($0.offset)]))
      }
    }
    self.curriculum = Placed(curriculum, at: Origin(document: number, path: ["curriculum"]))
    domains += place(curriculum.domains, "domains")
    qualificationFiles += place(curriculum.qualificationFiles, "qualificationFiles")
    electives += place(curriculum.electives, "electives")
    certificates += place(curriculum.certificates, "certificates")
    organisations += place(curriculum.organisations, "organisations")
    modules += place(curriculum.modules, "modules")
    microcredentials += place(curriculum.microcredentials, "microcredentials")
    examPlans += place(curriculum.examPlans, "examPlans")
    regionalisedQualifications += place(curriculum.regionalisedQualifications, "regionalisedQualifications")
    crossoverQualifications += place(curriculum.crossoverQualifications, "crossoverQualifications")
    qualityCards += place(curriculum.qualityCards, "qualityCards")
    personas += place(curriculum.personas, "personas")
    learningRoutes += place(curriculum.learningRoutes, "learningRoutes")
    coverageClaims += place(curriculum.coverageClaims, "coverageClaims")
    offerings += place(curriculum.offerings, "offerings")
  }
}
