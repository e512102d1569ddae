public import Description

/// The way from the root to a value of a parsed text. A path is made of it only for what is reported.
public struct TapeWay {
  private var steps: [(node: TapeNode, number: Int?)] = []

  package init() {}

  /// Goes down to a value.
  ///
  /// - Parameter number: its place in a list; nil for a member of an object.
  package mutating func enter(_ node: TapeNode, number: Int?) { steps.append((node, number)) }

  /// Goes up again.
  package mutating func leave() { steps.removeLast() }

  /// The path to a value below where it stands.
  public func path(to last: Path.Step) -> Path {
    Path(steps.map { step in step.number.map { .item($0) } ?? .field(step.node.name) } + [last])
  }
}
