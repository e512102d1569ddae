import Codecs
import Curriculum
import Description

/// The ids of objects of OOAPI, which are UUIDs, made of ids of our own: the same id gives the same UUID, anywhere.
///
/// A UUID of version 8 (RFC 9562) with the first bits of a SHA-256 checksum. A convention of this project. What has a
/// UUID already keeps it: an id that is one, the RIO code of an offering, and what a module names in `sourceRefs`.
enum OOAPIID {
  /// What stands before a UUID in `sourceRefs`.
  static let prefix = "urn:uuid:"

  /// The specification of a module.
  static func specification(of module: FlexibleModule) -> OOAPIIdentifier {
    let kept = module.sourceRefs.lazy.compactMap { reference in
      reference.text.hasPrefix(prefix) ? known(String(reference.text.dropFirst(prefix.count))) : nil
    }
    return kept.first ?? known(module.id.text) ?? made(specification: module.id, of: module.owner)
  }

  /// The id that a module without one gets.
  static func made(specification id: ModuleID, of owner: OrganisationID) -> OOAPIIdentifier {
    made("module", owner.text, id.text)
  }

  /// The specification of a national unit.
  static func specification(ofNational code: String) -> OOAPIIdentifier { made("national", code) }

  /// The programme or course of an offering.
  static func programme(of offering: Offering) -> OOAPIIdentifier {
    offering.rioCode.flatMap { known($0.text) } ?? made(programme: offering.id, of: offering.provider)
  }

  /// The id that an offering without a code in RIO gets.
  static func made(programme id: ObjectID, of provider: OrganisationID) -> OOAPIIdentifier {
    made("offering", provider.text, id.text)
  }

  /// The offering of a cohort.
  static func offering(of cohort: String, in programme: String) -> OOAPIIdentifier { made("cohort", programme, cohort) }

  static func organization(_ id: OrganisationID) -> OOAPIIdentifier { known(id.text) ?? made("organisation", id.text) }

  /// A text that is a UUID, in lower case.
  private static func known(_ text: String) -> OOAPIIdentifier? { OOAPIIdentifier(text.lowercased()) }

  private static func made(_ parts: String...) -> OOAPIIdentifier {
    var bytes = Array(SHA256.digest(of: Array(("fim:" + parts.joined(separator: ":")).utf8)).prefix(16))
    bytes[6] = bytes[6] & 0x0F | 0x80
    bytes[8] = bytes[8] & 0x3F | 0x80
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    for (number, byte) in bytes.enumerated() {
      if [4, 6, 8, 10].contains(number) { text.append(UInt8(ascii: "-")) }
      text += [digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }
    return OOAPIIdentifier(checked: Checked(String(decoding: text, as: UTF8.self)))
  }
}
