#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What figures depend on.
enum Machine {
  /// The facts of the machine, one a line.
  static var facts: [String] {
    let pages = Double(sysconf(Int32(_SC_PHYS_PAGES))) * Double(sysconf(Int32(_SC_PAGESIZE)))
    var facts = [
      "\(sysconf(Int32(_SC_NPROCESSORS_ONLN))) cores, \(Int((pages / 1_073_741_824).rounded())) GiB of memory"
    ]
    if let processor = value(of: "model name", in: "/proc/cpuinfo", separator: ":") { facts.append(processor) }
    if let system = value(of: "PRETTY_NAME", in: "/etc/os-release", separator: "=") { facts.append(system) }
    if let load = lines(of: "/proc/loadavg").first?.split(separator: " ").first { facts.append("load \(load)") }
    return facts
  }

  private static func value(of name: String, in path: String, separator: Character) -> String? {
    for line in lines(of: path) where line.hasPrefix(name) {
      let parts = line.split(separator: separator, maxSplits: 1)
      if parts.count == 2 { return String(parts[1].drop { " \"".contains($0) }.prefix { $0 != "\"" }) }
    }
    return nil
  }

  /// The lines of a small file; none when it cannot be read.
  static func lines(of path: String) -> [String] {
    guard let file = fopen(path, "r") else { return [] }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 16_384)
    let count = fread(&bytes, 1, bytes.count, file)
    return String(decoding: bytes[..<count], as: UTF8.self).split(separator: "\n").map(String.init)
  }
}
