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
    RuleCheck { rule, table in
      table.add(CheckTable.Entry(rule: rule) { check(unsafeDowncast($0, to: Placed<T>.self).value, $1, &$2) }, of: type)
    }
  }

  /// Looks at each message of a type: by itself, so that it may be judged as soon as it is read, and need not be kept.
  public static func message<M: Value>(
    _ type: M.Type, _ check: @escaping @Sendable (M, Circumstances, inout Report) -> Void
  ) -> RuleCheck {
    RuleCheck { rule, table in
      table.add(
        CheckTable.MessageEntry(rule: rule) { check(unsafeDowncast($0, to: Placed<M>.self).value, $1, &$2) }, of: type)
    }
  }

  /// Looks at something that is made of each message of a type, once for all checks that share it.
  public static func message<M: Value, Shared: AnyObject & Sendable>(
    _ type: M.Type, sharing make: @escaping @Sendable (M, Circumstances) -> Shared,
    _ check: @escaping @Sendable (Shared, Circumstances, inout Report) -> Void
  ) -> RuleCheck {
    RuleCheck { rule, table in
      table.add(
        CheckTable.MessageEntry(rule: rule) { message, circumstances, report in
          let shared = report.shared { make(unsafeDowncast(message, to: Placed<M>.self).value, circumstances) }
          check(shared, circumstances, &report)
        }, of: type)
    }
  }

  /// Looks at a whole scope once: what is about sets (unique ids, circles, what several modules share).
  public static func scope(_ check: @escaping @Sendable (RuleContext, inout Report) -> Void) -> RuleCheck {
    RuleCheck { $1.scopes.append(CheckTable.ScopeEntry(rule: $0, run: check)) }
  }
}

/// The checks, by the type that they look at.
struct CheckTable: Sendable {
  /// A check of one type of object. It takes the object with its place, since that is one reference, and objects are
  /// large.
  ///
  /// The type is not part of it: to make each type of a table known at run time would cost more than to read a file.
  /// What `run` gets must be a `Placed` of the type under which the check stands in the table.
  struct Entry: Sendable {
    let rule: Int
    let run: @Sendable (AnyObject, RuleContext, inout Report) -> Void
  }

  /// A check of one type of message, which stands in the table in the same way.
  struct MessageEntry: Sendable {
    let rule: Int
    let run: @Sendable (AnyObject, Circumstances, inout Report) -> Void
  }

  /// A check of a whole scope.
  struct ScopeEntry: Sendable {
    let rule: Int
    let run: @Sendable (RuleContext, inout Report) -> Void
  }

  /// The checks of whole scopes.
  var scopes: [ScopeEntry] = []
  private var entries: [ObjectIdentifier: [Entry]] = [:]
  private var messages: [ObjectIdentifier: [MessageEntry]] = [:]

  mutating func add<T: Value>(_ entry: Entry, of type: T.Type) {
    entries[ObjectIdentifier(type), default: []].append(entry)
  }

  mutating func add<M: Value>(_ entry: MessageEntry, of type: M.Type) {
    messages[ObjectIdentifier(type), default: []].append(entry)
  }

  /// The checks of a type of object.
  subscript<T: Value>(type: T.Type) -> [Entry] { entries[ObjectIdentifier(type)] ?? [] }

  /// The checks of a type of message.
  subscript<M: Value>(message type: M.Type) -> [MessageEntry] { messages[ObjectIdentifier(type)] ?? [] }
}
