#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Runs another program, its error output thrown away.
enum Subprocess {
  /// What a program came to.
  struct Outcome {
    var code: Int32
    /// The time from its start to its end.
    var time: Duration
  }

  /// Runs a program and waits for its end.
  ///
  /// - Parameters:
  ///   - words: the program, found on `PATH` unless it is a path, and its arguments.
  ///   - output: the file that its output goes to.
  static func run(_ words: [String], output: String = "/dev/null") throws -> Outcome {
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
    #else
      var actions = posix_spawn_file_actions_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, output, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
    var arguments = words.map { strdup($0) }
    defer { for argument in arguments { free(argument) } }
    arguments.append(nil)
    var process: pid_t = 0
    let clock = ContinuousClock()
    let start = clock.now
    guard posix_spawnp(&process, words[0], &actions, nil, arguments, environ) == 0 else {
      throw Failed("\(words[0]) does not start")
    }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 {
      guard errno == EINTR else { throw Failed("\(words[0]) cannot be waited for") }
    }
    let time = clock.now - start
    return Outcome(code: status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F), time: time)
  }

  /// Whether a program is there and does what it is asked.
  static func succeeds(_ words: [String]) -> Bool { (try? run(words))?.code == 0 }
}

/// Something that keeps the benchmark from going on.
struct Failed: Error {
  var text: String
  init(_ text: String) { self.text = text }
}
