import Description

/// A word out of a closed list of OOAPI, kept as text.
protocol OOAPIWord: Scalar {
  static var words: [String] { get }
  var text: String { get }
  init(_ text: String)
}

extension OOAPIWord {
  init(blank: Blank) { self.init(Self.words.first ?? "") }
  init?(wire: UnsafeBufferPointer<UInt8>) {
    let text = String(decoding: wire, as: UTF8.self)
    guard Self.words.contains(text) else { return nil }
    self.init(text)
  }
  static var form: ScalarForm { .enumeration(words) }
  static var accepts: Phrase {
    let quoted = words.map { "\u{201C}\($0)\u{201D}" }.joined(separator: ", ")
    return Phrase(nl: "een van \(quoted)", en: "one of \(quoted)")
  }
  func write(to bytes: inout [UInt8]) { bytes.append(contentsOf: text.utf8) }
}

/// Kind of address.
struct OOAPIAddressType: OOAPIWord {
  let text: String
  init(_ text: String) { self.text = text }
  static var typeName: StaticString { "OOAPIAddressType" }
  static let words = ["postal", "visit", "deliveries", "billing", "teaching"]
}

/// Kind of education specification.
struct OOAPISpecificationType: OOAPIWord {
  let text: String
  init(_ text: String) { self.text = text }
  static var typeName: StaticString { "OOAPISpecificationType" }
  static let words = ["program", "privateProgram", "cluster", "course"]
}

/// Document that is awarded.
struct OOAPIFormalDocument: OOAPIWord {
  let text: String
  init(_ text: String) { self.text = text }
  static var typeName: StaticString { "OOAPIFormalDocument" }
  static let words = ["diploma", "certificate", "no official document", "testimonial", "school advice"]
}

/// Level of education.
struct OOAPILevel: OOAPIWord {
  let text: String
  init(_ text: String) { self.text = text }
  static var typeName: StaticString { "OOAPILevel" }
  static let words = [
    "secondary vocational education", "secondary vocational education 1", "secondary vocational education 2",
    "secondary vocational education 3", "secondary vocational education 4", "associate degree", "bachelor", "master",
    "doctoral", "undefined", "undivided", "nt2-1", "nt2-2",
  ]
}

/// Level in the European framework.
struct OOAPIQualificationLevel: OOAPIWord {
  let text: String
  init(_ text: String) { self.text = text }
  static var typeName: StaticString { "OOAPIQualificationLevel" }
  static let words = ["1", "2", "3", "4", "4+", "5", "6", "7", "8"]
}

/// Sector of education.
struct OOAPISector: OOAPIWord {
  let text: String
  init(_ text: String) { self.text = text }
  static var typeName: StaticString { "OOAPISector" }
  static let words = ["secondary vocational education", "higher professional education", "university education"]
}

/// Mode of study.
struct OOAPIModeOfStudy: OOAPIWord {
  let text: String
  init(_ text: String) { self.text = text }
  static var typeName: StaticString { "OOAPIModeOfStudy" }
  static let words = ["full-time", "part-time", "dual training", "self-paced"]
}

/// Mode of delivery.
struct OOAPIModeOfDelivery: OOAPIWord {
  let text: String
  init(_ text: String) { self.text = text }
  static var typeName: StaticString { "OOAPIModeOfDelivery" }
  static let words = ["distance-learning", "on campus", "online", "hybrid", "situated"]
}

/// Kind of programme.
struct OOAPIProgramType: OOAPIWord {
  let text: String
  init(_ text: String) { self.text = text }
  static var typeName: StaticString { "OOAPIProgramType" }
  static let words = ["program", "minor", "honours", "specialization", "track"]
}

/// Title that is awarded.
struct OOAPIQualification: OOAPIWord {
  let text: String
  init(_ text: String) { self.text = text }
  static var typeName: StaticString { "OOAPIQualification" }
  static let words = ["AD", "BA", "BSc", "LLB", "MA", "MSc", "LLM", "Phd", "None"]
}

/// Unit of study load.
struct OOAPILoadUnit: OOAPIWord {
  let text: String
  init(_ text: String) { self.text = text }
  static var typeName: StaticString { "OOAPILoadUnit" }
  static let words = ["contacttime", "ects", "sbu", "sp", "hour"]
}

/// What is offered.
struct OOAPIOfferingType: OOAPIWord {
  let text: String
  init(_ text: String) { self.text = text }
  static var typeName: StaticString { "OOAPIOfferingType" }
  static let words = ["program", "course", "component"]
}

/// Scale of results.
struct OOAPIResultType: OOAPIWord {
  let text: String
  init(_ text: String) { self.text = text }
  static var typeName: StaticString { "OOAPIResultType" }
  static let words = ["pass-or-fail", "US letter", "UK letter", "0-100", "1-10"]
}

/// Kind of organisation.
struct OOAPIOrganizationType: OOAPIWord {
  let text: String
  init(_ text: String) { self.text = text }
  static var typeName: StaticString { "OOAPIOrganizationType" }
  static let words = ["root", "institute", "department", "faculty", "branch", "academy", "school"]
}

/// Role of a person.
struct OOAPIAffiliation: OOAPIWord {
  let text: String
  init(_ text: String) { self.text = text }
  static var typeName: StaticString { "OOAPIAffiliation" }
  static let words = ["student", "employee", "guest"]
}

/// Gender of a person.
struct OOAPIGender: OOAPIWord {
  let text: String
  init(_ text: String) { self.text = text }
  static var typeName: StaticString { "OOAPIGender" }
  static let words = ["M", "F", "U", "X"]
}

/// Who to call in emergency.
struct OOAPIEmergencyRelation: OOAPIWord {
  let text: String
  init(_ text: String) { self.text = text }
  static var typeName: StaticString { "OOAPIEmergencyRelation" }
  static let words = ["partner", "parent", "other"]
}
