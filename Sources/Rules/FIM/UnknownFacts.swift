import Curriculum
import Description

extension Record {
  /// Whether a field note says that a field, or what it stands in, was looked for and is not known.
  func saysUnknown(_ field: String) -> Bool {
    fieldNotes.contains { $0.state == .unknown && ($0.field.text == field || field.hasPrefix($0.field.text + ".")) }
  }
}
