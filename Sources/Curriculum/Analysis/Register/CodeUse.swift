public import Description

/// A place where an object names a national code, with what it is the code of there.
public struct CodeUse: Sendable {
  /// The national code.
  public let code: String
  /// What it is used as the code of.
  public let kind: CodeKind
  /// The object.
  public let origin: Origin
  /// The place in the object.
  public let path: Path
}

extension Holdings {
  /// The places where national codes stand, by the types of the fields: a new field with a code is among them of itself.
  public var codeUses: [CodeUse] {
    var gatherer = CodeUses()
    show(to: &gatherer)
    return gatherer.uses.sorted {
      ($0.origin.document, $0.origin.path.description) < ($1.origin.document, $1.origin.path.description)
    }
  }
}

private struct CodeUses: HoldingsVisitor {
  var uses: [CodeUse] = []

  mutating func objects<T: Value>(_ objects: [Placed<T>]) {
    // What a curriculum holds is shown by itself.
    if T.self == Curriculum.self { return }
    for placed in objects {
      uses += TypedCodes(in: placed.value).found.map {
        CodeUse(code: $0.text, kind: $0.kind, origin: placed.origin, path: $0.path)
      }
    }
  }
}

/// Gathers the national codes in a value, by their types.
struct TypedCodes: ScalarTaker {
  struct Found {
    let text: String
    let kind: CodeKind
    let path: Path
  }

  private(set) var found: [Found] = []

  init<T: Value>(in value: T) { found = ScalarWalk(through: value, TypedCodes()).taker.found }

  private init() {}

  mutating func take<S: Scalar>(_ scalar: S, at path: Path) {
    if let kind = Self.kind(scalar) { found.append(Found(text: scalar.wireText, kind: kind, path: path)) }
  }

  private static func kind<S: Scalar>(_ value: S) -> CodeKind? {
    switch value {
    case is DomainCode: .domain
    case is FileCode: .qualificationFile
    case is QualificationCode: .qualification
    case is ElectiveCode: .elective
    case is CertificateCode: .certificate
    // Of a code that may be anything, only the forms with a letter of their own are national for sure.
    case let code as AnyCode:
      ElectiveCode(code.text) != nil ? .elective : CertificateCode(code.text) != nil ? .certificate : nil
    default: nil
    }
  }
}
