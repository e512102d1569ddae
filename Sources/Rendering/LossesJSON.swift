public import Description

/// What a conversion could not carry over, as one JSON object:
/// `{ "rule", "from", "to", "losses": [{ "path", "count", "reason" }] }`. The rule is REF-05.
public struct LossesJSON: Sendable {
  private let language: Language

  /// A renderer; the language is that of the reasons.
  public init(language: Language) { self.language = language }

  /// The losses in the order given, with a line end after the last line.
  ///
  /// - Parameters:
  ///   - losses: What was lost.
  ///   - source: The name of the format that was read: `sbb`.
  ///   - target: The name of the format that was written: `json`.
  public func render(_ losses: [Loss], from source: String, to target: String) -> String {
    let value: JSONValue = [
      "rule": "REF-05", "from": .string(source), "to": .string(target),
      "losses": .array(
        losses.map {
          ["path": .string($0.path), "count": .number($0.count), "reason": .string($0.reason[language])]
        }),
    ]
    return value.text
  }
}
