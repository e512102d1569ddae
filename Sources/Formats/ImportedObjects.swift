import Curriculum
import Description

// What a partner's format does not say of an object of the curriculum is filled in as the type asks, with a field note.

extension FlexibleModule {
  /// A draft of a module, of what a format says of it.
  ///
  /// - Parameters:
  ///   - load: nil where the format does not say it, and so is `level`; no `outcomes` are a text to fill in.
  ///   - absent: the fields that the format has no place for.
  ///   - note: says that a field was filled in.
  init(
    imported id: ModuleID, _ title: Line, owner: OrganisationID, load: StudyLoad?, level: Int?, outcomes: [Text],
    absent: [String], note: (String) -> FieldNote
  ) {
    let texts = outcomes.isEmpty ? [Text(checked: Checked("Nog te beschrijven."))] : outcomes
    self.init(
      id: id, version: SemanticVersion(checked: Checked("1.0.0")), status: .draft, title: title, owner: owner,
      studyLoad: load ?? StudyLoad(value: 1, unit: .studyHours), level: level ?? 1,
      learningOutcomes: texts.enumerated().map { number, text in
        let name = "\(id.text.prefix(55))-\(number + 1)"
        return LearningOutcome(
          id: OutcomeID(name) ?? OutcomeID(checked: Checked("uitkomst-\(number + 1)")), statement: text)
      }, audience: .both)
    fieldNotes = absent.map(note)
    if outcomes.isEmpty { fieldNotes.append(note("learningOutcomes")) }
    if load == nil { fieldNotes.append(note("studyLoad")) }
    if level == nil { fieldNotes.append(note("level")) }
  }
}

extension Curriculum {
  /// The organisation with a code as provider in RIO, of which no more is known; it is added where it is not there yet.
  ///
  /// - Parameters:
  ///   - unknown: the id of the organisation that stands for one without a code.
  ///   - note: says that a field was filled in.
  mutating func organisation(
    of code: ProviderCode?, unknown: String = "onbekend", note: (String) -> FieldNote
  ) -> OrganisationID {
    let id = OrganisationID(checked: Checked(code.map { "aanbieder-\($0.text.lowercased())" } ?? unknown))
    guard !organisations.contains(where: { $0.id == id }) else { return id }
    let name = Line(checked: Checked(code.map { "Aanbieder \($0.text)" } ?? "Onbekende organisatie"))
    var organisation = Organisation(id: id, name: name, kind: .school)
    organisation.providerCode = code
    organisation.fieldNotes = [note("name"), note("kind")]
    organisations.append(organisation)
    return id
  }
}
