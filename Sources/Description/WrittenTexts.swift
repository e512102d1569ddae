/// The texts in a value, each with its path: what people wrote, and ids and codes. Closed lists of words are left out.
public struct WrittenTexts: ScalarTaker {
  /// The texts in the order of the description.
  public private(set) var texts: [(path: Path, text: String)] = []

  /// Gathers the texts of a value.
  public init<T: Value>(of value: T) { texts = ScalarWalk(through: value, WrittenTexts()).taker.texts }

  private init() {}

  public mutating func take<S: Scalar>(_ scalar: S, at path: Path) {
    switch S.form {
    case .line, .text, .code: texts.append((path, scalar.wireText))
    case .integer, .number, .flag, .enumeration: break
    }
  }
}
