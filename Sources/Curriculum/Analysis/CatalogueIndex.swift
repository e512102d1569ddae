extension Catalogue {
  /// Places in a list by key. Few keys come twice, so only those cost a list of their own.
  struct Numbers<Key: Hashable & Sendable>: Sendable {
    private var firsts: [Key: Int] = [:]
    private var others: [Key: [Int]] = [:]

    init(_ keys: some Collection<Key>) {
      firsts.reserveCapacity(keys.count)
      for (number, key) in keys.enumerated() {
        if let first = firsts.updateValue(number, forKey: key) {
          firsts[key] = first
          others[key, default: []].append(number)
        }
      }
    }

    /// The first place of a key.
    func first(_ key: Key) -> Int? { firsts[key] }

    /// All places of a key, in order; nil when there is none.
    func all(_ key: Key) -> [Int]? { firsts[key].map { [$0] + (others.isEmpty ? [] : others[key] ?? []) } }
  }

  /// The objects of one type by their code or id.
  struct Index<Key: Hashable & Sendable, T: Sendable>: Sendable {
    private let objects: [Placed<T>]
    private let numbers: Numbers<Key>

    init(_ objects: [Placed<T>], by key: (Placed<T>) -> Key) {
      self.objects = objects
      numbers = Numbers(objects.map(key))
    }

    /// The first object with a key.
    func first(_ key: Key) -> Placed<T>? { numbers.first(key).map { objects[$0] } }

    /// All objects with a key, in order; nil when there is none.
    func all(_ key: Key) -> [Placed<T>]? { numbers.all(key)?.map { objects[$0] } }
  }
}
