import Codecs
public import Description
public import Formats

/// The people who get a badge, out of a file that a spreadsheet saved as CSV.
///
/// The first row has the headers. What a column is, its header says; a column with another header is not read at all, so
/// a name in it goes nowhere. A convention of this project.
public struct RecipientSheet: Sendable {
  /// A column that is read.
  enum Column: CaseIterable {
    case email, identifier, did, grade, narrative, evidence

    /// The headers that it is known by, in small letters; the first is shown.
    var headers: (nl: [String], en: [String]) {
      switch self {
      case .email: (["e-mail", "email", "e-mailadres", "emailadres"], ["email", "e-mail", "email address"])
      case .identifier: (["kenmerk", "eduid", "id"], ["identifier", "eduid", "id"])
      case .did: (["did"], ["did"])
      case .grade: (["cijfer", "resultaat"], ["grade", "result"])
      case .narrative: (["toelichting"], ["narrative"])
      case .evidence: (["bewijs"], ["evidence"])
      }
    }

    var shown: Phrase { Phrase(nl: headers.nl[0], en: headers.en[0]) }

    init?(_ header: String) {
      let word = header.lowercased()
      guard let column = Self.allCases.first(where: { ($0.headers.nl + $0.headers.en).contains(word) }) else {
        return nil
      }
      self = column
    }
  }

  /// Something that cannot be taken over, and where it stands in the file.
  public struct Refusal: Sendable, Hashable {
    /// The line and column in the text.
    public let position: Position
    /// The cell, as a spreadsheet names it.
    public let address: Sheet.Address
    /// What is wrong and what to do, as a phrase without capital and full stop.
    public let explanation: Phrase
  }

  /// In the order of the file.
  public private(set) var recipients: [BadgeOrder.Recipient] = []
  /// When there is any, nothing is to be issued.
  public private(set) var refusals: [Refusal] = []
  /// The headers of columns that were not read.
  public private(set) var ignored: [String] = []

  /// Whether there are rows with an identifier and an email address: then the identifier counts.
  public private(set) var hasBoth = false

  /// Reads a file.
  ///
  /// - Throws: what is wrong with it as a whole, in words.
  public init(_ bytes: [UInt8]) throws(Sheet.Refusal) {
    let rows = try Sheet.cells(of: bytes)
    guard let start = rows.firstIndex(where: { $0.contains { !Self.trimmed($0.text).isEmpty } }) else {
      throw Sheet.Refusal(
        nil,
        Phrase(
          nl: "de lijst is leeg; zet boven de kolommen een kop (e-mail of kenmerk), en daaronder een rij per persoon",
          en: "the list is empty; put a header (email or identifier) above the columns, and a row for each person below"
        ))
    }
    var columns: [(number: Int, column: Column)] = []
    for (number, cell) in rows[start].enumerated() {
      let header = Self.trimmed(cell.text)
      guard let column = Column(header) else {
        if !header.isEmpty { ignored.append(header) }
        continue
      }
      if columns.contains(where: { $0.column == column }) {
        refuse(
          cell, start, number,
          Phrase(
            nl: "deze kolom staat er al; laat er één staan", en: "this column is here already; keep one"))
      }
      columns.append((number, column))
    }
    guard columns.contains(where: { $0.column == .email || $0.column == .identifier }) else {
      let headers = Column.allCases.map(\.shown)
      throw Sheet.Refusal(
        Sheet.Address(row: start, column: 0),
        Phrase(
          nl:
            "boven een kolom moet e-mail of kenmerk staan; gelezen worden: \(headers.map(\.nl).joined(separator: ", "))",
          en: "a column must be headed email or identifier; these are read: "
            + headers.map(\.en).joined(separator: ", ")))
    }
    var seen: [String: Int] = [:]
    for (row, cells) in rows.enumerated().dropFirst(start + 1)
    where cells.contains(where: { !Self.trimmed($0.text).isEmpty }) {
      if let number = cells.indices.dropFirst(rows[start].count).first(where: { !Self.trimmed(cells[$0].text).isEmpty })
      {
        // What follows an unquoted separator would be lost, or stand in the wrong column.
        refuse(cells[number], row, number, Self.noHeader)
        continue
      }
      read(cells, row, columns, &seen)
    }
    if recipients.isEmpty, refusals.isEmpty {
      throw Sheet.Refusal(
        Sheet.Address(row: start, column: 0),
        Phrase(
          nl: "onder de koppen staat niemand; zet daar een rij per persoon",
          en: "there is nobody below the headers; put a row for each person there"))
    }
  }

  private mutating func read(
    _ cells: [CSVText.Cell], _ row: Int, _ columns: [(number: Int, column: Column)], _ seen: inout [String: Int]
  ) {
    var texts: [Column: String] = [:]
    var places: [Column: (cell: CSVText.Cell, number: Int)] = [:]
    let end = cells[cells.count - 1]
    for (number, column) in columns {
      let cell = cells.indices.contains(number) ? cells[number] : end
      places[column] = (cell, number)
      let text = Self.trimmed(CSVText.unguarded(cell.text))
      if !text.isEmpty { texts[column] = text }
      if text.unicodeScalars.contains(where: { $0.value < 0x20 && !$0.properties.isWhitespace }) {
        return self.refuse(cell, row, number, Self.unseen)
      }
    }
    func refuse(_ column: Column, _ explanation: Phrase) {
      guard let place = places[column] else { return }
      self.refuse(place.cell, row, place.number, explanation)
    }
    let keys = [Column.identifier, .email].filter { texts[$0] != nil }
    guard let key = keys.first, let identifier = texts[key] else {
      let column = columns.first { $0.column == .identifier || $0.column == .email }?.column ?? .email
      return refuse(
        column,
        Phrase(
          nl: "hier staat niemand; vul de cel in of verwijder de rij",
          en: "nobody is here; fill in the cell or delete the row"))
    }
    if keys.count == 2 { hasBoth = true }
    if let accepted = Self.refusal(of: identifier, key) { return refuse(key, accepted) }
    if let other = seen[identifier.lowercased()] {
      return refuse(
        key,
        Phrase(
          nl: "deze persoon staat ook in rij \(other); laat er één staan",
          en: "this person is in row \(other) too; keep one"))
    }
    seen[identifier.lowercased()] = row + 1
    for column in [Column.did, .evidence] {
      if let text = texts[column], let accepted = Self.refusal(of: text, column) { return refuse(column, accepted) }
    }
    var recipient = BadgeOrder.Recipient(identifier: identifier, kind: key == .email ? .email : .id)
    recipient.did = texts[.did]
    recipient.grade = texts[.grade]
    recipient.narrative = texts[.narrative]
    recipient.evidence = texts[.evidence]
    recipients.append(recipient)
  }

  /// What is accepted in a column, when a text is not. The text itself is not repeated: it may be of a person.
  private static func refusal(of text: String, _ column: Column) -> Phrase? {
    let hasSpace = text.contains(where: \.isWhitespace)
    switch column {
    case .email:
      let parts = text.split(separator: "@", omittingEmptySubsequences: false)
      if !hasSpace, parts.count == 2, !parts[0].isEmpty, parts[1].contains("."), parts[1].count > 2 { return nil }
      return Phrase(
        nl: "dit is geen e-mailadres, zoals a@voorbeeld.example",
        en: "this is no email address, such as a@voorbeeld.example")
    case .identifier where reckoned.matches(text):
      return Phrase(
        nl: "een spreadsheet heeft van dit kenmerk een afgerond getal gemaakt; maak de kolom op als tekst en vul het "
          + "kenmerk opnieuw in",
        en: "a spreadsheet made a rounded number of this identifier; format the column as text and fill the identifier "
          + "in anew")
    case .identifier:
      return hasSpace
        ? Phrase(
          nl: "in een kenmerk staat geen spatie; een naam hoort hier niet",
          en: "an identifier has no space; a name does not belong here") : nil
    case .did:
      return text.hasPrefix("did:") && !hasSpace
        ? nil : Phrase(nl: "een DID begint met did:", en: "a DID begins with did:")
    case .evidence:
      return (text.hasPrefix("https://") || text.hasPrefix("http://")) && !hasSpace
        ? nil : Phrase(nl: "bewijs is een webadres (https://…)", en: "evidence is a web address (https://…)")
    case .grade, .narrative: return nil
    }
  }

  /// A number as spreadsheets show large ones: `1,23E+10`.
  private static let reckoned = Pattern("[0-9]([.,][0-9]+)?[Ee]\\+[0-9]+")

  private static let noHeader = Phrase(
    nl: "boven deze cel staat geen kop; hoort zij bij een tekst met een komma of puntkomma, zet dan die tekst tussen "
      + "aanhalingstekens",
    en: "this cell has no header above it; if it belongs to a text with a comma or semicolon, put that text between "
      + "quotation marks")
  private static let unseen = Phrase(
    nl: "in deze cel staat een teken dat niet te zien is; typ de cel opnieuw",
    en: "this cell holds a character that cannot be seen; type the cell anew")

  private mutating func refuse(_ cell: CSVText.Cell, _ row: Int, _ number: Int, _ explanation: Phrase) {
    refusals.append(
      Refusal(
        position: Position(line: cell.line, column: cell.column), address: Sheet.Address(row: row, column: number),
        explanation: explanation))
  }

  private static func trimmed(_ text: String) -> String {
    var view = text[...]
    while let first = view.first, first.isWhitespace { view.removeFirst() }
    while let last = view.last, last.isWhitespace { view.removeLast() }
    return String(view)
  }
}
