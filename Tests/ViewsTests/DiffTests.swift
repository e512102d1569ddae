import Curriculum
import Description
import TestSupport
import Testing
import Views
import Workspace

/// Differences: of values in general, of editions (`timmeren.md` section 9), and what they touch.
@Suite struct DiffTests {
  private static func load(_ paths: String...) -> Workspace {
    Workspace.load(WorkspaceInput(paths.map { .path("\(Repository.root)/samples/softwareontwikkeling\($0)") }))
  }

  /// Table 9: software developer, 25604 to 25998.
  static let table = [
    "B1-K1 | Realiseert software | Realiseert software | same",
    "B1-K1-W1 | Plant werkzaamheden en bewaakt de voortgang | "
      + "Stemt opdracht af, plant werkzaamheden en bewaakt de voortgang | widened",
    "B1-K1-W2 | Ontwerpt software | Maakt een technisch ontwerp voor software | retitled",
    "B1-K1-W3 | Realiseert (onderdelen van) software | Realiseert (onderdelen van) software | same",
    "B1-K1-W4 | Test software | Test software | same",
    "B1-K1-W5 | Doet verbetervoorstellen voor de software | Doet verbetervoorstellen voor de software | same",
    "B1-K2 | Werkt in een ontwikkelteam | Voert ICT-projecten uit | retitled",
    "B1-K2-W1 | Voert overleg | Werkt samen in een projectteam | retitled",
    "B1-K2-W2 | Presenteert het opgeleverde werk | Presenteert het opgeleverde werk | same",
    "B1-K2-W3 | Reflecteert op het werk | Evalueert de samenwerking | retitled",
  ]

  @Test func theEditionsOfSoftwareDeveloper() throws {
    let old = Self.load("/national/softwareontwikkeling-23243.json")
    let new = Self.load("/national/softwareontwikkeling-23399.json")
    let around = Self.load("")
    let difference = WorkspaceDifference(
      from: old.documents, to: new.documents, touching: around.distinctScopes)
    let edition = try #require(difference.editions.first)
    #expect(difference.editions.count == 1 && difference.entries.isEmpty)
    #expect(
      edition.tasks.map { "\($0.new?.text ?? "") | \($0.before?.text ?? "") | \($0.after?.text ?? "") | \($0.kind)" }
        == Self.table)
    // The qualification has another code, so the old diploma is another one.
    #expect(edition.changeClass == .fundamental)
    // VER-05 concerns four work processes; the module of the sample maps to two, and is marked already.
    #expect(edition.tasks.count { $0.isWorkProcess && $0.kind.asksReview } == 4)
    #expect(edition.impact.mappings.map { $0.tasks.compactMap(\.old?.text) } == [["B1-K1-W1"], ["B1-K2-W1"]])
    #expect(DiffPage.edits(of: difference, on: Day(checked: Checked("2026-09-01"))).isEmpty)
    let page = DiffPage.page(of: difference, hasSurroundings: true)
    let items = page.blocks.compactMap { block -> [Cell]? in
      if case .list(let items, _) = block { items } else { nil }
    }.joined()
    #expect(
      items.map { if case .phrase(let text) = $0 { text.nl } else { "" } } == [
        "B1-K1-W1 “Plant werkzaamheden en bewaakt de voortgang” → “Stemt opdracht af, plant werkzaamheden en bewaakt de "
          + "voortgang”: 1 module vraagt een nieuwe blik.",
        "B1-K1-W2 “Ontwerpt software” → “Maakt een technisch ontwerp voor software”: niets verwijst ernaar.",
        "B1-K2-W1 “Voert overleg” → “Werkt samen in een projectteam”: 1 module vraagt een nieuwe blik.",
        "B1-K2-W3 “Reflecteert op het werk” → “Evalueert de samenwerking”: niets verwijst ernaar.",
      ])
  }

  /// Two trees, and what differs.
  static let trees: [(old: Tree, new: Tree, found: [String])] = [
    (.string("a"), .string("a"), []),
    (.string("a"), .string("b"), [" changed"]),
    (.object([("a", .flag(true))]), .object([("b", .flag(true))]), ["b added", "a removed"]),
    (list("abc"), list("abc"), []),
    (list("abc"), list("cab"), ["l[0] moved 2"]),
    (list("abcd"), list("badc"), ["l[0] moved 1", "l[2] moved 3"]),
    (list("abc"), list("axc"), ["l[1] added", "l[1] removed"]),
    (list("aab"), list("ab"), ["l[1] removed"]),
    (
      .object([("l", .array([.object([("id", .string("x")), ("n", .number("1"))])]))]),
      .object([("l", .array([.object([("id", .string("x")), ("n", .number("2"))])]))]), ["l[0].n changed"]
    ),
  ]

  private static func list(_ letters: String) -> Tree {
    .object([("l", .array(letters.map { .string("\($0)") }))])
  }

  @Test(arguments: trees) func whatDiffers(_ pair: (old: Tree, new: Tree, found: [String])) {
    let found = Difference.between(pair.old, pair.new).map { difference -> String in
      switch difference.kind {
      case .added: "\(difference.path) added"
      case .removed: "\(difference.path) removed"
      case .changed: "\(difference.path) changed"
      case .moved(let place): "\(difference.path) moved \(place)"
      }
    }
    #expect(found == pair.found)
  }

  /// Each sample is the same as itself in the other form, and a difference of one field is that field.
  @Test func statesOfAWorkspace() throws {
    for sample in ["timmeren", "zorg"] {
      let json = Workspace.load(WorkspaceInput([.path("\(Repository.root)/samples/\(sample)")])).documents
      let xml = Workspace.load(WorkspaceInput([.path("\(Repository.root)/samples/\(sample)-xml")])).documents
      let same = WorkspaceDifference(from: json, to: xml, touching: [])
      #expect(same.changeClass == nil && same.unchanged == json.count && !json.isEmpty)
      // In one curriculum or in files of their own is the same content.
      let whole = try #require(Curriculum(gathering: json.filter { $0.curriculum == nil }, name: "c"))
      let gathered = WorkspaceDifference(
        from: json.filter { $0.curriculum == nil }, to: [.curriculum(whole)], touching: [])
      #expect(gathered.entries.map { "\($0.kind) \($0.noun.one.en)" } == ["added curriculum"])
    }
    var changed = Workspace.load(WorkspaceInput([.path("\(Repository.root)/samples/timmeren")])).documents
    let before = changed
    for index in changed.indices {
      guard case .module(var module) = changed[index] else { continue }
      if module.id.text == "basis" { module.studyLoad.value = 360 }
      if module.id.text == "dakwerk" { module.fieldNotes = [] }
      changed[index] = .module(module)
    }
    changed.removeAll { $0.examPlan?.id.text.contains("25829") == true }
    let difference = WorkspaceDifference(from: before, to: changed, touching: [])
    #expect(
      difference.entries.filter { $0.kind == .changed }.map {
        "\($0.kind) \($0.key) \($0.changeClass.rawValue) \($0.differences.count)"
      } == [
        "changed basis onderdeel 1", "changed dakwerk nietBrekend 1",
      ])
    #expect(
      difference.entries.filter { $0.kind != .changed }.map { "\($0.kind) \($0.noun.one.en)" } == ["removed exam plan"])
    #expect(difference.changeClass == .examPlan)
  }
}
