#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The cores of the machine.
enum Cores {
  /// How many are in use.
  static var count: Int { max(1, min(Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))), 256)) }
}
