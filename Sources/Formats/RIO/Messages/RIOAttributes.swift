import Description

/// A unit or offering as attributes by name, as people speak of them: kenmerken are attributes, periods are known by
/// their first day, cohorts by their code and prices by their kind. Order says nothing in RIO, so it does not differ.
enum RIOAttributes {
  /// The members that hold the periods and the cohorts.
  static let periods = "periode"
  static let cohorts = "cohort"

  /// The attributes of a unit or offering.
  static func of<Element: Choice>(_ element: Element) -> Tree {
    guard case .members(let cases) = Tree(element), let found = cases.first,
      case .members(let fields) = found.value
    else { return .members([]) }
    var made: [Tree.Member] = [Tree.Member("element", .string(found.name))]
    made += attributes(fields)
    if !made.contains(where: { $0.name == periods }) { made.append(Tree.Member(periods, .members([]))) }
    if found.name.hasPrefix("aangeboden"), !made.contains(where: { $0.name == cohorts }) {
      made.append(Tree.Member(cohorts, .members([])))
    }
    return .members(made)
  }

  private static func attributes(_ fields: [Tree.Member]) -> [Tree.Member] {
    fields.flatMap { field -> [Tree.Member] in
      switch field.name {
      case "kenmerken": return kenmerken(field.value.items)
      case "opleidingseenheidPeriode", "aangebodenOpleidingPeriode":
        return [Tree.Member(periods, parts(field.value.items, by: "begindatum"))]
      case "aangebodenOpleidingCohort": return [Tree.Member(cohorts, parts(field.value.items, by: "cohortcode"))]
      case "prijs":
        return [Tree.Member(field.name, named(field.value.items.map { ($0["soort"], $0["bedrag"] ?? .null) }))]
      case "aangebodenOpleidingCode":
        return [Tree.Member(field.name, field.value.text.map { .string($0.lowercased()) } ?? field.value)]
      case "ISCED":
        // A number: 061 and 61 are the same.
        let digits = field.value.text.map { text in String(text.drop { $0 == "0" }) }
        return [Tree.Member(field.name, digits.map { .string($0) } ?? field.value)]
      default: return [field]
      }
    }
  }

  /// The items of a list of choices by one of their attributes; a second one of a name gets a number.
  private static func parts(_ items: [Tree], by key: String) -> Tree {
    named(
      items.compactMap { item -> (Tree?, Tree)? in
        guard case .members(let cases) = item, let found = cases.first, case .members(let fields) = found.value
        else { return nil }
        return (found.value[key], .members(attributes(fields)))
      })
  }

  private static func named(_ items: [(name: Tree?, value: Tree)]) -> Tree {
    var counts: [String: Int] = [:]
    return .members(
      items.map { name, value in
        let text = name?.text ?? ""
        counts[text, default: 0] += 1
        let count = counts[text] ?? 1
        return Tree.Member(count == 1 ? text : "\(text) (\(count))", value)
      })
  }

  /// Kenmerken as attributes; one that stands there more than once has all its values.
  private static func kenmerken(_ items: [Tree]) -> [Tree.Member] {
    var values: [(name: String, texts: [String])] = []
    for item in items {
      guard case .members(let fields) = item, let name = item["kenmerknaam"]?.text, let value = fields.last?.value
      else { continue }
      let text = value.text ?? "\(value)"
      if let place = values.firstIndex(where: { $0.name == name }) {
        values[place].texts.append(text)
      } else {
        values.append((name, [text]))
      }
    }
    return values.map { Tree.Member($0.name, .string($0.texts.sorted().joined(separator: ", "))) }
  }
}
