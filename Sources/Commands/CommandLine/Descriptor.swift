#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Reading from and writing to an open file descriptor, to the last byte.
enum Descriptor {
  /// Writes all bytes, through interrupts and short writes, and waits where the other side asks for patience.
  static func send(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) throws(StreamError) {
    var rest = bytes
    while !rest.isEmpty {
      let count = write(descriptor, rest.baseAddress, min(rest.count, 1 << 30))
      if count > 0 {
        rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(count))
        continue
      }
      switch count == 0 ? EIO : errno {
      case EINTR: continue
      case EAGAIN: wait(for: descriptor, POLLOUT)
      case EPIPE: throw .closed
      case let number: throw .unwritable(number)
      }
    }
  }

  /// Reads what is there, and waits for it; 0 at the end.
  static func receive(_ space: UnsafeMutableRawBufferPointer, from descriptor: Int32) throws(StreamError) -> Int {
    while true {
      let count = read(descriptor, space.baseAddress, min(space.count, 1 << 30))
      if count >= 0 { return count }
      switch errno {
      case EINTR: continue
      case EAGAIN: wait(for: descriptor, POLLIN)
      default: throw .unreadable(errno)
      }
    }
  }

  /// Takes the place of standard streams that are closed, so that no file that is opened later gets their number and
  /// the text that was meant for them. The wrong way round: using them still fails.
  static func occupyStandard() {
    for descriptor in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] where fcntl(descriptor, F_GETFD) == -1 {
      _ = open("/dev/null", descriptor == STDIN_FILENO ? O_WRONLY : O_RDONLY)
    }
  }

  private static func wait(for descriptor: Int32, _ event: some BinaryInteger) {
    var request = pollfd(fd: descriptor, events: Int16(event), revents: 0)
    poll(&request, 1, -1)
  }
}
