public import Description

/// What a look-up of a code came to.
public enum Lookup<T: Sendable>: Sendable {
  case found(T)
  case notFound
  /// More than one remains.
  case ambiguous([T])
  /// The code exists, but as the code of something else.
  case wrongKind(CodeKind)

  /// The one that was found.
  public var value: T? { if case .found(let value) = self { value } else { nil } }
}

/// What a national code can be the code of.
public enum CodeKind: String, Sendable, CaseIterable {
  case domain, qualificationFile, qualification, elective, certificate

  /// The kind in words.
  public var words: Phrase {
    let noun =
      switch self {
      case .domain: EducationDomain.noun
      case .qualificationFile: QualificationFile.noun
      case .qualification: Qualification.noun
      case .elective: Elective.noun
      case .certificate: MboCertificate.noun
      }
    return noun.indefinite
  }
}

/// A qualification with the file that it stands in.
public struct QualificationPlace: Sendable {
  /// The qualification file (*kwalificatiedossier*), with its work processes by code.
  public let index: FileIndex
  /// The qualification (*kwalificatie*).
  public let qualification: Qualification
  /// Where the qualification stands in the list of its file.
  public let number: Int

  /// The path of the qualification.
  public var origin: Origin {
    Origin(
      document: index.file.origin.document,
      path: index.file.origin.path + ["qualifications", .item(number)])
  }

  /// Its work processes.
  public var targetSet: [WorkProcessKey] {
    index.targetSet(of: qualification).map { WorkProcessKey(file: index.id, code: $0) }
  }
}

/// What a reference to a task stands for.
public enum ReferenceMeaning: Sendable {
  /// These work processes.
  case workProcesses([WorkProcessKey])
  /// An elective, a task of it, or a certificate: a purpose that counts for no work process.
  case purpose
  /// No loaded file, elective or certificate has that id or code.
  case notHeld
  /// It is held, but has no such task; the codes that it has.
  case noSuchTask(known: [String])
  /// A file without a task, or a certificate with one.
  case incomplete
}
