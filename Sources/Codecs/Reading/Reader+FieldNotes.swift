import Description

/// Field notes: they explain absent facts, and must themselves make sense.
extension Reader {
  /// Looks at the notes of the record that was just read.
  ///
  /// - Parameter absences: how many absences there were before the record.
  func check<R: Record>(_ notes: [FieldNote], of record: R.Type, absences: Int) {
    let depth = state.pointee.steps.count
    let names = notes.map(\.field.text)
    let kept = state.pointee.absences[absences...].filter { absence in
      let below = Path(absence.steps[depth...].map(\.pathStep)).dottedNames
      return !names.contains { below == $0 || below.hasPrefix($0 + ".") }
    }
    state.pointee.absences.replaceSubrange(absences..., with: kept)
    let outline = outline(of: record)
    for (index, note) in notes.enumerated() { check(note, index, outline) }
  }

  private func outline<R: Record>(of record: R.Type) -> Outline {
    let key = ObjectIdentifier(record)
    if let outline = state.pointee.outlines[key] { return outline }
    let outline = Outline(of: record)
    state.pointee.outlines[key] = outline
    return outline
  }

  private func check(_ note: FieldNote, _ index: Int, _ outline: Outline) {
    var type = outline.root.typeName
    var holders = [node]
    for name in note.field.text.split(separator: ".") {
      guard let member = outline.members(of: type).first(where: { $0.name == name }) else {
        let known = outline.members(of: type).map(\.name)
        return pointless(
          index, ReaderMessage.noteWithoutField(note.field.text, Nearest.word(to: String(name), among: known)))
      }
      holders = holders.flatMap { values(of: member, in: $0) }
      type = member.shape.typeName
    }
    if note.state == .unknown, !holders.isEmpty {
      pointless(index, ReaderMessage.noteBesideValue(note.field.text))
    }
  }

  /// The nodes that hold the values of a member.
  private func values(of member: Outline.Member, in record: Int) -> [Int] {
    guard nodes[record].kind == .object else { return [] }
    var found: [Int] = []
    var child = record + 1
    while child < Int(nodes[record].end) {
      if name(child) == (isXML ? member.element : member.name) {
        if !isXML, member.presence == .list, nodes[child].kind == .array {
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
