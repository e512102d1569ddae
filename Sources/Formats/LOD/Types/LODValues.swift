import Curriculum
import Description

/// A study load: 0 to 99999.
struct LODLoad: Scalar {
  let value: Int
  init(blank: Blank) { value = 0 }
  static var typeName: StaticString { "LODLoad" }
  static var wireKind: WireKind { .integer }
  static var form: ScalarForm { .integer }
  static var accepts: Phrase { Phrase(nl: "een geheel getal van 0 tot en met 99999", en: "a whole number, 0 to 99999") }
  init?(wire: UnsafeBufferPointer<UInt8>) {
    guard let value = Int(wire: wire), (0...99_999).contains(value) else { return nil }
    self.value = value
  }
  func write(to bytes: inout [UInt8]) { bytes.append(contentsOf: String(value).utf8) }
}

/// A type of programme, as the law has them. A word that is not in the list of the contract is kept.
struct LODProgrammeType: Scalar {
  let text: String
  init(blank: Blank) { text = "" }
  static var typeName: StaticString { "LODProgrammeType" }
  static var form: ScalarForm { .line }
  static var accepts: Phrase { Phrase(nl: "een soort opleiding, als VAKOPLEIDING", en: "a type, such as VAKOPLEIDING") }
  init?(wire: UnsafeBufferPointer<UInt8>) {
    text = String(decoding: wire, as: UTF8.self)
    if text.isEmpty { return nil }
  }
  func write(to bytes: inout [UInt8]) { bytes.append(contentsOf: text.utf8) }

  /// Our word for it; nil for another type.
  var programmeType: ProgrammeType? {
    switch text {
    case "ENTREEOPLEIDING": .entry
    case "BASISBEROEPSOPLEIDING": .basic
    case "VAKOPLEIDING": .vocational
    case "MIDDENKADEROPLEIDING": .middleManagement
    case "SPECIALISTENOPLEIDING": .specialist
    default: nil
    }
  }
}

/// The kinds of units of mbo in the open data.
enum LODKind {
  static let qualifications: Set<String> = ["MBOKWALIFICATIE", "MBOREGIONALEKWALIFICATIE", "MBOCROSS_OVERKWALIFICATIE"]
  static let regionalElective = "MBOREGIONAALKEUZEDEEL"

  /// What a code of such a unit is the code of; nil for a unit that is none of these.
  static func kind(_ type: String) -> CodeKind? {
    switch type {
    case "MBODOMEIN": .domain
    case "MBOKWALIFICATIEDOSSIER": .qualificationFile
    case "MBOKEUZEDEEL", regionalElective: .elective
    // Which of the two a certificate of today has, no public source says.
    case "MBOCERTIFICEERBAREEENHEID", "MBODEELKWALIFICATIE": .certificate
    default: qualifications.contains(type) ? .qualification : nil
    }
  }
}
