import Description

// Fields that several types have, described once. They stand in the order of the types that use them.

/// The values that integers may have.
package enum Bounds {
  /// The levels of mbo, WEB 7.2.2.
  static let level = 1...4
  /// The numbers of profiles in a qualification file.
  static let profiles = 1...99
  /// Hours of study load, generously.
  package static let hours = 0...1_000_000
  /// The study load of a module, in any unit.
  package static let load = 1...1_000_000
  /// Whole percent.
  static let percent = 0...100
}

/// The field notes, the last field of a type that has them.
func describeNotes<V: FieldVisitor>(_ fieldNotes: inout [FieldNote], to visitor: inout V) {
  visitor.list(
    Field(
      "fieldNotes", each: "fieldNote", nl: "Hoe zeker de waarde van een veld is",
      en: "How certain the value of a field is"), &fieldNotes)
}

/// The exceptions to rules, just before the field notes of a type that can stand alone.
func describeExceptions<V: FieldVisitor>(_ exceptions: inout [RuleException], to visitor: inout V) {
  visitor.list(
    Field(
      "exceptions", each: "exception", nl: "Uitzonderingen op regels, met de reden",
      en: "Exceptions to rules, with the reason"), &exceptions)
}

/// How long an edition holds, in three dates as SBB gives them.
func describeValidity<V: FieldVisitor>(
  _ validFrom: inout Day?, _ intakeEnd: inout Day?, _ programmeEnd: inout Day?, to visitor: inout V
) {
  visitor.expected(
    Field("validFrom", nl: "Eerste dag waarop het geldt", en: "First day on which it is in force"), &validFrom)
  visitor.optional(
    Field("intakeEnd", nl: "Laatste dag waarop men kan instromen", en: "Last day on which one can enter"), &intakeEnd)
  visitor.optional(
    Field("programmeEnd", nl: "Laatste dag van de opleiding", en: "Last day of the programme"), &programmeEnd)
}

/// What sets the level of a core task.
func describeLevel<V: FieldVisitor>(_ complexity: inout Text?, _ autonomy: inout Text?, to visitor: inout V) {
  visitor.optional(
    Field("complexity", nl: "Wat het werk ingewikkeld maakt", en: "What makes the work complex"), &complexity)
  visitor.optional(
    Field(
      "autonomy", nl: "Hoe zelfstandig en verantwoordelijk men werkt",
      en: "How independent and how responsible the practitioner is"), &autonomy)
}

/// The texts of a work process.
func describeWork<V: FieldVisitor>(
  _ description: inout Text?, _ result: inout Text?, _ behaviour: inout Text?, _ competencies: inout [CompetencyLetter],
  to visitor: inout V
) {
  visitor.optional(
    Field("description", nl: "Wat de beroepsbeoefenaar doet", en: "What the practitioner does"), &description)
  visitor.optional(Field("result", nl: "Wat het werk oplevert", en: "What the work delivers"), &result)
  visitor.optional(
    Field("behaviour", nl: "Hoe de beroepsbeoefenaar handelt", en: "How the practitioner acts"), &behaviour)
  visitor.list(
    Field(
      "competencies", each: "competency", nl: "Letters van competenties uit de lijst van SBB",
      en: "Letters of competencies from the list of SBB"), &competencies)
}
