import Curriculum
import Description

/// The rows of one part of a sheet: its title, its headers, and what stands below them.
struct SheetSection {
  /// The cells of a row; one that is not there is empty. White space around a cell says nothing.
  struct Cells {
    let cells: [String]

    subscript(column: Int) -> String { cells.indices.contains(column) ? cells[column] : "" }
  }

  /// The number of its first row in the sheet, from 0.
  let start: Int
  let title: Cells
  let header: [String]
  let body: [(row: Int, cells: Cells)]

  init(rows: ArraySlice<[String]>) {
    start = rows.startIndex
    let trimmed = rows.map { $0.map(Self.trimmed) }
    title = Cells(cells: trimmed.first ?? [])
    header = trimmed.count > 1 ? trimmed[1] : []
    body = trimmed.enumerated().dropFirst(2).map { (rows.startIndex + $0.offset, Cells(cells: $0.element)) }
  }

  private static func trimmed(_ text: String) -> String {
    var view = text[...]
    while let first = view.first, first == " " || first == "\t" { view.removeFirst() }
    while let last = view.last, last == " " || last == "\t" { view.removeLast() }
    return String(view)
  }
}

extension Sheet.Column {
  /// Whether it is one of the three kinds of hours, which are set together.
  var isHours: Bool { [.guided, .workPlacement, .selfStudy].contains(self) }

  /// Puts the text of a cell into a module.
  ///
  /// - Returns: what is accepted, when the text is not; the module is unchanged then.
  func set(_ text: String, in module: inout FlexibleModule) -> Phrase? {
    switch self {
    case .title:
      guard let title = Line(text) else { return Line.accepts }
      module.title = title
    case .status:
      guard let status = LifecycleStatus(rawValue: text) else { return LifecycleStatus.accepts }
      module.status = status
    case .level:
      guard let level = SheetNumber.whole(text, in: 1...4) else {
        return Phrase(nl: "een niveau van 1 tot en met 4", en: "a level from 1 to 4")
      }
      module.level = level
    case .load:
      guard let load = SheetNumber.whole(text, in: Bounds.load) else {
        return Phrase(nl: "een heel getal van 1 tot en met 1.000.000", en: "a whole number from 1 to 1,000,000")
      }
      module.studyLoad.value = load
    case .unit:
      guard let unit = LoadUnit(rawValue: text) else { return LoadUnit.accepts }
      module.studyLoad.unit = unit
    case .id, .guided, .workPlacement, .selfStudy, .code, .form, .weight, .workProcesses: break
    }
    return nil
  }

  /// Puts the text of a cell into an exam component.
  ///
  /// - Parameter tasks: the qualification file that work processes must be in, when it is known.
  /// - Returns: what is accepted, when the text is not; the component is unchanged then.
  func set(_ text: String, in component: inout ExamComponent, _ tasks: FileIndex?) -> Phrase? {
    switch self {
    case .title:
      guard let title = Line(text) else { return Line.accepts }
      component.title = title
    case .form:
      guard let form = Line(text) else { return Line.accepts }
      component.form = form
    case .weight:
      let plain = String(text.map { $0 == "," ? "." : $0 })
      guard SheetNumber.decimal(text, places: 4) != nil, let weight = DecimalNumber(plain) else {
        return Phrase(nl: "een getal als 25 of 4,5", en: "a number such as 25 or 4,5")
      }
      if weight.tenThousandths != component.weight.tenThousandths { component.weight = weight }
    case .workProcesses:
      let words = text.split { " ,;".contains($0) }.map(String.init)
      let codes = words.compactMap { TaskCode($0) }
      guard codes.count == words.count,
        tasks.map({ tasks in codes.allSatisfy { tasks.workProcesses(of: $0) != nil } }) ?? true
      else {
        return Phrase(
          nl: "een rij codes van het dossier met spaties ertussen",
          en: "codes of the qualification file with spaces between")
      }
      component.workProcesses = codes
    case .id, .status, .level, .load, .unit, .guided, .workPlacement, .selfStudy, .code: break
    }
    return nil
  }
}
