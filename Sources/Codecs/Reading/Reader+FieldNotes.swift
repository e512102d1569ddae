import Description

/// Field notes: they explain absent facts, and must themselves make sense.
extension Reader {
  /// Looks at the notes of the record that was just read.
  ///
  /// - Parameter absences: how many absences there were before the record.
  func check<R: Record>(_ notes: [FieldNote], of record: R.Type, absences: Int) {
    explain(absences, with: notes)
    let fields = notedFields(of: record)
    for index in notes.indices { check(notes[index], index, fields) }
  }

  private func notedFields<R: Record>(of record: R.Type) -> NotedFields {
    let key = ObjectIdentifier(record)
    if let known = state.pointee.notedFields[key] { return known }
    let fields = NotedFields(of: record)
    state.pointee.notedFields[key] = fields
    return fields
  }

  /// Takes away the absences that notes explain.
  private func explain(_ absences: Int, with notes: [FieldNote]) {
    guard state.pointee.absences.count > absences else { return }
    let depth = state.pointee.steps.count
    let names = notes.map(\.field.text)
    let kept = state.pointee.absences[absences...].filter { absence in
      let below = Path(absence.steps[depth...].map(\.pathStep)).dottedNames
      return !names.contains { below == $0 || below.hasPrefix($0 + ".") }
    }
    state.pointee.absences.replaceSubrange(absences..., with: kept)
  }

  private func check(_ note: FieldNote, _ index: Int, _ fields: NotedFields) {
    // A name that could not be read has its own finding.
    if note.field.text.isEmpty { return }
    switch fields.way(to: note.field) {
    case .stray(let nearest): pointless(index, ReaderMessage.noteWithoutField(note.field.text, nearest))
    case .known(let members):
      guard note.state == .unknown else { return }
      var holders = [node]
      for member in members { holders = holders.flatMap { values(of: member, in: $0) } }
      if !holders.isEmpty { pointless(index, ReaderMessage.noteBesideValue(note.field.text)) }
    }
  }

  /// The nodes that hold the values of a member.
  private func values(of member: MemberNames.Entry, in record: Int) -> [Int] {
    guard nodes[record].kind == .object else { return [] }
    var found: [Int] = []
    var child = record + 1
    while child < Int(nodes[record].end) {
      if nameBytes(child).elementsEqual((isXML ? member.element : member.name).utf8) {
        if !isXML, member.isList, nodes[child].kind == .array {
          var item = child + 1
          while item < Int(nodes[child].end) {
            found.append(item)
            item = Int(nodes[item].end)
          }
        } else {
          found.append(child)
        }
      }
      child = Int(nodes[child].end)
    }
    return found
  }

  private func pointless(_ index: Int, _ message: Phrase) {
    let path = state.pointee.path + ["fieldNotes", .item(index), "field"]
    let locator = NodeLocator(nodes: nodes, nameOf: name)
    let note = locator.child("fieldNotes", each: "fieldNote", item: index, of: node, isXML: isXML) ?? node
    report(.pointlessNote, at: note, field: "field", path: path, message)
  }
}
