public import Description

/// All that a command knows of the world around it, so that a test can be that world.
public struct Console {
  /// Results.
  public let output: Output
  /// Progress, summary and errors.
  public let error: Output
  /// What is piped in or typed.
  public let input: Input
  /// The variables that the tool listens to, where they are set.
  public let environment: [EnvironmentVariable: String]
  /// The folder that relative paths start from.
  public let workingDirectory: String
  /// Today's date where the user is.
  public let today: Day
  /// The width of the window in characters; nil when there is none.
  public let windowWidth: Int?

  private let kept = Kept()

  /// A console.
  public init(
    output: Output, error: Output, input: Input, environment: [EnvironmentVariable: String], workingDirectory: String,
    today: Day, windowWidth: Int? = nil
  ) {
    self.output = output
    self.error = error
    self.input = input
    self.environment = environment
    self.workingDirectory = workingDirectory
    self.today = today
    self.windowWidth = windowWidth
  }

  /// The width to wrap text to: `COLUMNS`, else the window, else 80; never less than 40.
  public var width: Int {
    let said = environment[.columns].flatMap { Int($0) }.flatMap { $0 > 0 ? $0 : nil }
    return max(40, said ?? windowWidth ?? 80)
  }

  /// Keeps a value until the process ends: to take ten thousand objects apart one by one just before that would take a
  /// tenth of the time of a run.
  public func keep(_ value: some Sendable) { kept.values.append(value) }

  private final class Kept {
    var values: [any Sendable] = []
  }

  /// A path as the user gave it, from the root; one that is empty stays empty.
  public func absolute(_ path: String) -> String {
    if path.isEmpty || path.hasPrefix("/") { return path }
    return workingDirectory.hasSuffix("/") ? workingDirectory + path : "\(workingDirectory)/\(path)"
  }

  /// Writes to standard error, after the results that were written before.
  ///
  /// A standard error that fails has nowhere to say so and is left alone; a standard output that fails says so at its
  /// next write.
  public func report(_ text: String) {
    try? output.flush()
    try? error.write(text)
  }
}
