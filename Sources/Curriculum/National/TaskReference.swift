public import Description

/// A reference to a task (*verwijzing naar een taak*). A convention of this project.
///
/// With a file it names a core task, which stands for all its work processes, or one work process. With an elective the
/// task may be absent and with a certificate it is: then the reference states a purpose and counts for no work process.
public struct TaskReference: Record, Named, Hashable {
  /// Where the task stands.
  public var scope: TaskScope
  /// The code of the core task or work process. It must be there with a file.
  public var task: TaskCode?

  public init(blank: Blank) { scope = TaskScope(blank: blank) }

  /// Refers to a core task or work process of a qualification file.
  public init(file: FileID, task: TaskCode) {
    scope = .file(file)
    self.task = task
  }

  /// Refers to an elective, or to one of its tasks.
  public init(elective: ElectiveCode, task: TaskCode? = nil) {
    scope = .elective(elective)
    self.task = task
  }

  /// Refers to a certificate as a purpose.
  public init(certificate: CertificateCode) { scope = .certificate(certificate) }

  public static var typeName: StaticString { "TaskReference" }
  public static var noun: Noun { Noun(nl: "taak", "taken", en: "task", "tasks") }
  public mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.oneOf(&scope)
    visitor.optional(
      Field("task", nl: "Code van de kerntaak of het werkproces", en: "Code of the core task or work process"), &task)
  }
}

/// Where a referenced task stands.
public enum TaskScope: Choice, Hashable {
  /// The id of a qualification file.
  case file(FileID)
  /// The code of an elective.
  case elective(ElectiveCode)
  /// The code of a certificate.
  case certificate(CertificateCode)

  public init(blank: Blank) { self = .file(FileID(blank: blank)) }

  /// The payload of `file`; nil for another case.
  public var file: FileID? { if case .file(let value) = self { value } else { nil } }
  /// The payload of `elective`; nil for another case.
  public var elective: ElectiveCode? { if case .elective(let value) = self { value } else { nil } }
  /// The payload of `certificate`; nil for another case.
  public var certificate: CertificateCode? { if case .certificate(let value) = self { value } else { nil } }

  public static var typeName: StaticString { "TaskScope" }
  public mutating func describe<V: CaseVisitor>(_ visitor: inout V) where V.Union == TaskScope {
    visitor.option(
      Field("file", nl: "Id van het dossier waar de taak in staat", en: "Id of the qualification file of the task"),
      file, TaskScope.file)
    visitor.option(
      Field("elective", nl: "Code van het keuzedeel", en: "Code of the elective"), elective, TaskScope.elective)
    visitor.option(
      Field("certificate", nl: "Code van het certificaat", en: "Code of the certificate"), certificate,
      TaskScope.certificate)
  }
}
