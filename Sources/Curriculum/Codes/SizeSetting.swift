public import Description

/// What a size of a module would be: `dakwerk=160`, in SBU. It stands in no file; a user says it.
public struct SizeSetting: Code {
  public let text: String
  public init(checked: Checked) { text = checked.text }
  public static var typeName: StaticString { "SizeSetting" }
  public static let pattern = Pattern("[a-z0-9]+(-[a-z0-9]+)*=[1-9][0-9]{0,5}")
  public static var accepts: Phrase {
    Phrase(
      nl: "een module en haar studielast in SBU, als dakwerk=160",
      en: "a module and its study load in SBU, such as dakwerk=160")
  }

  /// The module.
  public var module: ModuleID { ModuleID(checked: Checked(String(text.prefix { $0 != "=" }))) }
  /// The study load in SBU.
  public var load: Int { Int(text.drop { $0 != "=" }.dropFirst()) ?? 0 }
}
