public import Description

/// What was recorded when a module was published (*publicatie*).
public struct Publication: Record {
  /// Version that was published.
  public var version: SemanticVersion
  /// Day of publication.
  public var on: Day
  /// Checksum of the normal form without this field.
  public var checksum: Checksum

  public init(blank: Blank) {
    version = SemanticVersion(blank: blank)
    on = Day(blank: blank)
    checksum = Checksum(blank: blank)
  }

  /// Takes all fields.
  public init(version: SemanticVersion, on: Day, checksum: Checksum) {
    self.version = version
    self.on = on
    self.checksum = checksum
  }

  public static var typeName: StaticString { "Publication" }
  public mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.required(Field("version", nl: "Versie die is gepubliceerd", en: "Version that was published"), &version)
    visitor.required(Field("on", nl: "Dag van publicatie", en: "Day of publication"), &on)
    visitor.required(
      Field(
        "checksum", nl: "Controlegetal van de normale vorm zonder dit veld",
        en: "Checksum of the normal form without this field"), &checksum)
  }
}
