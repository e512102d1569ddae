import Description

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension Console {
  /// The console of this process. It also takes care that a reader that goes away (`fim ... | head`) gives an error
  /// and not a signal, as does a file that grows beyond what the system allows.
  public static func process() -> Console {
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
    Descriptor.occupyStandard()
    var environment: [EnvironmentVariable: String] = [:]
    for variable in EnvironmentVariable.allCases {
      if let value = getenv(variable.rawValue) { environment[variable] = String(cString: value) }
    }
    return Console(
      output: Output(isTerminal: isatty(STDOUT_FILENO) == 1) { piece throws(StreamError) in
        try Descriptor.send(piece, to: STDOUT_FILENO)
      },
      error: Output(isTerminal: isatty(STDERR_FILENO) == 1, capacity: 0) { piece throws(StreamError) in
        try Descriptor.send(piece, to: STDERR_FILENO)
      },
      input: Input(isTerminal: isatty(STDIN_FILENO) == 1) { space throws(StreamError) in
        try Descriptor.receive(space, from: STDIN_FILENO)
      },
      environment: environment, workingDirectory: currentFolder(), today: currentDay(), windowWidth: currentWidth())
  }

  /// The working folder; a dot when the system cannot name it.
  private static func currentFolder() -> String {
    guard let path = getcwd(nil, 0) else { return "." }
    defer { free(path) }
    return String(cString: path)
  }

  /// Today by the clock and the time zone of the process. A clock outside the years 0000 to 9999 gives 1 January 1970.
  private static func currentDay() -> Day {
    var now = time(nil)
    var parts = tm()
    localtime_r(&now, &parts)
    let day = Day(year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
    return day ?? Day(checked: Checked("1970-01-01"))
  }

  /// The width of the terminal that shows the output or the errors.
  private static func currentWidth() -> Int? {
    var size = winsize()
    for descriptor in [STDOUT_FILENO, STDERR_FILENO] where ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0 {
      if size.ws_col > 0 { return Int(size.ws_col) }
    }
    return nil
  }
}
