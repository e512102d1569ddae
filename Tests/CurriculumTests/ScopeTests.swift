import Description
import Testing

@testable import Curriculum

/// Scopes of many documents, whose objects are taken part by part.
@Suite struct ScopeTests {
  /// Sees objects as `type number path`.
  private struct Seen: HoldingsVisitor {
    var lines: [String] = []
    mutating func objects<T: Value>(_ objects: [Placed<T>]) {
      lines += objects.map { "\(T.self) \($0.origin.document) \($0.origin.path)" }
    }
  }

  private func seen(_ holdings: Holdings) -> [String] {
    var seen = Seen()
    holdings.show(to: &seen)
    return seen.lines
  }

  /// Modules, personas and curricula by turns.
  private static func document(_ number: Int) -> Document {
    switch number % 7 {
    case 3: .persona(Persona(blank: Blank()))
    case 5: .curriculum(Curriculum(blank: Blank()))
    default: .module(FlexibleModule(blank: Blank()))
    }
  }

  @Test(arguments: [0, 1, 5, 6, 600, 1_900]) func partsAreTakenTogether(count: Int) throws {
    let documents = (0..<count).map(Self.document)
    // The parts may be made in any order.
    let scopes = Catalogue.scopes(of: documents) { count, make in (0..<count).reversed().map(make).reversed() }
    #expect(scopes.count == count)
    for (number, scope) in scopes.enumerated() {
      #expect((scope.outer != nil) == (number % 7 == 5) && (scope.holdings.curriculum != nil) == (number % 7 == 5))
    }
    let loose = documents.enumerated().map { (document: $0.element, number: $0.offset) }.filter { $0.number % 7 != 5 }
    guard let outer = scopes.first else { return }
    #expect(seen(outer.holdings) == seen(Holdings(loose)))
    #expect(outer.holdings.modules.map(\.origin.document) == loose.map(\.number).filter { $0 % 7 != 3 })
    #expect(outer.holdings.count == loose.count)
  }
}
