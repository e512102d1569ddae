import Curriculum
public import Description

/// What a rule looks at, and how.
///
/// A check gets the object and what surrounds it, and tells `Report` what is wrong, with paths relative to the object.
public struct RuleCheck: Sendable {
  /// Adds the check, under the number of its rule, to those of its type.
  let join: @Sendable (_ rule: Int, _ table: inout CheckTable) -> Void

  /// Looks at each object of a type: of a file of its own, or of a list of a curriculum.
  public static func of<T: Value>(
    _ type: T.Type, _ check: @escaping @Sendable (T, RuleContext, inout Report) -> Void
  ) -> RuleCheck {
    RuleCheck { $1.add(CheckTable.Entry(rule: $0, run: check)) }
  }

  /// Looks at a whole scope once: what is about sets (unique ids, circles, what several modules share).
  public static func scope(_ check: @escaping @Sendable (RuleContext, inout Report) -> Void) -> RuleCheck {
    RuleCheck { $1.scopes.append((rule: $0, run: check)) }
  }
}

/// The checks, by the type that they look at.
struct CheckTable: Sendable {
  /// A check of one type of object.
  struct Entry<T: Value>: Sendable {
    let rule: Int
    let run: @Sendable (T, RuleContext, inout Report) -> Void
  }

  /// The checks of whole scopes.
  var scopes: [(rule: Int, run: @Sendable (RuleContext, inout Report) -> Void)] = []
  /// Of each type, an array of `Entry`.
  private var entries: [ObjectIdentifier: any Sendable] = [:]

  mutating func add<T: Value>(_ entry: Entry<T>) { entries[ObjectIdentifier(T.self)] = self[T.self] + [entry] }

  /// The checks of a type.
  subscript<T: Value>(type: T.Type) -> [Entry<T>] { entries[ObjectIdentifier(type)] as? [Entry<T>] ?? [] }
}
