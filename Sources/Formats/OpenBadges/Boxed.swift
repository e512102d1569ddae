/// A large value behind one reference: who looks at a part of it copies that part alone.
final class Boxed<Content: Sendable & Equatable>: Sendable, Equatable {
  let value: Content

  init(_ value: consuming Content) { self.value = value }

  static func == (left: Boxed, right: Boxed) -> Bool { left === right || left.value == right.value }
}
