import Codecs
import Description

/// A file of Open Badges 2.0: the document, and how it was signed.
struct OB2File: Message {
  var document: OB2Document
  var signed: SignedBy?

  init(blank: Blank) { document = OB2Document(blank: blank) }
  static var shapes: ValueShapes { .record }
  mutating func visit<V: ValueVisitor>(_ visitor: inout V) { document.visit(&visitor) }
  func normalForm() -> [UInt8] { TextWriter.write(json: document) }
}

/// The stages of Open Badges 2.0.
enum OB2Stages: BadgeStages {
  static func place(of problem: Problem) -> (stage: BadgeStage, rule: String)? {
    switch problem.kind {
    case .normalization, .ignored, .lenient: return nil
    case .absentWord where problem.type != "OB2Extension": return (.type, "OB2-01")
    default: break
    }
    if problem.scalar == "BadgeDateTime" { return (.dateTime, "OB2-03") }
    if problem.type == "OB2Extension" {
      let isNode = problem.field == "@context" || problem.field == "type"
      return (isNode ? .extensionNode : .extensionSchema, "OB2-05")
    }
    if problem.field.hasPrefix("extensions:") { return (.extensionNode, "OB2-05") }
    if problem.type == "OB2AlignmentObject", problem.field == "targetUrl" { return (.required, "OB2-04") }
    return (.required, "OB2-01")
  }
}
