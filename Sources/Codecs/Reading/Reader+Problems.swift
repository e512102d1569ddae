import Description

/// What is wrong, in the cold.
extension Reader {
  /// Reports a problem with the value at hand.
  func report(
    _ kind: Problem.Kind, field: Field? = nil, scalar: StaticString = "", message: Phrase, found: String? = nil,
    accepted: Phrase? = nil, fix: Fix? = nil
  ) {
    report(
      kind, at: node, field: field.map { "\($0.name)" }, scalar: scalar, message, found: found, accepted: accepted,
      fix: fix)
  }

  func report(
    _ kind: Problem.Kind, at node: Int, field: String? = nil, scalar: StaticString = "", path: Path? = nil,
    _ message: Phrase, found: String? = nil, accepted: Phrase? = nil, fix: Fix? = nil
  ) {
    let path = path ?? state.pointee.path
    var name = field ?? ""
    if field == nil, case .field(let last)? = path.steps.last(where: { if case .field = $0 { true } else { false } }) {
      name = last
    }
    state.pointee.problems.append(
      Problem(
        kind, type: "\(type)", field: name, scalar: "\(scalar)", path: path, offset: Int(nodes[node].source),
        message: message, found: found, accepted: accepted, fix: fix))
  }

  func missing(_ field: Field) {
    state.pointee.steps.append(.field(field.name))
    report(.missing, field: field, message: ReaderMessage.missing(field, isXML: isXML))
    state.pointee.steps.removeLast()
  }

  func absent(_ field: Field) {
    state.pointee.absences.append(
      ReaderState.Absence(
        steps: state.pointee.steps.all + [.field(field.name)], type: type, node: node,
        meaning: Phrase(nl: "\(field.nl)", en: "\(field.en)")))
  }

  /// Turns the absences that no note explains into advice. Called when the whole document is read.
  func reportAbsences() {
    for absence in state.pointee.absences {
      let path = Path(absence.steps.map(\.pathStep))
      guard case .field(let name)? = path.steps.last else { continue }
      var reader = self
      reader.type = absence.type
      reader.report(
        .absentFact, at: absence.node, field: name, path: path,
        ReaderMessage.absentFact(name, absence.meaning, isXML: isXML))
    }
    state.pointee.absences = []
  }

  /// All problems of a document that has been read, in the order of its text.
  ///
  /// Never inlined: with the sorting inside it, the compiler would not hand the reading of a value to other modules.
  @inline(never)
  func allProblems() -> [Problem] {
    reportAbsences()
    for problem in state.pointee.ignored.values { state.pointee.problems.append(problem) }
    return state.pointee.problems.sorted
  }

  func undecided<C: Choice>(_ type: C.Type) {
    let names = MemberNames.of(type).map { isXML ? $0.element : $0.name }
    report(.undecided, message: ReaderMessage.undecided(names, isXML: isXML))
  }

  /// Reports that none of the elements is there of which there must be one at least.
  func noneOf<C: Choice>(_ type: C.Type, _ field: Field) {
    state.pointee.steps.append(.field(field.name))
    report(
      .missing, at: node, field: "\(field.name)", ReaderMessage.noneOf(MemberNames.of(type).map(\.element), field))
    state.pointee.steps.removeLast()
  }

  func wrongKind(accepted: Phrase) {
    report(
      .wrongKind, message: ReaderMessage.wrongKind(nodes[node].kind, isXML: isXML, accepted: accepted),
      found: foundText, accepted: accepted, fix: removal)
  }

  func wrongKind<S: Scalar>(_ type: S.Type) {
    var kind = Problem.Kind.wrongKind
    var message = ReaderMessage.wrongKind(nodes[node].kind, isXML: isXML, accepted: S.accepts)
    if nodes[node].kind == .number, let code = S.self as? any Code.Type {
      if !code.isNumber { kind = .numberForCode }
      message = ReaderMessage.numberForCode(shownText(node), isNumber: code.isNumber)
    } else if nodes[node].kind == .string, !isXML, S.wireKind != .text {
      message = ReaderMessage.textForValue(shownText(node), S.accepts)
    }
    report(
      kind, scalar: S.typeName, message: message, found: foundText, accepted: S.accepts, fix: removal ?? retyped(S.self)
    )
  }

  /// `null` where the field may be absent: it says just that, and goes. What an item of a list means by it is not known.
  private var removal: Fix? {
    nodes[node].kind == .null && dispensable == node && nodes[node].nameLength > 0 ? .removal : nil
  }

  /// The same signs with or without quotes, where they then are right: a number for a code, text for a number.
  private func retyped<S: Scalar>(_ type: S.Type) -> Fix? {
    switch nodes[node].kind {
    case .number where S.self is any Code.Type: break
    case .string where !(S.self is any Prose.Type): break
    default: return nil
    }
    return withText(node) { bytes in
      let text = XMLSpace.trimmed(bytes)
      return S(wire: text) == nil ? nil : .value(String(decoding: text, as: UTF8.self), S.wireKind)
    }
  }

  /// The text that is right but for white space around it or, of a word out of a list, capital letters. Text that people
  /// wrote is left as it is.
  private func tidied<S: Scalar>(_ type: S.Type) -> Fix? {
    switch S.form {
    case .line, .text: return nil
    case .enumeration(let words):
      let found = withText(node) { String(decoding: XMLSpace.trimmed($0), as: UTF8.self) }.lowercased()
      let same = words.filter { $0.lowercased() == found }
      return same.count == 1 ? .value(same[0], S.wireKind) : nil
    case .code, .integer, .number, .flag: return retyped(S.self)
    }
  }

  /// An element that should hold text alone, but has elements or attributes. Where strangers are passed over, so are
  /// these: the text beside them is the value.
  func scalarWithChildren<S: Scalar>(_ type: S.Type) -> S? {
    if manner.contains(.toleratesStrangers) { return textBesideChildren() }
    reportChildren(of: S.self)
    return nil
  }

  private func textBesideChildren<S: Scalar>() -> S? {
    var text: [UInt8] = []
    var child = node + 1
    while child < Int(nodes[node].end) {
      if nodes[child].kind == .text {
        withText(child) { text += $0 }
      } else {
        let sign = nodes[child].kind == .attribute ? "@" : ""
        ignore(child, sign + name(child))
      }
      child = Int(nodes[child].end)
    }
    return text.withUnsafeBufferPointer { S(wire: $0) }
  }

  private func reportChildren<S: Scalar>(of type: S.Type) {
    var child = node + 1
    while child < Int(nodes[node].end), nodes[child].kind == .text { child = Int(nodes[child].end) }
    let name = nodes[child].kind == .attribute ? "@" + name(child) : name(child)
    report(
      .unknown, at: child, field: name, scalar: S.typeName,
      path: state.pointee.path.appending(.field(name)),
      ReaderMessage.childOfScalar(self.name(child), part(child)), found: name)
  }

  private var foundText: String? {
    switch nodes[node].kind {
    case .object, .array: nil
    default: shownText(node)
    }
  }

  /// A scalar whose text is not of the right form.
  func rejected<S: Scalar>(_ type: S.Type) {
    let found = shownText(node)
    let isEmpty = nodes[node].count == 0
    if withText(node, ReaderMessage.hasControls) {
      return report(.control, scalar: S.typeName, message: ReaderMessage.control(found), found: found)
    }
    switch S.form {
    case .enumeration(let words):
      report(
        isEmpty ? .empty : .enumeration, scalar: S.typeName,
        message: ReaderMessage.notInList(found, words, accepted: S.accepts), found: found, accepted: S.accepts,
        fix: tidied(S.self))
    case .integer, .number, .flag:
      report(
        .wrongKind, scalar: S.typeName, message: ReaderMessage.notAccepted(found, S.accepts), found: found,
        accepted: S.accepts, fix: tidied(S.self))
    case .line, .text, .code:
      report(
        isEmpty ? .empty : .pattern, scalar: S.typeName,
        message: isEmpty
          ? ReaderMessage.empty(S.accepts, part(node), mayBeAbsent: dispensable == node)
          : ReaderMessage.notAccepted(found, S.accepts),
        found: found, accepted: S.accepts, fix: tidied(S.self))
    }
  }

  /// Reports text that is not in Unicode form C; the value in form C, when there is something to mend.
  func checkNormalization<S: Scalar>() -> S? {
    if withText(node, Normalization.isPlain) { return nil }
    let text = withText(node) { String(decoding: $0, as: UTF8.self) }
    let composed = Normalization.composed(text)
    if composed.unicodeScalars.elementsEqual(text.unicodeScalars) { return nil }
    report(
      .normalization, scalar: S.typeName, message: ReaderMessage.normalization, found: shownText(node),
      fix: .value(composed, S.wireKind))
    return S(wire: composed)
  }

  // MARK: Strangers

  /// Finds the members that the description does not know, that stand twice, or that are out of order.
  ///
  /// - Parameter absences: how many absences there were before the record.
  func diagnose<R: Record>(_ record: R.Type, absences: Int) {
    forgetAbsences(of: diagnose(MemberNames.of(record)), since: absences)
  }
  func diagnose<C: Choice>(_ choice: C.Type) {
    let here = state.pointee.path
    state.pointee.problems.removeAll { $0.kind == .undecided && $0.path == here }
    _ = diagnose(MemberNames.of(choice))
  }

  /// Answers the names that strangers are misspellings of.
  private func diagnose(_ known: [MemberNames.Entry]) -> Set<String> {
    var meant: Set<String> = []
    let takesText = known.contains { $0.place == .content }
    guard nodes[node].kind == .object else {
      if !takesText, withText(node, { !XMLSpace.trimmed($0).isEmpty }) { strayText(node) }
      return meant
    }
    var seen: Set<String> = []
    var reached = 0
    var texts = 0
    var strangers = 0
    var child = node + 1
    while child < Int(nodes[node].end) {
      defer { child = Int(nodes[child].end) }
      if nodes[child].kind == .text {
        texts += 1
        if takesText, texts == 1 { continue }
        if manner.contains(.toleratesStrangers) { ignore(child, "text") } else { strayText(child) }
        continue
      }
      let isAttribute = nodes[child].kind == .attribute
      let name = name(child)
      let entry = known.first {
        isXML ? $0.element == name && ($0.place == .attribute) == isAttribute : $0.name == name
      }
      guard let entry else {
        // Beyond what is shown of one document, nothing is said that costs time.
        strangers += 1
        if strangers <= Limits.problems + 1 || manner.contains(.toleratesStrangers) {
          if let nearest = stranger(child, isAttribute ? "@" + name : name, known) { meant.insert(nearest) }
        }
        continue
      }
      if !isXML || isAttribute {
        if !seen.insert(name).inserted { duplicate(child, name) }
      } else if entry.order < reached, !manner.contains(.toleratesStrangers) {
        outOfOrder(child, name, after: known.last { $0.order == reached }?.element ?? "")
      } else {
        if !entry.isList, !seen.insert(name).inserted { duplicate(child, name) }
        reached = entry.order
      }
    }
    return meant
  }

  /// What a node with a name is.
  func part(_ child: Int) -> NamedPart {
    NamedPart(nodes[child].kind == .attribute ? .attribute : .element, isXML: isXML)
  }

  private func childPath(_ name: String) -> Path { state.pointee.path.appending(.field(name)) }

  /// Answers the name that it is a misspelling of, where there is one.
  private func stranger(_ child: Int, _ name: String, _ known: [MemberNames.Entry]) -> String? {
    if name == "$schema", state.pointee.steps.isEmpty, !isXML { return nil }
    if manner.contains(.toleratesStrangers) {
      ignore(child, name)
      return nil
    }
    let known = known.filter { $0.place != .content }
    let nearest =
      MemberNames.nearest(to: self.name(child), among: known, isXML: isXML)
      ?? MemberNames.meant(by: self.name(child), among: known)
    if let nearest { forgetMissing(nearest.name) }
    report(
      .unknown, at: child, field: name, path: childPath(name),
      ReaderMessage.unknown(self.name(child), part(child), nearest: nearest, known: known), found: name)
    return nearest?.name
  }

  /// Counts what is passed over, by path: texts, attributes and empty elements below a stranger.
  private func ignore(_ child: Int, _ name: String) {
    var counts: [String: Int] = [:]
    count(child, name, &counts)
    for (below, count) in counts.sorted(by: { $0.key < $1.key }) {
      let path = state.pointee.path.steps.filter { if case .field = $0 { true } else { false } }
      note(child, name, Path(path + [.field(below)]), below, count)
    }
  }

  /// Adds to the count of a path.
  private func note(_ child: Int, _ name: String, _ path: Path, _ below: String, _ count: Int) {
    if let before = state.pointee.ignored[path]?.found.flatMap({ Int($0) }) {
      state.pointee.ignored[path]?.found = String(before + count)
    } else if state.pointee.ignored.count < Limits.problems {
      state.pointee.ignored[path] = Problem(
        .ignored, type: "\(type)", field: name, path: path, offset: Int(nodes[child].source),
        message: ReaderMessage.ignored(below), found: String(count))
    }
  }

  private func count(_ node: Int, _ path: String, _ counts: inout [String: Int]) {
    if nodes[node].kind == .object || nodes[node].kind == .array {
      var child = node + 1
      while child < Int(nodes[node].end) {
        let sign = nodes[child].kind == .attribute ? "@" : ""
        let isNamed = nodes[child].nameLength > 0
        count(child, isNamed ? "\(path).\(sign)\(name(child))" : path, &counts)
        child = Int(nodes[child].end)
      }
    } else if withText(node, { !XMLSpace.trimmed($0).isEmpty }) {
      counts[path, default: 0] += 1
    }
  }

  /// One defect gives one finding: what is misspelt is not missing as well, nor is a choice with a misspelt case open.
  private func forgetMissing(_ name: String) {
    let here = state.pointee.path
    let missing = here.appending(.field(name))
    state.pointee.problems.removeAll {
      ($0.kind == .missing && $0.path == missing) || ($0.kind == .undecided && $0.path == here)
    }
  }

  /// The same for facts that are absent, of which there may be as many as there are records: those of this record are
  /// looked at once.
  private func forgetAbsences(of names: Set<String>, since start: Int) {
    guard !names.isEmpty, state.pointee.absences.count > start else { return }
    let depth = state.pointee.steps.count + 1
    let kept = state.pointee.absences[start...].filter { absence in
      guard absence.steps.count == depth, case .field(let name)? = absence.steps.last else { return true }
      return !names.contains("\(name)")
    }
    state.pointee.absences.replaceSubrange(start..., with: kept)
  }

  func duplicate(_ child: Int, _ name: String) {
    report(
      .duplicate, at: child, field: name, path: childPath(name), ReaderMessage.duplicate(name, part(child)), found: name
    )
  }

  private func outOfOrder(_ child: Int, _ name: String, after other: String) {
    report(
      .order, at: child, field: name, path: childPath(name), ReaderMessage.outOfOrder(name, after: other),
      found: name, fix: .order)
  }

  private func strayText(_ child: Int) {
    report(.strayText, at: child, message: ReaderMessage.strayText(shownText(child)), found: shownText(child))
  }

  private func report(_ kind: Problem.Kind, at node: Int, message: Phrase, found: String) {
    report(kind, at: node, field: nil, message, found: found)
  }
}
