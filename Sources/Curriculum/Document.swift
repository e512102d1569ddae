public import Description

/// One file of the native form: an object of one of the kinds that can stand alone.
///
/// Indirect: objects are large, and a document is handed on from reading to checking several times.
public indirect enum Document: Choice {
  /// A curriculum, with everything of one group.
  case curriculum(Curriculum)
  /// An education domain.
  case educationDomain(EducationDomain)
  /// A qualification file.
  case qualificationFile(QualificationFile)
  /// An elective.
  case elective(Elective)
  /// An mbo certificate.
  case certificate(MboCertificate)
  /// An organisation.
  case organisation(Organisation)
  /// A flexible module.
  case module(FlexibleModule)
  /// A microcredential.
  case microcredential(Microcredential)
  /// An exam plan.
  case examPlan(ExamPlan)
  /// A regionalised qualification.
  case regionalisedQualification(RegionalisedQualification)
  /// A cross-over qualification.
  case crossoverQualification(CrossoverQualification)
  /// A quality card.
  case qualityCard(QualityCard)
  /// A persona with learning questions.
  case persona(Persona)
  /// A learning route.
  case learningRoute(LearningRoute)

  public init(blank: Blank) { self = .curriculum(Curriculum(blank: blank)) }

  /// The payload of `curriculum`; nil for another case.
  public var curriculum: Curriculum? { if case .curriculum(let value) = self { value } else { nil } }
  /// The payload of `educationDomain`; nil for another case.
  public var educationDomain: EducationDomain? { if case .educationDomain(let value) = self { value } else { nil } }
  /// The payload of `qualificationFile`; nil for another case.
  public var qualificationFile: QualificationFile? {
    if case .qualificationFile(let value) = self { value } else { nil }
  }
  /// The payload of `elective`; nil for another case.
  public var elective: Elective? { if case .elective(let value) = self { value } else { nil } }
  /// The payload of `certificate`; nil for another case.
  public var certificate: MboCertificate? { if case .certificate(let value) = self { value } else { nil } }
  /// The payload of `organisation`; nil for another case.
  public var organisation: Organisation? { if case .organisation(let value) = self { value } else { nil } }
  /// The payload of `module`; nil for another case.
  public var module: FlexibleModule? { if case .module(let value) = self { value } else { nil } }
  /// The payload of `microcredential`; nil for another case.
  public var microcredential: Microcredential? { if case .microcredential(let value) = self { value } else { nil } }
  /// The payload of `examPlan`; nil for another case.
  public var examPlan: ExamPlan? { if case .examPlan(let value) = self { value } else { nil } }
  /// The payload of `regionalisedQualification`; nil for another case.
  public var regionalisedQualification: RegionalisedQualification? {
    if case .regionalisedQualification(let value) = self { value } else { nil }
  }
  /// The payload of `crossoverQualification`; nil for another case.
  public var crossoverQualification: CrossoverQualification? {
    if case .crossoverQualification(let value) = self { value } else { nil }
  }
  /// The payload of `qualityCard`; nil for another case.
  public var qualityCard: QualityCard? { if case .qualityCard(let value) = self { value } else { nil } }
  /// The payload of `persona`; nil for another case.
  public var persona: Persona? { if case .persona(let value) = self { value } else { nil } }
  /// The payload of `learningRoute`; nil for another case.
  public var learningRoute: LearningRoute? { if case .learningRoute(let value) = self { value } else { nil } }

  public static var typeName: StaticString { "Document" }
  public mutating func describe<V: CaseVisitor>(_ visitor: inout V) where V.Union == Document {
    visitor.option(
      Field(
        "curriculum", nl: "Een curriculum, met alles van één groep", en: "A curriculum, with everything of one group"),
      curriculum, Document.curriculum)
    visitor.option(
      Field("educationDomain", nl: "Een opleidingsdomein", en: "An education domain"), educationDomain,
      Document.educationDomain)
    visitor.option(
      Field("qualificationFile", nl: "Een kwalificatiedossier", en: "A qualification file"), qualificationFile,
      Document.qualificationFile)
    visitor.option(Field("elective", nl: "Een keuzedeel", en: "An elective"), elective, Document.elective)
    visitor.option(
      Field("certificate", nl: "Een mbo-certificaat", en: "An mbo certificate"), certificate, Document.certificate)
    visitor.option(
      Field("organisation", nl: "Een organisatie", en: "An organisation"), organisation, Document.organisation)
    visitor.option(
      Field("module", nl: "Een flexibel inzetbare module", en: "A flexible module"), module, Document.module)
    visitor.option(
      Field("microcredential", nl: "Een microcredential", en: "A microcredential"), microcredential,
      Document.microcredential)
    visitor.option(Field("examPlan", nl: "Een examenplan", en: "An exam plan"), examPlan, Document.examPlan)
    visitor.option(
      Field("regionalisedQualification", nl: "Een geregionaliseerde kwalificatie", en: "A regionalised qualification"),
      regionalisedQualification, Document.regionalisedQualification)
    visitor.option(
      Field("crossoverQualification", nl: "Een cross-over kwalificatie", en: "A cross-over qualification"),
      crossoverQualification, Document.crossoverQualification)
    visitor.option(
      Field("qualityCard", nl: "Een kwaliteitskaart", en: "A quality card"), qualityCard, Document.qualityCard)
    visitor.option(
      Field("persona", nl: "Een persona met leervragen", en: "A persona with learning questions"), persona,
      Document.persona)
    visitor.option(
      Field("learningRoute", nl: "Een leerroute", en: "A learning route"), learningRoute, Document.learningRoute)
  }
}
