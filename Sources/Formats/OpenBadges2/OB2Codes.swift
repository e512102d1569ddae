import Description

/// The codes of edubadges for participation and assessment, with their names.
enum OB2Codes {
  static let participation: [String: Phrase] = [
    "online": Phrase(nl: "online", en: "online"), "onsite": Phrase(nl: "op locatie", en: "on site"),
    "blended": Phrase(nl: "blended", en: "blended"),
    "work_experience": Phrase(nl: "werkervaring", en: "work experience"),
  ]

  static let assessment: [String: Phrase] = [
    "written_exam": Phrase(nl: "tentamen", en: "written exam"),
    "report_paper": Phrase(nl: "rapport", en: "report or paper"),
    "behavioural_assessment": Phrase(nl: "gedragsassessment", en: "behavioural assessment"),
    "professional_product": Phrase(nl: "beroepsproduct", en: "professional product"),
    "development_report": Phrase(nl: "ontwikkelverslag", en: "development report"),
    "portfolio_assessment": Phrase(nl: "portfolio", en: "portfolio assessment"),
    "oram_exam": Phrase(nl: "mondeling examen", en: "oral exam"),
    "personalized_assessment": Phrase(nl: "gepersonaliseerde toetsing", en: "personalised assessment"),
  ]

  /// The codes in a text that joins them by commas; blanks around them are left out. The right spelling of an oral exam
  /// is taken for the one that edubadges has.
  static func codes(in text: String) -> [String] {
    text.utf8.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false).map { part in
      let blank = UInt8(ascii: " ")
      let start = part.drop { $0 == blank }
      let end = start.lastIndex { $0 != blank }.map { start.index(after: $0) } ?? start.startIndex
      let word = String(Substring(start[..<end]))
      return word == "oral_exam" ? "oram_exam" : word
    }
  }

  /// The text with codes as edubadges writes it: sorted, joined by commas.
  static func text(of codes: [String]) -> String? {
    codes.isEmpty ? nil : Array(Set(codes)).sorted().joined(separator: ",")
  }
}
