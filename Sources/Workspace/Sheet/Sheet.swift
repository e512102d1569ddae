import Codecs
public import Description

/// The mapping as a sheet: modules, work processes against modules, exam plans. A team works in it with a spreadsheet.
///
/// Sections stand below each other with an empty row between them. The first row of a section names it, the second has
/// the headers. A convention of this project.
public struct Sheet: Sendable, Hashable {
  /// A cell, as spreadsheets name it: `C5`.
  public struct Address: Sendable, Hashable, CustomStringConvertible {
    /// The row, from 0.
    public var row: Int
    /// The column, from 0.
    public var column: Int

    /// A cell by row and column, from 0.
    public init(row: Int, column: Int) {
      self.row = row
      self.column = column
    }

    public var description: String {
      var letters = ""
      var rest = column + 1
      while rest > 0 {
        letters = String(UnicodeScalar(UInt8(65 + (rest - 1) % 26))) + letters
        rest = (rest - 1) / 26
      }
      return letters + String(row + 1)
    }
  }

  /// A part of the mapping, by the words that open it.
  enum Section: CaseIterable {
    case modules, coverage, examPlan

    var words: Phrase {
      switch self {
      case .modules: Phrase(nl: "Modules", en: "Modules")
      case .coverage: Phrase(nl: "Dekking", en: "Coverage")
      case .examPlan: Phrase(nl: "Examenplan", en: "Exam plan")
      }
    }
  }

  /// A column with a header of its own.
  enum Column: CaseIterable {
    case id, title, status, level, load, unit, guided, workPlacement, selfStudy
    case code, form, weight, workProcesses

    static let modules: [Column] = [.id, .title, .status, .level, .load, .unit, .guided, .workPlacement, .selfStudy]
    static let coverage: [Column] = [.code, .title]
    static let examPlan: [Column] = [.code, .title, .form, .weight, .workProcesses]

    var words: Phrase {
      switch self {
      case .id: Phrase(nl: "id", en: "id")
      case .title: Phrase(nl: "titel", en: "title")
      case .status: Phrase(nl: "status", en: "status")
      case .level: Phrase(nl: "niveau", en: "level")
      case .load: Phrase(nl: "omvang", en: "size")
      case .unit: Phrase(nl: "eenheid", en: "unit")
      case .guided: Phrase(nl: "begeleid", en: "guided")
      case .workPlacement: Phrase(nl: "bpv", en: "placement")
      case .selfStudy: Phrase(nl: "zelfstudie", en: "self-study")
      case .code: Phrase(nl: "code", en: "code")
      case .form: Phrase(nl: "vorm", en: "form")
      case .weight: Phrase(nl: "gewicht", en: "weight")
      case .workProcesses: Phrase(nl: "werkprocessen", en: "work processes")
      }
    }
  }

  /// The rows, each with its fields.
  public let rows: [[String]]

  init(rows: [[String]]) { self.rows = rows }

  /// Reads a file that a spreadsheet saved as CSV.
  ///
  /// - Throws: what is wrong with it as a whole, in words.
  public init(_ bytes: [UInt8]) throws(Refusal) {
    rows = try Self.cells(of: bytes).map { $0.map { CSVText.unguarded($0.text) } }
  }

  /// The cells of a file that a spreadsheet saved as CSV, with their places.
  static func cells(of bytes: [UInt8]) throws(Refusal) -> [[CSVText.Cell]] {
    if bytes.starts(with: Array("PK\u{3}\u{4}".utf8)) {
      throw Refusal(
        nil,
        Phrase(
          nl: "dit is een werkmap (zoals .xlsx of .ods) en geen CSV; sla het blad op als “CSV UTF-8”",
          en: "this is a workbook (such as .xlsx or .ods) and no CSV; save the sheet as “CSV UTF-8”"))
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw Refusal(
        nil,
        Phrase(
          nl: "het bestand is geen UTF-8; kies bij het opslaan “CSV UTF-8”",
          en: "the file is not UTF-8; choose “CSV UTF-8” when you save it"))
    }
    do {
      return try CSVText.cells(of: text)
    } catch {
      switch error {
      case .openQuotation(let row):
        throw Refusal(
          Address(row: row - 1, column: 0),
          Phrase(
            nl: "een aanhalingsteken in deze rij gaat niet meer dicht",
            en: "a quotation mark in this row is never closed"))
      }
    }
  }

  /// The sheet for a spreadsheet in Dutch settings: byte order mark, semicolons, line ends of RFC 4180. Nothing in it is
  /// taken for a formula.
  public var text: String {
    CSVText.mark
      + rows.map { $0.map { CSVText.quoted(CSVText.guarded($0)) }.joined(separator: ";") + "\r\n" }.joined()
  }

  /// Something that cannot be taken over, and where it stands.
  public struct Refusal: Error, Hashable {
    /// The cell; nil when it is about the file as a whole.
    public let address: Address?
    /// What is wrong and what to do, as a phrase without capital and full stop.
    public let explanation: Phrase

    init(_ address: Address?, _ explanation: Phrase) {
      self.address = address
      self.explanation = explanation
    }
  }

  /// The largest sheet that is read, in bytes.
  private static let limit = 64 << 20

  /// The bytes of a sheet.
  ///
  /// - Parameter shown: the path for messages.
  public static func bytes(of path: String, shown: String) throws(SystemError) -> [UInt8] {
    let memory = FileBytes()
    try memory.read(OpenFile(path, shown: shown), shown: shown, limit: limit)
    guard memory.count <= limit else {
      throw SystemError(
        path: shown,
        explanation: Phrase(
          nl: "\(shown) is groter dan 64 MB en is dus geen blad van fim",
          en: "\(shown) is larger than 64 MB and so is no sheet of fim"))
    }
    return Array(memory.bytes)
  }
}
