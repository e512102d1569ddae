#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Reads files into memory that is used again for the next one. It belongs to one task.
final class FileBytes {
  private var buffer: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  private(set) var count = 0

  init(capacity: Int = 1 << 16) {
    self.capacity = capacity
    buffer = .allocate(capacity: capacity)
  }

  deinit { buffer.deallocate() }

  /// The bytes that were read last; valid until the next reading.
  var bytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: buffer, count: count) }

  /// Forgets what was read.
  func clear() { count = 0 }

  /// Reads a file on, until there are `limit` bytes and one or it ends.
  func read(_ file: OpenFile, shown: String, limit: Int) throws(SystemError) {
    var hint = file.size - count
    // A file that does not tell its size is read on to its end.
    while count <= limit {
      let wanted = min(max(hint, 1), limit + 1 - count)
      if capacity - count < wanted { grow(to: count + wanted) }
      let got = try file.read(into: buffer + count, min(capacity, limit + 1) - count, shown: shown)
      if got == 0 { return }
      count += got
      if file.tellsSize, count == file.size { return }
      hint = max(1, file.size + 1 - count)
      if hint == 1, capacity == count { hint = 1 << 16 }
    }
  }

  /// Takes bytes that are in memory already.
  func take(_ bytes: [UInt8]) {
    if capacity < bytes.count { grow(to: bytes.count) }
    bytes.withUnsafeBufferPointer { source in
      if let base = source.baseAddress { buffer.update(from: base, count: source.count) }
    }
    count = bytes.count
  }

  private func grow(to wanted: Int) {
    let bigger = max(wanted, capacity * 2)
    let memory = UnsafeMutablePointer<UInt8>.allocate(capacity: bigger)
    memory.update(from: buffer, count: count)
    buffer.deallocate()
    buffer = memory
    capacity = bigger
  }
}

/// A file that is open for reading; closed when it goes out of scope.
final class OpenFile {
  private let descriptor: Int32
  /// The size that the system tells, 0 for what has none.
  let size: Int
  /// Whether that is all there is to read: a plain file that is not empty (those of the kernel say 0).
  let tellsSize: Bool

  init(_ path: String, shown: String) throws(SystemError) {
    // Without waiting: opening a pipe that nobody writes to would take forever.
    descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw SystemError.reading(shown) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else {
      close(descriptor)
      throw SystemError.reading(shown)
    }
    guard status.st_mode & S_IFMT != S_IFDIR else {
      close(descriptor)
      throw SystemError.reading(shown, code: EISDIR)
    }
    size = Int(status.st_size)
    tellsSize = status.st_mode & S_IFMT == S_IFREG && size > 0
    if !tellsSize { _ = fcntl(descriptor, F_SETFL, 0) }
  }

  deinit { close(descriptor) }

  /// Reads some bytes; 0 at the end.
  func read(into memory: UnsafeMutablePointer<UInt8>, _ count: Int, shown: String) throws(SystemError) -> Int {
    while true {
      #if canImport(Darwin)
        let got = Darwin.read(descriptor, memory, count)
      #elseif canImport(Musl)
        let got = Musl.read(descriptor, memory, count)
      #else
        let got = Glibc.read(descriptor, memory, count)
      #endif
      if got >= 0 { return got }
      if errno != EINTR { throw SystemError.reading(shown) }
    }
  }
}
