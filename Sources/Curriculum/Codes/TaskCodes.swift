public import Description

/// The code of a core task of a qualification file (*kerntaakcode*): B1 for the base part, P with the number of a
/// profile; SBBX. It is unique only together with its file.
public struct CoreTaskCode: Code {
  public let text: String
  public init(checked: Checked) { text = checked.text }
  public static var typeName: StaticString { "CoreTaskCode" }
  public static let pattern = Pattern("(B1|P[0-9]{1,2})-K[0-9]{1,2}")
  public static var accepts: Phrase {
    Phrase(nl: "een kerntaakcode als B1-K1 of P2-K1", en: "a core task code such as B1-K1 or P2-K1")
  }
}

/// The code of a work process of a qualification file (*werkprocescode*); SBBX.
public struct WorkProcessCode: Code {
  public let text: String
  public init(checked: Checked) { text = checked.text }
  public static var typeName: StaticString { "WorkProcessCode" }
  public static let pattern = Pattern("(B1|P[0-9]{1,2})-K[0-9]{1,2}-W[0-9]{1,2}")
  public static var accepts: Phrase {
    Phrase(
      nl: "een werkprocescode als B1-K1-W2 of P2-K1-W1", en: "a work process code such as B1-K1-W2 or P2-K1-W1")
  }
}

/// The code of a core task of an elective; SBB.
public struct ElectiveCoreTaskCode: Code {
  public let text: String
  public init(checked: Checked) { text = checked.text }
  public static var typeName: StaticString { "ElectiveCoreTaskCode" }
  public static let pattern = Pattern("D1-K[0-9]{1,2}")
  public static var accepts: Phrase {
    Phrase(nl: "een kerntaakcode van een keuzedeel als D1-K1", en: "a core task code of an elective such as D1-K1")
  }
}

/// The code of a work process of an elective; SBB.
public struct ElectiveWorkProcessCode: Code {
  public let text: String
  public init(checked: Checked) { text = checked.text }
  public static var typeName: StaticString { "ElectiveWorkProcessCode" }
  public static let pattern = Pattern("D1-K[0-9]{1,2}-W[0-9]{1,2}")
  public static var accepts: Phrase {
    Phrase(
      nl: "een werkprocescode van een keuzedeel als D1-K1-W1",
      en: "a work process code of an elective such as D1-K1-W1")
  }
}

/// The code of a certificate's own core task or work process; OER-T.
public struct CertificateTaskCode: Code {
  public let text: String
  public init(checked: Checked) { text = checked.text }
  public static var typeName: StaticString { "CertificateTaskCode" }
  public static let pattern = Pattern("C1-K[0-9]{1,2}(-W[0-9]{1,2})?")
  public static var accepts: Phrase {
    Phrase(
      nl: "een taakcode van een certificaat als C1-K1 of C1-K1-W2",
      en: "a task code of a certificate such as C1-K1 or C1-K1-W2")
  }
}

/// A reference to a core task or a work process, of a qualification file, an elective or a certificate.
public struct TaskCode: Code {
  public let text: String
  public init(checked: Checked) { text = checked.text }
  public static var typeName: StaticString { "TaskCode" }
  public static let pattern = Pattern("(B1|C1|D1|P[0-9]{1,2})-K[0-9]{1,2}(-W[0-9]{1,2})?")
  public static var accepts: Phrase {
    Phrase(
      nl: "een taakcode als B1-K1, P2-K1-W1 of D1-K1-W2", en: "a task code such as B1-K1, P2-K1-W1 or D1-K1-W2")
  }

  /// Refers to a core task of a qualification file.
  public init(_ code: CoreTaskCode) { text = code.text }
  /// Refers to a work process of a qualification file.
  public init(_ code: WorkProcessCode) { text = code.text }
  /// Refers to a core task of an elective.
  public init(_ code: ElectiveCoreTaskCode) { text = code.text }
  /// Refers to a work process of an elective.
  public init(_ code: ElectiveWorkProcessCode) { text = code.text }
  /// Refers to a task of a certificate.
  public init(_ code: CertificateTaskCode) { text = code.text }

  /// Whether it names a work process and not a whole core task.
  public var isWorkProcess: Bool { text.utf8.contains(UInt8(ascii: "W")) }
  /// The core task that is named, or that the named work process belongs to by its code.
  public var coreTask: TaskCode {
    TaskCode(checked: Checked(text.split(separator: "-").prefix(2).joined(separator: "-")))
  }
}
