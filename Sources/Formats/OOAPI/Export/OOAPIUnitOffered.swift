import Curriculum
import Description

/// What an offering offers, in the terms of OOAPI: a module as a programme, a national unit as what it is.
struct OOAPIUnitOffered {
  /// The specification, to be written with the offering; nil for a module, whose specification is written anyway.
  private(set) var national: OOAPIEntity<OOAPISpecificationFields>?
  /// The id of the specification.
  let specification: OOAPIIdentifier
  let title: String
  private(set) var abbreviation: String?
  private(set) var summary: String?
  private(set) var level: Int?
  private(set) var load: OOAPILoad?
  private(set) var outcomes: [OOAPIOutcome] = []
  private(set) var assessment: [OOAPIText] = []
  private(set) var deliveries: [OOAPIModeOfDelivery] = []
  /// Whether it is a part of a programme, which OOAPI calls a course.
  let isCourse: Bool
  /// Whether what RIO asks can be said of it: OOAPI takes no units of mbo there.
  let goesToRIO: Bool

  init(module: FlexibleModule) {
    specification = OOAPIID.specification(of: module)
    title = module.title.text
    abbreviation = module.nameForOOAPI
    summary = module.summary?.text
    level = module.level
    load = OOAPILoad(module.studyLoad)
    outcomes = module.outcomesForOOAPI
    assessment = module.assessment.map { .dutch($0.title.text) }
    for code in module.participation.compactMap({ OOAPIWordsForForms.participation[$0.text] })
    where !deliveries.contains(code) { deliveries.append(code) }
    isCourse = false
    goesToRIO = true
  }

  init(qualification code: QualificationCode, _ place: QualificationPlace?) {
    let found = place?.qualification
    self.init(
      national: OOAPICode("crohoCreboCode", code.text), found?.title.text, level: found?.level, as: "program",
      document: "diploma", found?.studyLoadHours, (found?.validFrom, found?.programmeEnd))
  }

  init(elective code: ElectiveCode, _ found: Elective?) {
    self.init(
      national: OOAPICode("nationalEducationCode", code.text), found?.title.text, level: nil, as: "course",
      document: nil, found?.studyLoadHours, (found?.validFrom, found?.validUntil))
  }

  init(certificate code: CertificateCode, _ found: MboCertificate?, level: Int?) {
    self.init(
      national: OOAPICode("nationalEducationCode", code.text), found?.title.text, level: level, as: "course",
      document: "certificate", nil, (found?.validFrom, found?.validUntil))
  }

  /// A national unit, as far as it is known.
  private init(
    national code: OOAPICode, _ title: String?, level: Int?, as type: String, document: String?, _ hours: Int?,
    _ times: (from: Day?, until: Day?)
  ) {
    self.title = title ?? code.code.text
    self.level = level
    load = hours.map { OOAPILoad("sbu", $0) }
    specification = OOAPIID.specification(ofNational: code.code.text)
    isCourse = type == "course"
    goesToRIO = false
    var entity = OOAPIEntity<OOAPISpecificationFields>(blank: Blank())
    entity.id = specification
    entity.fields.primaryCode = code
    entity.fields.educationSpecificationType = OOAPISpecificationType(type)
    entity.fields.name = [.dutch(self.title)]
    entity.fields.formalDocument = document.map { OOAPIFormalDocument($0) }
    entity.fields.level = OOAPILevel(mbo: level)
    entity.fields.sector = .mbo
    entity.fields.levelOfQualification = level.map { OOAPIQualificationLevel(String($0)) }
    entity.fields.studyLoad = load
    entity.validFrom = times.from
    entity.validTo = times.until?.next
    national = entity
  }
}

/// Words for how teaching happens, ours and those of OOAPI.
enum OOAPIWordsForForms {
  /// Of a module's participation.
  static let participation = [
    "online": OOAPIModeOfDelivery("online"), "onsite": OOAPIModeOfDelivery("on campus"),
    "blended": OOAPIModeOfDelivery("hybrid"),
  ]
  /// Of the form of a cohort, in OOAPI itself. The other forms are known to the data for RIO alone.
  static let forms: [DeliveryForm: String] = [
    .classroom: "on campus", .classroomAndOnline: "hybrid", .online: "online",
  ]
  /// Of the form of a cohort, in the data for RIO.
  static let formsForRIO: [DeliveryForm: String] = [
    .coaching: "coaching", .classroom: "situated", .classroomAndOnline: "hybrid", .lecture: "lecture",
    .online: "online", .selfStudy: "self-study",
  ]
  /// Of learning paths: a convention, and less exact than the path.
  static let modes: [LearningPath: String] = [.bol: "full-time", .bolPartTime: "part-time", .bbl: "dual training"]
}
