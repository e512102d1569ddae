import Curriculum
import Description

extension Record {
  /// Whether a field note says of an empty field that it has nothing: as an inference, or invented so. An empty field
  /// without such a note is not known.
  func saysNone(_ field: String) -> Bool {
    fieldNotes.contains { $0.state != .unknown && $0.field.text == field }
  }
}
