import Description
import Workspace

/// Keeps a conversion from writing over its own input, whatever way a path is written.
struct InputGuard {
  private let inputs: [String]

  /// - Parameter inputs: the files that are read, as the user gave them; those that say how to judge are input as well.
  init(_ inputs: [String], _ call: Invocation) {
    let agreements = [SetupOptions.profile, SetupOptions.project, SetupOptions.baseline, ValidateCommand.schema]
    let named = agreements.compactMap { call.arguments.value(of: $0) }
    self.inputs = (inputs + named).map(call.console.absolute) + call.agreements
  }

  /// Refuses to write where input stands, and to write two results to one file.
  ///
  /// - Parameter outputs: the places to write to; nil is standard output.
  func spare(_ outputs: [String?], _ call: Invocation) throws(SystemError) {
    try refuseTwice(outputs.compactMap(\.self), call)
    let places = outputs.compactMap(\.self).compactMap { output in
      FileOutput.Identity(call.console.absolute(output)).map { (output: output, identity: $0) }
    }
    if places.isEmpty { return }
    let taken = Set(inputs.compactMap { FileOutput.Identity($0) })
    guard let place = places.first(where: { taken.contains($0.identity) }) else { return }
    throw SystemError(
      path: place.output,
      explanation: Phrase(
        nl: "\(place.output) is ook invoer en wordt niet overschreven; noem een andere uitvoer",
        en: "\(place.output) is input as well and is not overwritten; name another output"))
  }

  private func refuseTwice(_ outputs: [String], _ call: Invocation) throws(SystemError) {
    var seen: Set<String> = []
    for output in outputs where !FileOutput.isDevice(call.console.absolute(output)) {
      let path = RelativePath.of(output, in: call.console.workingDirectory, from: "/")
      guard seen.insert(path).inserted else {
        throw SystemError(
          path: output,
          explanation: Phrase(
            nl: "twee uitkomsten gaan naar \(output); geef elk een eigen bestand",
            en: "two results go to \(output); give each a file of its own"))
      }
    }
  }
}
