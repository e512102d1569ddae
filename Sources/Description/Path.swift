/// Where something stands in a document, in the same words for JSON and XML: `module.learningOutcomes[0].level`.
public struct Path: Sendable, Hashable, CustomStringConvertible, ExpressibleByArrayLiteral {
  /// One step down.
  public enum Step: Sendable, Hashable, ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
    /// Into a field or a member.
    case field(String)
    /// To an item of a list, from 0.
    case item(Int)

    public init(stringLiteral value: String) { self = .field(value) }
    public init(integerLiteral value: Int) { self = .item(value) }
  }

  /// The steps from the root of the document.
  public var steps: [Step]

  /// A path of steps, from the root.
  public init(_ steps: [Step] = []) { self.steps = steps }
  public init(arrayLiteral elements: Step...) { steps = elements }

  /// The path one step further down.
  public func appending(_ step: Step) -> Path { Path(steps + [step]) }
  /// This path followed by another.
  public static func + (left: Path, right: Path) -> Path {
    left.steps.isEmpty ? right : right.steps.isEmpty ? left : Path(left.steps + right.steps)
  }

  public var description: String {
    var text = ""
    for step in steps {
      switch step {
      case .field(let name): text += text.isEmpty ? name : ".\(name)"
      case .item(let index): text += "[\(index)]"
      }
    }
    return text
  }

  /// The names alone, with points between them; items of lists are passed over.
  public var dottedNames: String {
    steps.compactMap { if case .field(let name) = $0 { name } else { nil } }.joined(separator: ".")
  }
}
