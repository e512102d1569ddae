import Description

/// What a programme and a course of OOAPI have in common: the fields that an offering comes from and becomes.
protocol OOAPIOfferedFields: OOAPIFields {
  var primaryCode: OOAPICode? { get set }
  var otherCodes: [OOAPICode] { get }
  var name: [OOAPIText] { get set }
  var abbreviation: RawText? { get set }
  var description: [OOAPIText] { get set }
  var teachingLanguage: OOAPILanguage? { get set }
  var studyLoad: OOAPILoad? { get set }
  /// Only a programme says it.
  var modeOfStudy: OOAPIModeOfStudy? { get }
  var modeOfDelivery: [OOAPIModeOfDelivery] { get }
  var duration: OOAPIDuration? { get set }
  var firstStartDate: Day? { get set }
  var level: OOAPILevel? { get set }
  /// Only a programme says it.
  var sector: OOAPISector? { get }
  var fieldsOfStudy: RawText? { get }
  var enrollment: [OOAPIText] { get }
  var resources: [RawText] { get }
  var assessment: [OOAPIText] { get }
  var admissionRequirements: [OOAPIText] { get }
  var qualificationRequirements: [OOAPIText] { get }
  var link: OOAPIAddressOnWeb? { get set }
  var educationSpecification: OOAPIReference<OOAPIEntity<OOAPISpecificationFields>>? { get set }
  var addresses: [OOAPIAddress] { get }
  var coordinators: [OOAPIReference<OOAPIEntity<OOAPIPersonFields>>] { get }
  var organization: OOAPIReference<OOAPIEntity<OOAPIOrganizationFields>>? { get set }
  var consumers: [OOAPIConsumer] { get }
  var ext: OOAPIExtension? { get }
  /// The fields that the other of the two lacks and a curriculum has no place for, with how often they are there.
  var ownCounts: [(field: String, count: Int)] { get }
  /// The id of such an object that an offering belongs to.
  static func id(of offering: OOAPIOfferingFields) -> String?
}

extension OOAPIOfferedFields {
  /// The name of such an object in words of OOAPI: `program`, `course`.
  static var word: String { "\(memberName)" }
}

extension OOAPIProgramFields: OOAPIOfferedFields {
  var ownCounts: [(field: String, count: Int)] {
    [
      ("qualificationAwarded", qualificationAwarded.occurrences), ("parent", parent.occurrences),
      ("children", children.count),
    ]
  }
  static func id(of offering: OOAPIOfferingFields) -> String? { offering.program?.idText }
}

extension OOAPICourseFields: OOAPIOfferedFields {
  var modeOfStudy: OOAPIModeOfStudy? { nil }
  var sector: OOAPISector? { nil }
  var ownCounts: [(field: String, count: Int)] { [("programs", programs.count)] }
  static func id(of offering: OOAPIOfferingFields) -> String? { offering.course?.idText }
}
